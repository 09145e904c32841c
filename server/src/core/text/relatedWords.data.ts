// Made by server/lexicon/generate.mjs; origin and licences: server/lexicon/README.md.
export const relatedWordsTable = `new wqj 16jj y6j n7j 1hf 11f 19e 53e 14e 1e 6pe 1je 12d 1bd 78d 46d
first 3gj 540j 2sij v7j 5plj 4o6j 2oxj 6jaj 6cj 11f 19f 1jf 35e 5e 2ze 0e
person o3j 4koj 20pj m3j 1xkj 5ff 20e 1se eue 17e 1hxe kbe j1e dse 1ve sje
last 4wj 1d4j 22oj 4syj 4k4j 35j gqj alj 12fj 3lkj 1fjj tf 4hf 19e 11e 6ce
govern 6dj 8dj fyj bnj w5j 1gcj hhj de 7ie cd yd 4vd lnd ted 43d bbd
time 4yej 2a4j 11f 17e 63e 1ve 1e cje gje 5oe 6ce 1qe 78e 6we ee 8me
world 1rej azj 173j 1xj xtj cae h8e 7gd 62d emd kbd ind axd e9d 29nd dd
presid dte 4le n6e 30d 71d 3ud a4d 2jyd ld a8d c5d h9d ged mtd ud 38fc
state qgj 9gj 1zzj sj pe 42e 1qe ce 8de 6ze 14e 63e dfe 43e dse re
unit zkj gsj 2j3j de re ce 8e 29d d9d 40d bed gd 1td 7gd kd 9ud
citi 70oj 26e 16xe 6oe 24ze 14pd 3qd rd 5ud p4d 163d 7kd 2bd wd 47d 4sd
like 3jbj c1j j3j fmj crj 1maj 2mg 20g a2g a7f 2df 8qf 9yf asf 1vf wcf
nation 1stj dj 1djj 2e4j 8e ke pe qpe 9e 4d 25d s3d 1zd 112d 3dwd 37d
countri 1stj cj 7ge 4me 9e 4e re 6ne dve 9re 4qd 33d ddd 29nd 62d pd
second r4j 8xj raj 22vj arh kog wsf 152f 1agf 35e mye b4e gqe 87e 5e 3oe
compani eoj gbg 244f sgf 2ge 7he 2ie 17se 1pe ese g0e 67e 18me dle 16ie 1ame
group 1ljj 25e bne 9d amd kad 28yd nid 207d emd 388d tfd 1pqd 1dzd 6hd mcd
china 7clj avj f8f 3sf 17ae bke 4fe qte 11de roe bid 8hd ddd 3agd dd 5bd
war nbj 2tzj lqe cue 3vd cmd eld 96d 2exd 190d o2d 3ord 112d 40d 9d 16c
south 6oe xxe 9re 7ke 184e dbd 8hd 3qd 84d 1wfd hud aod dd 1ald 5ud 91d
american ce 37d 9d b6d 5bzd 1zkd 2nzd 3l4d 21fd 1g0d k1d 62d qpd 2kd 7ed dd
minist 3boj 62gj 3yg mxf 7pe h9e 30d 71d 3ud qqd w0d 9bd vd 1vcd 7d k4c
polic 1mcj 2a9e 2ye ejd ngd zhd 16hd i1d fqd 32wc mjc 5qc aac pqc 40c pc
team 13bj 6lf 99e e9e 2xd 34d ukd 35d 5zd 1dd tld 11ad 6jd gd 4z7d 2kcd
intern wj umj 16vd u7d 2r5d a5d vd dd 1id bnd 9d 1fd 5vd 53c 1i0c d0c
offici 1abj 12f 1bf 42f 1af 2yf 15e 46e h1e 8e 1ce 5ke 8de h5e 11e ce
high 76f 6se e0e apd 6fd 7td jzd tbd 31d 75d 88d 4qc 9vc hmc 2x5c 1gpc
part 27xj 2hvj 4dj 2hzj 1nkj 141j 1dwj 12lj 6cj olf 5hf 5ue 26e 5oe de 9e
tell 23wj 4aij 15lj 1w0j 8j 6kg 42f 1ghf dwf 20e npe 2me 4oe 3ce fle hwe
end 1lsj 1d4j gqj 269j 3f 19f 2ze 4he 35e cje 4we ike 11e 75e 13e 6pd
former cbj hkj 1usf 17ze 1d 2rd dtd 8wd 3ud 7d gsc 25c 2yc sbc 4gc h9c
work 1ewj jqj 17e 1ve 5sd 20d 1sd rd a9d 8yd 11d 2gd 3gd 5fd 5od cyd
home 7nqj umj oj zf 1ue 1re ald p4d 76qd b2d 3e8d 1pvd 72d 5sd 4hd ad
school 9mj 7vf 27lf 16re 1mhe 3gte 1hle 1kue 5ufe 53oe 17ge emd 1c8d 3y6d sid 5xd
parti 8kf 8se 3ue 10se 4le kne 13ze uoe ope 1lve 25e 4d 1od mtd pid 7rd
hous gbj 3e8j 27ej wf 5xe f0e 1ace 2yd 2gd 3gwd jhd 1hwd 74d 1cbd sgd 52id
old 6bj 237j 8wj 9ke 9le imd czd 1k2d 2pd 1ird 41d rfd k0d 2od yad 4hd
late 2kkj p1j 53j 1goj 46g 4hg 2zf bcf 1qf 1f 0f 5sf 6wf 75f cof cjf
tuesdai 46g pjf 27f pf h5f 11e 65e 42e 1cke 4we 4he 19e 30e 53e vwd 0d
long 5se te 4qe 3ee itd 80d gjd 5d 3d fad 18qd asd o2d 75d drd 4hd
call 5nj 35gj 3ij 5p3j l4j 3bmj r9j 42e 2ze cde 6ke 0e 8e 63e pe wwe
wednesdai 46g 27f pjf h5f pe 11e 1cke 65e 42e 4we 30d 19d 4hd c8d 53d vwd
militari 3vf 40f aae i1e zhe q5d 24d 1bxd pd dxd kfd 2yd pld b5d 9d fbd
wai pcj 175j 1u5j egj 2lgj iqj a2f 8uf 1vf 1yf j5f 5of 78f euf gjf 186f
us 1dfj 1rsj 1e7j 4mxj 1h3j 1bpj 7uj 3awj 24gj eaf cde 1iqe 64e qie 1ike 1yze
next 2f7j 2zj 8lj 1pej cjf 6cf 1f tf b4e 35e 1ye 3e 11e 6pe bce 0e
mondai 46g pjf 27f h5f pf 11e 1cke c8e 4we 65e 42e 30e vwe 4hd 19d 53d
thursdai 46g pjf 27f h5f pf 11e 42e 65e 1cke 4we 4he 30e 53e 19d vwd c8d
fridai 46g pjf 27f h5e pe 11e 1cke c8e 4we 42e 65d 19d 4hd b4d 30d vwd
game 2mjj 5rcj 1dyj 14gj 6le nd kad 2kvd y2d wrd g4d 1e2d 2mmd 3hmd dtd 2wd
north 7uyj 49j 184f xxe 6oe 7ke 11xe 1ale dbd 5ud 84d rd 8hd 3qd ffd 4ad
secur 1m1j osj 2fd 2yd c4d 1uzd 9sd y9d 20td 2bqd 418d 149d 2xrd 1cid 4dyd psd
season 3phj 17zj ncd brd 5w7d 2yrd 10wd 558d 7td 8bd 4o7d 1end 33dd pod rbd 7qd
york iff iyf 0f 1e4f 119e 21ke 32e 16zd t5d 1pod 7cd f2d 17id ctd 11d y5d
public znj 10mj 53e 6xe 6ze 0d g9d bod 1bbd 17fd 404d bbd 7sd tfd 74d 1b4d
earli 46f 3gf 1f 4hf 53e 2ze 1qe 11re 6ce bce 3e y4e 0e 75e 5e cje
sever 1szj 38bj 6alj xyj 4isj 16tj 3s7j 2igj erj hze gwe 6we oce 5fe 53e qce
court 329j 1omj nof hhf exf qse e2e 3de 43e cwe 6d8e u1e 1r7e dce 3s3e 2jd
foreign 3qwj 8pj qpe zed 16qd dd 248d 6nd 4uud iwd 1e1d cd 3sd 2r8d w0d mhc
set 10vj 1gyj 1m1j 1d7j lrj b2j 28j b1j 2s4j csj 3qsj cde 5d 17d 19d 3hd
polit cmj 13ze a5e yd 31jd 2d opd mtd 8sd icd 7id 10sd 3myd 86d 8fd tkd
market 3ujj 3w7j esj 7hf 6fe 61e fe 9ce 18xe c0e 67e l6e jwd azd pbd g0d
howev 240j 2p0j 11f 1hhf 18qf 2zf qwf 1atf 75f bcf 5sf 63f 138f 92e 6we 46e
famili 1d2j emj 19oj i6e 9ke cze 1se we 2oe hwe b0d 2d ald mbd 2ujd tfd
life alj 2e 2oe dme 1re 17e 5sd dgd vd kbd 5fd czd 9kd 20d a2d 5md
gener 8dj 462j 1ifj 2cnj ksj 1kmj 2le eae qwe 5he fge cde 7me 2mve 138e 1qe
leav 1qfj 4c4j 1yj faj 72f dre 6we 5se cje bce d7e 6pe we 11e gve cde
good qoj 435j 17f 5of bf a2f 8if euf 8qf 1yf asf hqf 63e dve a7e 3xe
top 3efj 2dmj 5n8j 3enj hjj v4j 4xkj 1gtd 24sd 28d vbd 4md vkd 4twd lbc utc
univers 1rej 6rj 6j xtj ide cye lcd 7vd bbd tfd xwd ind xsd 3v2d hhd 65dd
go 1qfj 20dj 1uj kwj cjg a2g q1g wcg 2mg 8qf hqf 17f 2df tif 6cf 9yf
major 2ptj 3of 4je h3e 1e re 53d 75d 5hd 5od k5d 1qd cd 1jd 6bd 5yd
know 3g2j 210j 2z9j bg asf tif 8qf 9yf nqf a2f f5f 1atf 2df 5sf hqf bmf
win r3j l6j 8mj a0j n0f e9e gqe hbd ed 35d 2ped 15zd vjd axd myd 4dyd
dollar kze hte p6d v9d 6md 3gfd 640d s8d 2h7d fsd 29gd 3gid i2d 36ad 3jd qrd
bank 52e y9e jjd 26zd 2upd 3fnd 3syd 2c3d c0d sgd 1fd gbd j9d 1egc 490c 300c
iraq dxf b5f kke s1e 7xe 1hbe rse yve 16d 136d 55d 1b9d tqd dd sed 40c
member s3f ge ye gsd 9ud cd bnd 5fd 49d pd 3ud k0d 124d 27xd opd 2hvd
area 4mj b2f 3te 2f7e ae re 2be p4e 6oe 9ne 7ke 1aae 1nre 3ke pgd bad
sundai 2si jgg 1cf c8f 1af 15f tof 12f 1bf 4if pjf 94e 254e 2u3e 19d 6cd
place 1c8j 1d7j b2j b1j luj 142j 1nj csj vkj 87e 6we 19e cde 8me 5sd 63d
base 26xj ouj 9d 0d d9d rd fd cid b2d 20hd pyd 6td c4d gc 18c 3kc
right 1tqj 63e 60d d7d ibd 3cd 17d 2d 6wd cdd hhd efd 5cd 1yd 4jtd ied
local 14pj 4ufj 26e 9ne 4fld 76ad pxd ad b2d erd smd ksd 3td 5hd u9d 1c6d
econom 5if 7ie aze a5e 82d jjd 52d lfd bdd 4ud 67d 1egd dc hfc ddc 8fc
see 1y3j wtj 157j a7g bf 2mf 1yf cjf 20f drf 1atf npf a2f nqf 9yf f5f
kill vjj c9f 5qf pze 3ze nhe uje 3zue k6e aae 23ye 9pe oze 1p9d 32wd k9d
hold 2kgj 3cnj 12gj 113j luj 8me 1fd 4wd 28d 7wd 19d d7d 30d fad 2id 6wd
busi a9j 1kwj 1exj fe sce gbe sge 86d 67d dld 2id vd lfd 5od 1vd agd
west 7afj 184e 7ke 6oe 3te xxe 11xd 5ud 1ald rd ayd dbd 4ad 26d 84d 3qd
own 214j g0e fe ese 1tze 16ie 1bad 2gd 7wd 2fd udd agd 86d 5hd lud rd
law 7khj dce 16he 3m6e jyd 8d 29ld 1zld ted 1ld 43d 1dfd tfd 1erd eqd 4d6d
woman 2oe tue cze rve 69d 139d 1k2d 1kvd 178d 2hgd 37td 4d4d 2ufd 3asd 1bid ppd
power saj 42kj 4y3j 1te 5gd 2urd 1vid 3x1d l3d tkd kfd 86d 2snd 16ad 51td c4d
think bmj 2asj j5j 272j ktj 1c9j 8qh a2g wcg hqg 9yg tig yug bg npg 181g
servic c4e d9e scd 2yd dpd 0d 2gd 2td dkd sud 2hrd 79d 1ewd 1h3d 2qd qud
child 11wj v0j ztj czg 2ke tue 1se rfe ime 2iee 3ple 237e b0e 6be 9ke 1re
bush c7h 1l0g 5tf z6f 10zf 26fe 1fye bse 32e 2hje 1aqe 1dtd 23fd 26hd c5d 10d
help dkj suj 39xj bfj 2vj 17e 5ae abe 1nue 8ie 1ve d8e 3ce dme 1kgd lxd
chief 1r1j 5uj 13fj nzj 1ecj a8e h9e dtd 2yd 71d 1ptd d6d 6dd 1k4d 9bd 1td
saturdai 1evj 27i jgg c8f tof 4if pjf 94f 254e 2u3e 19d 35d 75ud 6cd 3hd h0d
system 1psj 5ge 1td 18d fdd kdd c4d f4d 74d 2nd 5id 73ud 48yd gd 2jtd 2xkd
john e4g hnf 19xf ewf 18of ehf jof j6f lle 9ze ixe 196e lpe 198e xpe 222e
support suj hbj 1nuj 2kxj 2qj 4bdj 1njj vgf ywe ope 8ke 256e 14d 1b7d rqd 88d
seri 391j 7rfd x0d bvd 1wid 1jwd 68d 4pd n3d 2sod 2lfd 7bd h3d cnd 12yd 35d
plai btj 19tj ecj 6lf nd 7od 1d 3efd 1okd 96d kad y2d x1d 1bmd 10ld 97d
offic 5kj uuj 1h3j 32wj 7uj pf d6e 6de 4de me 2rd kqd qmd 2nd 1fd zd
follow 1xxj 19j 2onj 11f 1qf 53f 75f 46f te 1je cbe 1hhe y4e 14e 6we 1e
meet 2pfj 1gyj 5yf 4of owe 19e 7je 12e pe hje 14qe 1be 1ae ld 15d 1cd
expect 2jbj 6kj 2rbj 1vwj 1voj ndj 103j 1eyf fke 2de ape 82e d8e 3cod 19d mvd
washington 2pe 1he 8d 0d iyd kd 30c 5jc c7c 5tc 53c pc 14c 1ec 6pc 1aqc
european 7gf dd 7ad awd 1ugd 1umd 3ord 31zd 1vkd 4n7d 2ydd 2srd 134d 75dd 421d rpd
leagu 5yj 7of oef tle 13se 6le nd 1a1d 9ud 1zd ztd 9d 1zud ukd 191d 74vd
final 4wj 1d4j 22oj jkj gqj 3j h6j 1dej ee 19e 1e 6ce te 6ge are 81e
ad 42e i5e 1qe 1ve 63e 5oe cde qle 0d 5d 11d 78d hld 46d egd 8id
british awf cxe k1e kd dd cd 1kld ivd 7cd l7c 33c 7ac 91c 9c 1u1c 0c
white 2ead o3d 2cgd 2lnd 2d 20pd m3d 1xkd h2d 9tc kc 168c 1hzc 2i7c 2pc 2kb
histori q2j 2v7j c3d 1i5d 6bhd 6hd 41d 4xd lmd 1jid 1sd o2d 5nc r1c cmc eac
man d7j aad 1d 5sd 1k2d rfd 3pfd 2o0d 2hgd 56ad t0d 625d vsd o3d 139d 12bd
becom drj 5se bcd 1qd 1hhd hkd oxd 4vfd amd vud 1vld 7ldd pod 32dd jkd 1d
want 3ioj 1mvj paj ppj 5aj 3e3j 8ug hqf 2mf abf eef bf 6kf 1yf npf qbf
case caj 1ikj 1fhj 176j cwe 56e 1le fqe ene g6e u1e dje pqe dsd 1oxd cpd
run zqj 3o8j cwj 13e 1yd 1d drd ed k2d 3od myd 3wd 87d l5d 4yed 4wyd
monei e5f 9we jje aue wed 1dmd ckd fnd g0d cdd 29gd 1gnd j9d 8id 52d 5od
begin 1j 2oxj 6jaj 6cj 1jf bcf 11e a6e 19e cje 2ze 3e 6pd 4hd vd hkd
open b3j 22tj 1jyj 2jmj 19e td 35d 1nd 6cd wfd 26d 38bd vrd 2dmd fyd 4nld
name n6j 14j jrj u2j 1hjj wwf f1e 6td 20d 1hhd ead 1fkd 6e1d 65d 172d 60d
trade 2osj 3yzj 9xe 5pd 1pd 61d 2gd 12xd tnd wmd 6nd a9d esd r6d 1hqd 35ud
center 2l0j kxj 3r4j ayj 3nij 26e 74d w2d 5xd ldd 18jd 2u1d 6pd wwd d0d 2md
israel 59g 6af rse yve yge jae 1dge tme 17be p8d 2hsd r8d 28sd 1hyd 2jad m2d
oil 120j 1xjj dqd mfd 56od 1r4d wmc 9oc s5c nmc 2k2c 3nnc 1htc 2cwc 6nc 1lec
film 2pgj 6tij gfj 1rvf 19te 1cce xce 3v7e bze 12nd 3znd yhd 58d ykd frd phd
lead 1kzj mtj 92j bzj 6azj gij 1n3j 1zf ee 1e 87e 75e are 53d b4d 11d
east 6vyj 31ij xxf 184e dbe aye 7ke 3qe 6oe 11xd 84d 1ald rd 4md 26d 5ud
central 21yj 9sj dbe 4me xxe 3pe 7ke 6od 5ud rd ad jd 84d 1ed 184d 2hd
air x0j rxj 3eij 7bd 1yad 2wdd 22td 1l7d dqd qod pmd 4md 1bsd 2c9d 66d 4id
chines 2f5j hf f8e 17ae ave bke bid fod 4nzd 11dd 1md 1gxc 15uc 232c 25xc 6ec
town 1etj 9nf p4e 26e 7ke 6oe 2he 34qd 14pd 4ad 24zd 2omd 2l3d 163d b2d 2bd
leader mtj ye 8ke 13zd 3od 30d ld 3yd 7d 25d bbd 1r1d 2rd q5d 1ewd 1kzd
armi 55f 16f aaf 40f q5f 1vde 3bhe 28cd id i1d 207d 1pzd 5kd uud svd 4j0d
line fvj t7j 54kj 6vd 5rd ghd xld 3ed 1ivd eqd mfd 9ed ojd 1mmd 24sd 25gd
littl 2oij 4cj 7lf 8if bf a7f 9yf f5f x2f eue 1ve 2de a2e 8qe 48e wce
prime snj mdj 15kj lg mxe 3ud 19yd 8bd upd jpd 17bd 2jqc 1dgc 8kc 3hgc 7c
death 5mf 2ee c9e k9e 2j4d ozd 78d 1qfd 4a0d 1yd kwd 8d pzd hzd 3dd 1kd
forc daj xnj 10uj 16f 55f 3vf i1e 96e 5qe h1e 68d 9d 112d aad ujd 19bd
past 4d6j sbj dre 11d 53d 20td fjd 1qhd mfd 39d 10d 8bd 2sbd 1ckd cjd 5sd
sai 4rf sf 13xf qlf pf 36e 14e 8e 56e f5e bme 6ke dwe 1be 1qe 17ce
feder 3q0j x6j 49j 1le 8e 8dd 2jd hhd 4d 8zd 4ezd 765d jyd fyd 1mmd bnd
french 1vkf 4ze 7ae gxd dd cd 37wd 33d kc k1c awc 6ec 1umc 1ehc s7c 1bjb
peac 27vf 1k6e 15ye 28rd n5d 292d k3d 77sd 6acd 3s2d 68d pvd d8d aid yzc lqc
earlier 2d0j f1j 3l4j 11g 12g 1bg 15g 1ag 1cg 53f cbf 4hf 1jf 2zf pe 75e
capit y9d wyd 55jd 4mxd r3d egd l6d c4d 61d s5d ad 1pc 2cc 5ic 4mc dc
great 188f 3xe 1ve 20e dme 2p7d oxd rjd 2dd 4jd asd bd dvd eud 5sd a2d
union 43j 1ej hie 25d s3d bnd tpd 7qd 3q0c 1bnc 4c gsc qkc 14c cc 8kc
near qzj 4wj 1kij p4e 3td 34qd byd 2hd 184d ajd b2d 1ed 4ufd 3pd 1alc 16xc
releas 5cj 2cnj 8ve 4xd 1cud 2fud rtd b3d 1yhd 3yzd 443d 44ed 9cd 1fdd frd 5tbd
small 3xj 1jlf l9e re 11qd 19kd m8d 5ud 18qd 4qd 1acd hlc ksc dvc l2c eac
depart q1j rj 6cj 2ye d6d pd 6yd 20dd o3d 1ud 3t5d 2d zhd lfd m3d 6dd
health 3iue bxe 1fad bhd c1d igd nyd 13pd 2epd 9md rld 450d mud t3c afc 2uoc
japan 5f2j 9ff mze he 8hd obc 5bc ddc roc avc 77c qtc 7gc 101c 17ac huc
head 4tj 1e6j 3ktj soj dre 1ud d7d okd 1s3d a8d pcd 1ypd 16ad 2s9d axd 5a9d
ago 11g 46f 3f 53f 1jf o2f 5sf te 19e 4qe 75e cje bce 12e 1be 2ze
night 2sf 27f pje 20ve 254d 8bd brd 1cd 3rd 19d 6cd 3d 10wd cjd 1ad 11d
big fuj 5hj m8f be cje 2de 1ve 1ye 1ze 5oe 8id 7ld eud 48d 19d 8cd
cup e9e 15ed 1fed gyd 81c 1loc 28ic tlc 1w6c 10ec 21c 2arc nc h8b 3tlb v4b
elect 1buj 1wbj 1bof 7rf 8sf knf 10df ye 2jle 7e c5e jte 1dnd acd ted vbd
region 26j 7ke dbe 6oe de xxe 9ge 3qe rd 84d bad 3pd 3rd 1sud 2bqd 14hd
director dlj a8d 6dd 7nd 3o0d 9ud 9id dtd 2yc 5kc hfc d6c 5wc uuc 4dc sic
talk 1x9j k3j msj owf 30f se 42e d8e 5pe 3cd 14d bqd 2dd 1yd 11d 6kd
program x0j 3mwj 51j h0j 1brd 65d 51ld ded jrd xcd j5d 5ed 1u3d 0d 3nkd b9d
far ptf oxf cje dve i7e 11qe 18qe 6we 1qe 1ate 5se 4he mne 75e dre 17e
statement 1uuj 42f m5e l1e qle pe 46e i5e 6zd 8d lyd 1bd 12d 2eid 17kd j1d
district onj pgj 4ye 3bxd 4d 2snd 215d 4md 1gcd 163d 3td ad u9c 9nc 165c 14pc
bear 189j 2wsj 56ej 2ctj 4k4j 4gj 3cbj efd 98d 3ucd 3jhd pcd ntd c0d 4lpd eed
develop 2njj 36uj g1j 82j blf 9ce fge kxe 2zld qod 1td v7d 74d eqd 1pd 13gd
council 4d acd 2zhd 30d 7q4d s3d 25d 6dd 4lc n6c fyc nic tec 165c 10dc 124c
close 2bjj 22oj 35j gqj 479j 3j 4aj 1a6j 1hnj te 1ce 1ae 6pe 1be 12e 15e
record 2p6j 3n9j 1wsj 8ve gid 4bd 2xzd ied q2d 2cad 7sd 2v7d v1d nrd end ojd
counti 4se 4md 5cid 1rkd 2gmd y3d 1czc sfc fcc 279c v5c 9jc buc 1wfc y1c 1ktc
franc 44e gxd 1ehd vnc grc awc 133c f3c 77c 33gc 11zc 1vkb 7gb szb 1f4b yyb
spokesman 4vhe s3d 2rd jmd pc 4rc 6khc 42c 7pc 2yc h5c a8b 1bb 12b 1ab 15b
plan jrj 11nj upj 4pj 29lj v7f kef ynf 19e yze 65e 14e bqe aid b9d 6pd
financi 155j jje sge y9e 23e e5d gbd ckd 3fd 5pd 2upd 64kd d9d nfd dld 2cd
recent 11j 46f 75f 4hf 2zf 1je i5e 0e o2e v7e 1ie cbe pe 1qe qle 1ke
campaign 3bej hzj 5mzj k2j z6d bsd 2i9d 10md xnd 8gd lnd 6npd 17sd 2vd 8sd opd
troop 27ij 3vf aaf 40f 1m9f 24je 1xse 1fde 39dd fbd ujd zhd q5d 3bhd 40ld 1cqd
whether g6f dnf dsf bmf 83f 10vf dfe qle 6ke kte 42e 20e 3de nqe 3ce hqe
lose 2qvj 56yj e1e god 3bwd r3d 2d qcd 1o8d jkd ikd 8ic 8mc 190c 1yc ppc
music d2e zye 1c7e 26ge 2ane 14ie 129e 2x7e 2z7e 3v7e 1jce 1lne 1ffe 11se 1cce gfd
isra 6ah 3lg jaf yge 1dge 17be tme rse p8e 2zad hvd 2jad 15fd 28sd nbd m2d
need fhj 366j 2s7j 2b2j ndj 3cj abf 8if pkf hqf 2qe 1ve 63e ibe 1ye 17e
russia 61oj 15bg 6ef mkf 2etf 234d 7xd 2tfd 1aed e6d 101d ild 7gd 1jpd 3c4d hd
free 10sj 2cnj 4bj 2zmj efe 2ad 2urd 1cud 2fud b3d 5kid 443d 2d 44ed 123d 2e8d
hit ipj 8te 667d 44od 29dd 2bqd 158d 54xd 265d 14hd 440d x7d 6spd 4mwd 3ynd x1d
inform 6akj 157j j1d 1ipd v1d sd g6d 1hxd q2d e7d 1i6d 3ljd 65d zud 15td 78d
other 2f 6we 64e be gae cde 1ke j0e 20e y8e 1qe 11hd 11d 8md 1ud bmd
control q2j 15ej 2n3j 1ihj d9j 2te 2ld kad 6i0d 8dd 5d0d 187d 5med 19qd k2d 13id
larg 4jj ksj rf m8e 1g5e sme ole l2e 1te xqe 1c6e 11qd 1jld 4qd 26d 18qd
economi 2cf 82f 2tne yfe lfe 2lke azd 67d 13qd z1d 444d bdd 27nd 1psd 2td 19rd
press 4q7j daj o8j 14xj dwe 1i6d 256d 1ykd 15ad 4ced 3akd d4d 602d 13vd khd icd
agenc uuj 2yj pe 7pe 6dd 8dd 96d kad 3vd 2gd 4otd 46bd 2jnd 469d 417d pld
water f6e 9dd kpd 17ld kyd ghd 7td 5tmd sed 2q6d 5ud c4d 4eid 40qd 2e6d s5d
die 3p9j 4gwj 3zf c9e 1gse 1fjd 22jd czd 1sd td 22xd qcd drd 2ggd 2od 1eid
career 14j j7d h3d xud 2gd a9d 6pd 1kwd 7yd n3d 3rtd iwd 39c 2xc 6cc kbc
make 3ojj 1vf 8mf 11of cdf 17f cje eue 2de dre 1ye 5e 6ce ebe dfe 63e
deal 3cmj dfj 1lwj 7lj mcj 1vrj 67fj d0j 6x2j 533j 2fvj 7ze 4oe k3e ldd 6zd
attack 1afj 6hcj 2ef pzf k6f nbe 1p9e 3zue p9e 6qe 1kee uje aae 51we 1lce 40e
side ade 3wd 4fkd 26d 314d 1q9d rgd 4md 9d cdc 87c 1qc b3c 2ac 8kc moc
onc 1h2j drf bcf 20f 11f 4hf 1qf 13e 3be ase jie cde 2de hke dme be
clinton 2pf c7f 3q6f 23ff 10zf 1fyf z6e 26fe 1l0e 2dsd bsd 26hd 1dtd bwd 2gwd 1n5d
main 2rj etj 13fj nzj 1ecj re 3qd 2hd 26d 5hd b2d 7kd 1ed 6od ad 3pd
due 75d 1qd 92d y4d 1kd 2ad 1gnd apd od lrd src cbc 72c igc 2zc jsc
committe 9ij tee 3xad 2rmd 8zd 11fd 7nd 14zd 6lxd 7jgd wud 25d a8d bnd 14qd s3d
build 695j eqj 29yj n3j 402j 1fej ze 1ace w2d xrd 5hd 4ud 1sbd nid bbd 2gd
conferen 34j 30f 12d 1bd 1ad 1cd 15d 9ud 258d owd fld 1zd ztd 3nud n2d 5rrd
club 3wqj 3e8j eoj tle 7oe 6ld nd nid 9ud 275d 1t7d 5rkd 1dzd 5dd 216d 9d
decis 22oj 10vj 96f dnf hhe 56e dfe ktd 2ad 5d 1ded 42d 63d hgd 78d 8d
stock 3ckj 5obj 2eqj 1pe 6fe c0e 7we g0d esd 1y1d 3jd 47d 3exd 3cnd 1lwd 3yzd
america 14lj 7ge dde wvd 6d krd dd 9rd dud 29nd kd 1nyd cc 9c 13rc azc
give 1yrj 1wmj 140j 572j soj 1kmj cdf egf 8mf eff 1qf 1ve 8ie 6we 5e dme
often 1cpj itg hkg 19kf 22hf asf dve p3e 1ube 18e cde i7e 1ike 5fe 5se mne
announc qgj 3e7j 76zj 12e 1be 1ae 15e 51e pd 1cd 46d h1d 2iud v7d 1pad x0d
televis x0f rte frd 1g6d 1jed 7p2d 1gad 70d 6xd 149d 3rd 27gd 1gdd 16bd 2jec tcc
industri 18mj lff fe 9ce 1pe 2gd 5id 1ovd 1gid 10vd 1bpd bld wmd 4ud 6nd 2cd
order 28yj 1k8j 2x8j 3fej h1e 8de efe 40d 2zd 2vkd jxd q5d 9id pcd 1bdd 2vyd
young 5vjj w7j 9le 2od 2kd imd rfd 376d 9kd k0d uad czd tud b0d 15cd 57hd
palestinian 59h jag p8f 3lf tmf 28se yge 1coe 389e 1d6e 2zae hvd rsd 270d nbd 17bd
ag 237j 10j 8wj 2oe 1k2d 3ljd 78d r2d 1zd ztd lud 2i3d 139d 2kd czc rvc
start 3gj 4dj 1j 5plj 2oxj 6jaj rj cjg 19f 1yf 8me 3e 1je 11e 35e 5oe
administr 3x1j fyj 9bj 4j bnj 2ye pd 7id 5kd 8dd 23bd bbd 2rd 124d xhd 4nd
russian 5bf mke mee 7ad 2fed 23cd std 794d 7e6d 15bd 1aed 2jjd 2dwd s7c 1rhc 2nrc
price ccj 8fj 16dj 7hf 1pe 61e a1e r7e l6d 2qnd 6sd 31d qd 1r4d 35ud 2oxd
round fjj 4daj 1wij 35e 81d myd ed 2old 5mgd 6pd 1c0d 5csd m0d 1fed iwd 3hd
human c3j 6eij 434e 2jpd b6d gd 39d 1v5d pmd t4d eod 1sd 15cd 15id 110c 16ac
india a3f 1tje 1dke 15se u5e cqe 91d uqd 1qvd rod obd 1j7d l7d 9rc dc 43oc
defens 11aj 96d 1xod 14nd osd 13bd nd 40d 16d 1ahc 3vc 60c kfc ngc 97b zhb
ask 31j voj ndj sg 3cf dne 56e 42e 14e 1rwe eee qbe npe 1ghe 10pe 63e
player ykj 26gj 1gbj 2xf nf 99e 1de 7oe 34e ukd tld 5zd 81d j7d jvd 1d1d
bill djj jlj 25sd q2d 6kd 1xqd 41bd 3i6d 147d 22d 1bdd 2yld a4d 10md xnd vod
import 1d3j egj k5j 1qae de dve 5od j8d 1vd 86d i7d 1wjd sjd jsd 2hmd 12xd
southern dbg 27tg 29rg 2g8f 280f 11xf 1alf 84f 184f 4me xxe je 9ge 1ee 1nre 3te
move zpj 1frj ezj 3qdj 3foj 1j0j iwj drf jif bcf hge xne 17e cje 78e 19e
fire 4vnj 1crj 2tjj 5qe 1fge 153d 312d 1vjd 158d 9pd 1v3d 55ed 3kld 4ohd 2ubd 62xd
popul 1xj 28kf 26d 2vfd tfd gd 2d 4md 3fdd 5hd ruc u9c 11tc 320c 2bc nxc
rise 6tvj 1x5j muj hmj 2i0j 3icj 2czj 2x5g jzf 1z3f mvf a1e qe 2bve 3ove 43we
includ hlf nte ere 1bce eae re 85d 3id 1ohd sqd 3i7d dfd 15ed 2dfd 1kfd isd
nuclear 1vfj bpf 2s3e 7xe 33jd zld 1w1d 2qld 4ood 200d 8hd 4b6d 1edd 2oec 7ppc 20zc
street 16xe 16pe 3wd 8od 52jd 3ltd 1e4d gld 14pc ac 1cjc 187c 2hc p4c svc 5q2c
taken 2xij 8mf 11f h1e 63e 1qe 5fe 1ue bce 4qe 2ze 5se 28e 5e d7e 6pe
medium 3u6j 1ie 0d 8vd 2pgd 74d qjd 3nd 1aad 289d 1r9d rwd 66d eyd jwd l2d
differ 4i8j 1avj 35hf cre 2ivd wpd sjd 20ad jsd 1gqd 1k1d 4dd 1and 2rkd 1ikd 18qd
issu icj boj s5j 2ouj lde 8e 8de g6e 1ie 7ie 1kfe pe i5e 4rd 5pd 42d
receiv 1hej 63e 1bad 78d 1mhd l4d akd 66d 28jd 140c c4c ekc aqc voc hcc 80c
secretari ld 7d 2rd sud 2qd 2vd 5bod 30d dtd 124c 3qic k4c n6c 4dc mxc a8c
return 7nkj 1uf bce cje 6pe jke 11e 6we ize 5sd 19d 6cd 8md hrd h1d td
colleg 1mhf 7vf 3y6e 9me 17ge 2w9e 1kde 2yzd sid 4n6d bbd 1bzd 16rd 1hld 3wad 27ld
commun 50aj 3eij fye 2aad 26d 4ud 9md 3kd eod 2td 17cd btd p0d 3f9d 177d w4d
despit 54hj 53f 1qf 11f 2zf 3xsf 46e 88e 1pue mpe cje h3e 8me cbe te 4qe
level tbj 1eoj 1c8j lzj epj 3oej qf a1e apd ryd 26jd xed 3hrd 1urd 1a2d d4d
germani 18uf 7af 133e 7ge sxe 11ze 1l4e f3e 16ge 1ehe yxd awd 26cd 1sfd 1rpd 5bd
chang 3ljj 2nmj 35hj 17f 6pe 1qe l3e cde ege 2de 5e jse 7me qze 1iwe bce
church q7f 3ete 2xte 40ne 1kte n9e 27de 1y0e 46ae 53sd 1csd 44qd 4bgd 1zmd 1a4d 362d
german 77f 44e vnd 33d 6ed 6zzd 70td 1tdd 18dd 1bjd 16gc 37c mec 9fc 7gc 19zc
station b2d d9d akd 3rd 30cd w2d zwd 40ld 1u3d 6pd b1d 2wd 8jd 269d p4d 5uc
london 15ve gxe 1xfd 1hd 2c0d 332d 36qd 37d awc 2r9c 2euc 27hc 0c 1cwc 89c 6vc
research 2l1j 1sdj fqj ovj cyg 10hf 15ie kie ide 1xld hfd 258d 2oqd 20ed vbd 1opd
black 11yd kd aod 2kd 9tc 1zkc 1azc 44yc h2c 168c 69c ksc 139c drc bb 2nzb
stori qyj 3m1j 2g2j dhe 1tse 346d nkd 111d 7sd 2g5d 3frd 1b4d 26pd odd 4csd 11nd
europ 33f de 62e awe 77e 29ne 6d 9d tfd 5bd 9rd fxd xtd dvd rd 18wd
sale esf 16if 1pf 6ff fe s8e 9ce g0e 18md 1vmd 3yzd scd 22fd gnd 31d 61d
polici o6j 2ce 4e 6ze 1bre 22rd 78d 6dd j1d 60d 1od 51d kad fed 2jd 8fd
visit lte 30e ize 1cpd bgd iwd qqd 1cmd 132c pc 72c jgc uyc w0c 15tc 1h7c
northern dbg 27tf 29rf 11xf 4me 280e 3te 9ge 184e 84e 1ale 2he xxe 1ee je 26e
lot cfj 1upj 5pj 170j 11hj 2jfj mcj rhj 4bqj 1vrj e8j 5hwj 162j euf a2f wcf
current 2e6j 78e 1te bvd 1emd 8ld a6d 8fd 92d 0d 2tc 1qc 13c 5vc 2lc qc
board f0j 1rod 2yd 9id 5wd 1qfd 4nd 4hkd syd 1yd 1ud ald n4d xrd 3jrd 25c
footbal tlf 1a1f 34f 5ze 6le 99e 2xd 1f6d hpd 5bwd 7bfd 3o5d 6xod 1gbd nd edc
ministri le 5ke pd 5xd 2yd k4d h9d umc 4dc 6dc mxc 11ac 4c 2rmc 8dc jjc
worker kqf hie 1ewd a9d sud x3d 656d 2qd etd o3d 2d 1gd 3ihd 3d5d aad 20pd
vote 1ozj jtf 4lf 1bof 1hfe kne vbe 8se 10de ted yd bsd bwd 3u5d uod snd
book 1koj zfj dhe boe 16cd 7fd 8vd 4cad 5xad 1ewd dsd t1d 5e6d y6d 6u2d 9cd
fall 2yrj jzj 23oj 3ovj 50oj 22ef 1x5e a1e 2bve 2x5e 3pce 52nd qd 1gjd 2qyd 43wd
role 1h3j 2yj 66sj 1bpj 18j btd nkd 180d i4d 1p4d 3asd 5dqd 24gd 60md ykd ecc
student 3p7j 25bj 16rf xf 1mhf 73f 9me 1zce 1bze 3gte 3y6e 17gd 1hld emd w7d qqd
share 6bmj 11cj 61e j4e 2fd fd r3d 2id ekd 4wd g0d 9xd 86d 1pc esc 14gc
iran 1edg vxf yve 24e 6ue 5bd 1b9d 2o7d a3d 21jd ild 8hc 200c 1hbc 15bc s4c
process xuj 1yoj n3j 56oj 1a3j kad zpd 3i6d 5nd tfd fdd 4ud 1lwd o7d 16ad dld
agreement 1ajj wtj 1wgf k3f uge bqe c2e 5pe 21ld 1u6d 3cmd 1wkd 253d 7n4d 3s2d p2d
full olj vtj 63e 19e 8ie 13d cdd m1d 5ad 5od hld 1d rd d7d 0d 75d
match bqj mgj 7j8j 2vaj 17rj 3o8j 23hj 19ce 35e 6gd 6ld e8d 1lod fjd 5ind g4d
growth 4uj g1j apj 5if 31xe 2lke 1zye z1e 1jfe 1wje l6e 31e yfe 2cd r7d 9cd
possibl 5ctj wcj oxj j3j 135j 56f dff ege gwe 12we jse 17e qle 1ate kte k5e
western 6of 7ke 3pd 4md 1ed jd xxd ntd dd 2hd 3qd fod rd dvc ac 27tc
special dvj zjj sjj i7j ere 6td 18d vd 38yd ekd jrd c4d 1c6d hld 4euc 4pc
interest ldj cpj 3ydj sje kxe j5e dve 8le kte dse i7e 1ve dfe yue jse 1ate
behind 14hj quj z1j 2muj 28e b4e ee 3oe u6e 11oe drd cjd 1ud 1yd gzd 3ed
strong 4y3j 1euf 75e 1fqe 2gpe 1ve i7e 31xe dvd 8id 19ad psd 3xd 23wd 2vd 86d
england 14sf 16of 91f m6e 1cwe l7e 2kwd 2xnd 1a1d 10ld 1pkd 2bcd awd 57oc 2euc 3joc
food 1rme 1xdd 32yd 35md 56pd 2wmd 2mid 2t7d 68bd 1wtd x6d 106d 450d 5nbd gkd 29ld
period 3d 3gcd 8rd 259d 5gxd 4xxd o2d bed 2kld 48rd r2d 1xud tod o4d 20ud 1td
real 2dd 86d 1vd 4jd ogd 20d 7lzd 4xmd eud 3xd 186d a2d egd bd f5d a7d
author 1tj 4j 215j w5j ubj qaj pe 68e 8e voe 6ze v7d dcd ynd 43d 5kd
car 18cj 2sej rwg x3f k2e t8e 6aae 34bd 39zd 35bd 5h8d 44wd 4zjd 5r0d 99d 39rd
term 6fj 1quj ege dfe 78e jsd qwd wwd sjd 83d 1kfd l3d 1qd ead i5d 8d
race 1uej prj 1f6d 54d 1bmd g4d 1e2d 4wyd 34gd gd 6pd 3ed edd iwd 2tid 1cqd
korea huf 200f 2p3f 1mye 4fd hd jd 1ed 6ud 7xc avc yjc f8c 7h6c 5bc 7boc
enough 2waj 1vrj abf 5af 1vf 3xf hqf 63e 17e sle 7le eue 8ue a2e 1ye 3ce
site b2j 17jj jde 1v6d fdd 3urd 3wsd 76pd 2kdd 5g0d b1d 4i7d 2add 7bd 26d w2d
opposit 2z0j 16uj 17rj 19bj 29vj yf 2ve 3ue 13zd iid knd ywd uod 96d 1e2d 1k1d
futur 19j 1pej 1voe 83e 86e 5pd 31d 78d ldd j3d 35ud 2sbd 1ukd 1vd 7md 8fd
take 21j 6wf 5of 11of drf cdf 63f 6ce cje ebe d7e 2de 75e die 1ye 17e
island ffd vad d4d pgd krd 1nyd kyc 2ccc 1whc 6ydc stc 4x1c 13rc 1v4c f6c 2e5c
road m0j wdf s2e ghd 1g7d 9hd 6vd r6d egd 6c5d 3xkd 17d 3wd 26d rgd 233d
outsid 1qoj 1mj 2jmj gad 3qwd 1e2d 3hd 4md 4uud 12kd 1e1d drd 1ud 87d npd bd
realli nqj 38jj 261j 2mh hqh a2h yuh 9yg asg 1lkg wcg f5g 181g tig npg x2g
centuri 67rf 2r4e 5fve 2d0d 13wd 8bd 1jd 1hhc 17ec 3g5c 39c r1c xgc 1yqc f1c 48c
democrat d3j 4lf bwf 1n5f ope ye 2jle tee 7re 10se uoe 13zd 1od c5d jtd 1fyd
singl 3efj o3j koe 5de 1e wse are 152e ed 1agd 10gd 10ed 8vd 1n4d 1ftd myc
try l5j aij lxj bjj ftg 3cg 17f abf 1yf 8ie eee dne 11oe d8e doe 5ae
album d2g 2x7f 60ye cfe rde 4xe 4be 1gfd 1n4d 58d 11sd 7sd 6xd zfd 8td 48id
senior 6bj 237j 10j 1k2d 1ird 3y6d uad 25d ud 7vc 73c 2rc 69c sbc cc 1zc
minut r4j 343j 4nzj raj 2b9j ej e8e b8d 5d 2jrd 137c 3ktc 1ksc pdc 35ec goc
togeth vd 17d cdd dmd gad p7d ald mgd 87d 1yd 1fzc 8uc i9c abc 1acc drc
congress tef 11ff 1dne uoe 5wd 43d 30d bsd 8d 4d 2pd 1lad 3kjd yc 6dc 8sc
index 18tj 1y1e 1fcd 16kd dsd ahd c4d 1gcd 107d 2q1d 6sqd 2v8d 1qhd 4u6c 6r6c 3ovc
australia l7g cxf 89f awe cee 9re 14se 16oe 6id 2vbd m6d jd 14yd 15vd mrc 2bcc
result 10pj 3wfj l3j 3oj 1ouj 109j 269j 1qe 2ze 75e h3e e1e hze 78d 5vd cbd
hard gjj 2xgj be 8ud 8id 1vd 17d 20ld 1yd 8qd a2d 3xd 20d r5d 2md drd
hour c8f 2sf pje 27e 3e 254e 1cd 1ad 259d 372d 2u3d 8bd 1iwd 6ltd 4k7d 6nnd
land 1sjj izd pfd 78d 2ofd 17ed 4xdd 76qd vvd eid 2nmd 22ud 1fvd nwd 4swd 4md
action 2urj kaj 9bj 3jyj 2vxj 60f j1f bte 40e l3e v7e pcd 14d aid 42d 6pd
field 3ylj 10pd 17gd 1hvd 1lwd 3z6d 79md 1i9d 56sd 2xd 4md 1i3d t9d nc 6lc hpc
cut 43cj 11ij srj 49dj 1jfj 1byj 486f cce hmd 1mkd 11od 4td vyd 1xxd 1scd 4yed
coach dlj ne uke 6le 7oe 2grd 8ed k2d 442d 1hld 16rd 2x6d vd 191d tlc 1pmc
san pwh 1b5g 1eaf cte f2e 10je 17ie y5e 9jd 19dd 2eyd 29md 1r6d 19sd 2tbd fcd
execut 2urj 96j 6dj ecj 2rd 124d m1d 4vnd l3d fyd gqd 4d 1tbd 2ed 2ckd ld
product 3yzj gkf 18me 1pe 7he 4ue 67e 1axe jwe 1te fd 1vd 82d j8d btd 7sd
river kpe 4u5e ooe 5ld 2xud 701d 2e6d 5qod 20kd 3j7d 5svc 3qtc 1emc 4xqc 1whc 6hpc
face 2lij njj adj a7j 75d r5d ohd cod qzd 2g7d 2zfd 24sd 3wd 2ykd osd 1w4d
japanes 4ff fod mzd 7ac 1mc 17ab kb zeb 6eb hb avb 37b 33b k1b fsa 8ha
provinc j1j 8j 7ke 6oe 4me 27te 5twd 165d 29rd 3agd 5kwd 3y0d 2g8d dbd 6kld 7n7d
park 5rnj dyj g2j p4d 28ud 2f7d 3hmd 8od 1mud 1kzd 1d7d 28d b1d f0d 1nd mqd
commiss 5a5j 5wj 1s8j wud 8dd 7nd 1npd 14zd 215d 68d 3xad 4nd pd 6dd fqc hfc
california bug fcf 1sle 11be 150e 10re pwd 9ad v5d 2itd sfd y3d 1rkd 19dd 1czd 1o7d
father 9lg k0g 2rug mbf imf 2d3f b0f 2jsf hwe 3bce yae 3gae 3l6e 1re 10e jbe
son rfj k0h 9kg 3l6g 3gag 2d3f 3m2f 2jsf 2ruf b0f mbf 6epe 651e 10e yae jbe
educ 2vkj xj 1hlj cnj 7ve 16re 1bze hfe 73e 3mwe 74d 1zcd kad 1lad bvd kbd
villag 3zsj p2j 3tf p4e 26e 2be 74d 28kd u9d 3i5d 7kc 4sc ac 6oc 34qc b2c
energi xnj dqe q9e 1xjd 145d 40d xmd 2wzd 10ud 1td ind 67d bld nmc 9cc t3c
shoot 24fj 137f 2ee 5qd yld 6qd hpd 3kld kud 34xd 6cnd 4qgd 5mjd zld 167d 3ac
short 4tsj c9j 1q2j 192e fgd 7n2d itd 5d 1wvc 3ec 80c 19kc cdc zqc myc 3wc
africa aof dde 14ye je 91e 19fe 29ne de 62d l7d 130d 7gd 2s2d 15sd 1v9d 2g1c
kei 3qj 21yj 1d3e 1vbd 1fd 1j8d 2f6d 1ged c4d s5d 4wd 5ud 1qad 1zc 1nc d7c
red 45fj 72tj 5nvj 7nzj 1jte 2icd 30hd 118c 38c 7ec 1s7c 1g0c 1g8c 4awc f2c 1wlc
associ 2n7j 3h3j 177j 1mej uaj yoj d0j hfd bnd 25d eod s3d 112d 1v8d 5zd 1jnd
averag egj 7jzj 1utj 1cud 629d 3i6d 1g3d 2gid a1d qc orc 6sc 1gc 25zc 3lic e0c
pai orj 1xcj 1y4j 1gnf 1npf 3fe cce 1nae aue 3uoe 1dmd kqd p6d wyd fnd 47wd
exchang 2auj 3je p6d 20gd 3vvd esd 2ild 3lsd 24gd 7wd 1fmc 4wc 1d9c 61c 1fb 2fb
someth f5h hxh 8qg a2g wcg tig 2mg jfg hqg 186g mng yug eug oxf npf bf
georg lpf une 19xe xpe 2ue 1zse hnd ewd 1zvd 2n2d lld 3hdd j6d ehd 19wd 1zgd
victori 2pej 21j n0d 35d 2g6d n5d 3lzd 24ed h3d 24td 3od ed 4dyd 1oac e9c goc
low e0f 7te 6se 6fe 76e 11rd apd 31bd tbd 6pd 31d 4wd 9vd 33bc r7c 82c
thing 8qh jfg 2mg 9yg wcg hqg tig f5g eug 1yg hxg 186g bg 1mpg npf qvf
pakistan 6if 13cf 1dke 15se u5e dxe 2hxe 1j7d 1tjd 7xd 1rqd obd uqd roc 130c 2guc
post mij 41mj 65d 6md 2gd 1s3d 78bd 14qd jrd zwd 40ld a9d ahd 1kwd 5bld b1d
social 1oe 10se 2ce 409d 74d od yd lnd opd eod 1uod lmd 9md 7id 2fdd 1lvc
continu 38uj 2apj 2s9j 3snj 5rpj 3ge kxe 113e 75d 6pd 21td 78d 1i0d 13d n3d kad
look coj njj 9ej mnj pnj 2dg bf 8qf x2f a2f 2mf 9yf 1yf hqf drf 3xf
chairman 1s3j 539j dtf 1pte 2re 4nd 4gd 5wd 7d h9c 77ac 71c 19lc uc n6c 50b
job 2gj 1kwj 10qj 1ewe kqd vd 1fsd 1vd 7qd q2d kad 14d 5nd 638d 2osd 180d
soldier ujf 55f 2a9f 3vf nhe 16e nge c9e 5qe 2ee i1d 4z2d 3ad b5d 40d 32wd
abl 8if 5af ibf 8uf 3cf yne gje dne hqe 17e 2qe 1ye nqe eee 1c9e bce
parliament 10df 3l7e 1dne 4ld ted 4vd 6crd uod 7qqd 4d 7rd mxc nic yc 2hvc lc
front 9ej 5re 2lid 615d 24sd 87d i1d 8kc u6c d7c wfc 6pc 5uc u0c 40c 2ac
himself 1dvf 5se dre 20d 1j3d m3d gad cdd 63d gdd d7d 8md fvd sc 6wc 3bc
problem 115j 20cf gwe lde woe gje 25ke 83e bdd hzd sjd 5ad j3d iad dsd dvd
privat jje e5e 51d 2gd fd ckd sgd 2id 17sd 2nd 5hc gbc 16ic 3fc v7c 1ovc
list 1ard 15kd 1brd 7nvd 2kqd 4cad 5xad 1gfd 1b4d j9d 2uzd 69gd 1bvd 90d 3ckd 3o3d
effort l5j 6t3j 4mxj 4ahj 8uj v7e rye d8e hge yze 51d 17d kxd dmd xnd 96d
mile mmh 184e 1ald 11xd 4ad 6dwd 8oc ymc 1wvc 1zic xxc 2hc 1ec 3r4c 12sb 3tb
radio 28jj x0f 7bd 74d 70d rtd r9c l4c 1gac 3rc 1bsc 149c 2cac 6blb 6xb frb
live 1eij 15cj 6hgj 4k4j 3j 1sj 7uwj 1fjj wd 1rd 2d 2od 5sd mgd 2o8d 7nd
form jyj euj bnj 22bj 186j poj rd fgd qwd gd 18kd 1hhd 6jpd 3bd 172d 1d2d
david joe ehe 21ae cle e4e 1j6e 1tae hne 1qbe wje 2dbe nne 182e 281e 2ud 18od
african 9rf foe 3e2d 4v3d 45kd 15fd 2wpd o3d 2ngd 5etd 37ld 3vtd 4kod 20yd 2d 31md
increas hlj r3j 82j srg 1nhf 1pge 1mke xae 1wje 31e 2oxe gne nve s8e cce hme
send mij hzd rtd 4wrd 6pd m0d 14md 6kd 3jsd 14d l1d 68d vod d7d 63d h1d
fourth eh 15ze mye gqe 35e 3oe lbe 8te 19e b4d 142d td 28d 87d 6cd 21d
alwai 2mqj 2h6j 8qg yug hqg mng 20f 2mf 1lkf a2f npf bf 24cf 1atf f5f p3f
king 306j 79lj 7czj 4y6j ufe 21id ohd 42td tsd 34cd 2i3d 1gtd k0c vvc 31fc 9lc
tax 1xqj 10qj 4pvj gne 1gne 3fe 2fge 9we cce s8d 1npd 1dmd 211d 2ukd ded 10vd
taiwan hj 17ag 2f5f 1mqf bke 3se bie f8e 46td 15ud mrd qtd roc 8hc 274c 2p3c
britain 37f 91e 7ge ced m6d 77d 33d 1ehd dd l7d 14sd 1l4d 89d 9c 7cc 13uc
titl iqj 35d 21d e9d 14d 4gd 26pd 3id hbd 6d rdd 2wd 1d 7sd 1gtc n0c
middl 3kj 3r4j 45gj 3nij 3pe 2hd 26d bed 2u1d 1d7d 28d b1d 4md 1nd dvd rd
global 2i1j 6j xtj 2ce 5id ddd 1pd 82d 4ud 1jfd 7gd o7d xdd 67c blc ttc
wife imh czg 9kf yaf 9lf 6epf hwf jbf 3bcf 2jsf k0f 4c6e 2d3e 651e 48he 2oe
posit 1f8j 1tvj 1d7j b2j 2emj 28j 4dzj 127j 1nj isj 78d 6pd kad ryd 28yd 1led
locat 28j 4dzj b1j 1nj 8jj csj 2f7f 26f 4ufe p4e 7bd 5ud kad 29d 10vd 12wd
clear 3hj h1e 6wd 3ljd 26d 78d fgd 5cd qod 3vld 10sd 2nmd 56sd 4bd 28d gjd
ahead g3j cjf 19e ee 87e 6pe 6ce 75d 3od 1cd ard 12d td 1bd d8d 15d
iraqi 24f kkf s1e uje 136e 17xe aad 6ad fod 16d hvd dxd 1lcd 1ojd 31oc 55c
english 2s6e gue 1kld kd c3d dd 6hd cd 5smd 2l6c 46pc 1jic 89c f1c msc dhc
violen 5dxj 3slf 171e 39ce lqe 1gqd 4evd 1gud 1n2d 1ogd 2h4d 6idd 7b3d 4yud 2lid lid
goal e8f god 8xd ryd 3l5d td 210d 22ud 1bpd ed g3c 1ksc 3e4c w9c tyc b4c
project 216j 10qj 3wjj 51d 4ud 2q7d 2jbd rtd 74d 6t3d 1ovd 1eyd 4pd 17sd vd 9cd
border 1qzj 11ij 5omj 1aaj one 7ke 26d ghd 4md 6od 64nd 2mxd 45id w4d 1whd pgd
bodi 6dd 697d 47vd 5xd 695d n9d 73d 2hvd 1cbd 5n7d fyd 1zcd 4dvd 29yd 4d 14zd
soon f9j vwj jig 11f 5sf jkf h1f 3gf 1qf 6pf 19e dre cje 2kke 72e 1je
crisi 2elf 3pye lqe 5aqe mue afd 115d 3ndd 5id 1yyd csd 2qyd 4jld 4ppd 2cd 7b3d
divis 9d 3gd 3gcd 27xd 1erd eqd 98d 18kd 1fnd ayd 8bd 1zc rc elc 142c 3vc
serv 1h3j 2qj dmd 1b2d 1wtd l3d 39xd eed 4qnd d6d vd 2nb 3bb 2yb 1l5b ncb
tour 1fij 1ffd 1ted 8bd 1iwd iwd 7jd rdc 2a8c ecc cac fxc 1n4c gyb qfb nb
hospit 2uof bxe rld 4ed 2bsd 1h7d 4cjd u7d 1a3d 1gsc mwc 2r5c 1kc 15xc 32pc 6wc
kong bki mrf 17ae 35ve ave 11de 1mqe hd rod 3sd uqd f8d 2cqd 4mgc 208c 38nc
test 4blj 2ijj 7m0j 16bj ftj cwj 8uj 147d 74d 1rbd 3a6d 2oqd 35d fqd exd 3iqd
hong bii mrf 17af ave 11de 35ve he 1mqe 3se f8d rod 2f5d 2cqd uqd 4mgd 3agc
technolog zxj yqj 2zlf 4uf fde pud 15nd 1ivd 57sd 2jpd nrd 2xkd t4d 67d 16ld 1znd
believ 2mj vqj 1atf 20f 56f 1tvf dsf 3ce yue hqe kte oge 2de 42e qbe f5e
organ 6dj 28yj zxj fyj amj 4j 1gbe ge kae 9ud 25d 2n7d 5kd 4fkd qed bbd
publish 6zj 24lj oyf khf 16ce u3e dhe tre d5e 7se lvd 1id 2gd gbd 6ond zd
weapon i1j 1vjj 5waf 6uf zle 2ole yld 27kd 382d 10kd 3w4d 6d9d 20zd 19ud 5lhc 1ltc
agre 81j dnf lef vze 7ze 13xe k3e kee lxe yne 3ce yze 51e 11gd 6kd thd
summer 1gd fnd 4id 1nld 58jd 3gc 6cc 19c toc ltc cjc c8c rrc rnc 4hc w1c
republican 1n5h bwg z6f 1fyf 11ff ope uoe c7e 10ze tee 1dte 2pe 2dse 341e 5td 5ehd
act 65xj 5ukj ecj 2xj 96e 7ud 1bad kad qzd 5qd l5d hzd uwd 74d xhd a6d
texa fcg 9jg 128f 11bf v5f sff y3f 1wff 1slf 1rkf 279f 1nof 1cze 126e 1nee 150e
cours 1emj inj 1jfj ghd 7md pcd 482d 9md 1u8d 2vkd 1ild 6pd 3nud 2wd 1cjd 2e6d
senat bsg 1n5f 8sf 11ff tef uoe z6e gee 1fyd c7d 1dnd 7rd 5td knd 2pd 2e2d
medic 13pj mwf rlf u7f 2epe bhe 4cje 4ee 2uoe 2r5e 1a3d 6dd 3n8d 4fwd cid 2ijd
reach izj 629j 34ij ggj 2s4j 1wvj 4qd 4ad ied 2urd 1cud cjd 1urd spd 3uwd lrd
star 3efj 4egj 3oj 52wj 6azj 4mqj 5enj ykf gfe 1d1e 3ne 12nd ntd ecd 1ccd 19tc
investor 1hqf 61e 1pe 1lue ckd 1krd fkd 1cld 3gvd 4td 64kd 3fnd 1j2d 2ned 22qd 2upd
care g9j 3b6j ldj 3g2j s9j bj 5x6j 1maj 1hxd npd 5ad rld 4ed dkd 3cid sud
sign 44xj 1iuj 7ze 1p1d 74d fed 18td v7d 4fzd gud 1axd a4d 41md 4xd 20rd dhd
art 6hj ioe zye 324e 1gme 1sxd 38wd 1gid 3u0d 19hd 129d 2jpd t7d b6d 74xd 39d
provid 638j 4eij s5j 3dbj 2ne che eke iee nde 2gte 5ae hld 18d 63d 1qad 1fd
presidenti knf 4le 594e 3bee 2pd 8sd 10zd c7d 11fd 2e2d 7rd 5osd bsd 7d nzd 1n5d
gold 14wj s0f 1flf h8e 3rle 74sd 1cdd 21c 6c e9c 2kcc 34gc 6uxc 1gjb 5a0b 2dqb
obama 1l0h 2ph z6g 5tf 10zf 23ff 1fyf 3q6e 321e 1dte bse 26fe 1n5d bwd 3x5d c5d
morn 259j 6ltj 2sf 27f 94f 1ce 1ae 1bd 15d 12d 4c4d 36hd 8bd 75ud 18ad 3rc
dead 1txj fjj 9qj 1q2j 2ef 5me 3ze aae k9d gcd 5fd 2d 3i3d 5d 5n7d j0d
event 3dj 6e h8e 2a8e gyd e9d btd qvd 3nzd 60rd epd 5d 1gbd g4d 35c qfc
previou uj 47ij 46f 2ze 75e 53e 11e y4e 1e 92d 4hd 1jd td h3d 1qd o5d
cost 6fj 16dj 1dmf 9we s8e 98e sre ape aue 1gnd htd wyd 1npd 1xqd djd fhd
instead 169j p3g egf 5of drf 8mf 17f 63f nqf qwf d7f hke ite 18e 5se 11oe
canada 91e k1e l7e awd 7gc 14lc yxc 1ehc 1xbc 1l4c 133c 62c dc 1rpc 1c1c cc
band 1upj 7lj 3rse 8ve 26ge d2e 3mkd 2zud 58d 1jcd 44yd yd 19cd 4oud 30kd ird
daili 3dqj d5f 12yf lvd 1qpd 27c 2tpc 1jwc dwc toc c8c 0c 2sb 1imb khb a4b
avail c4e iee hle 1ivd 18d 2y4d 4e0d ekd 183d lrd 2nd f4d ndd 19kd 1td 1b4d
drug 4fwj 2hke 26me 4eqd 4p0d 3d7d mwd 326d xod 29d bxd 13pd 18d 3asd 1uxc 1otc
come 5w7j qzj 431j 1u4j 1yg 6cg 19f 2df q1f b4f drf 11f 4qe 6pe 17e a7e
invest 1wmj y9f 17se jje 1ove c0d gbd 3fd 52d sgd fd dld l6d 1pd agd 2gd
michael jof 21ae ane ewe nne 1cee 1iae lle ehe 1r2e 1tae 15pe 18od j6d r0d e4d
civil lmj 1oj id fid eod o2d lqc 39c 74c cc 2jc 1sc 6hc k8c fyc 16c
train igj 2jpj 9mj kad 6nhd 2z8d 1e7d lad 7yd xd 2wd 1hld 2nd kud nrd w2c
appear a7j mnj 11f 1qe hkd 18qd o5d 5sd 1d qqd 1kvd l3d mud 9ed 2s8d 1mmd
involv zpj 86j 1gbj 1kfj d0e 83e kad 3dd 1ikd 1kod fqd djd j1d zod uwd ldd
indian 6ie fod 7tnd 7lad 5qbd 2lec u5c 84c 2u2c 1mdc 2chc a3c 15sc stc cxb l7b
similar 3jbj bj eaf 2rke sje 1ike 6ye 2uxe 1f1d k5d jsd 1icd 1k1d dsd 1t9d fvd
situat b2j 28j 1nj gje dvd icd 1mrd 5jwd vzd ohd igd bdd 4ced 43ed 20cd qjd
lo f2g pwe 9ae y5e iyd 1b5d 1oid 1lxd 19sd 10jd 1hd 17id 1zwd 29md 9jd ifd
fight kaj elj zij g4j lqj 1koj ywj 190j ie 29pd 96d 1afd 5qd l5d fjd x7d
mark 2htj 5jjj 30xj e8j 2zoj p9j 5uad 172d 12id ghd 6umd 18td 4gad 3ztd 22bd 3sfd
trial 3ej bjj 3de 1le 2b9e 14ze 10ae u1d 17wd 1r0d l5d 3lgd aid 2oqd 8ud pqd
australian 7qzj l7f 91f 37e k1e awc vhc 15vc 89c 1klc 1xfc 4n7c aoc 2vbc mrc cqb
studi 59oj dfj 2ijj skj 7dg ide lce 1hle 1xe hfe 3f5d u7d 15id 10hd vd 1kdd
mother img b0g 2og 3bcg yaf mbf i6f 2ief tue 11we 4c6e hwe 2ke 2qre 1re rfe
relat 9uj ldj 177j 5pj yoj wwj 11qj 1kff p5f ice 268e 217e sje cpe dsd 295d
anti o3d 2d m3d 2vc qkc 1x2c i1c 54c vgc 3tcc 14c 96c b7c ywc lwc 18nb
song 2isj 8vg 2x7f 29se 58e 11se 65be 6j5e cfe 60yd 49ld 3jud 4xd rdd 48id 5e4d
popular 8sj pmd 18qd 1bcd 53d dvd 27zc h3c 11c i7c 1jc jwc 12vc 3bc rjc 1iec
grind 36tj 4cej 3urj vaj hij ktj 1vfd 3a8d 1m1d z8d 5dfd 8nd 5xnd 1d7d 76d lsd
newspap lvj cgf 4mze 1qpe boe 2tpe 12yd dwd 6ond 5jd 9cd u3d trd 1id zbd 3vbc
staff 1zcj 2ye zhe kqe 551d 4dd 2rd 5fsd bbd 638d 3ad c4d bfd s5d sud a9d
hand 1mlj 3aj 2ecj drf cdf 8me 6we 11oe 1ue dme 5se 2ad 5od 8id 2fd 8ud
hope 1mvj yzj gof 3ce 1tve 2cte 8ue cje hqe 2de aie 1f8e 2qe yue 4oe 31e
oper 5gj 1h3j 4k0j 2ne 9d fd 29d 7bd w2d 96d kad xod 5pd 2zjd 5med k2d
pressur 7q2j 40j 5jj 1o6e xne fhd tkd ldd 1e9d 2iad 1mzd k7c 75c s9c 19bc a6c
eastern 6og 7kg 29rf 27tf 2g8e 4me 11xe xxe 3qe 3pe 280e 1ale 184e jd 1ed 2hd
legal 2je hhe 1le g6e 8dd 14od jyd 6zd 56d 3dd 1r7d 35ld 60d dfd 16hd 43d
asia foe 9re 62e kre xxe 29nd azd dd hd tfd 4md obd 5id 4fc roc mrc
budget 155e aud 4yld zvd 3i6d e5d 51d 4pd 98d jjc ccc 73tc 6mc 16sc s8c 2jkc
consid 5pj 1kfj cyj isj 83f 56e 8fe 5oe kte sje oxe p3e jse 60e ege 1ate
love 406j 3v9j 1q3j 4ewj twf 1kve hwe 1a5e 1dbe npe 2qre 2ote 1z2e g8e 8qe ase
write 32ej 4aqf boe u3e y6e i5e ote 242e 304e 7se 7fe 1i5e fvd 4hyd 4ehd qad
stop xlj 1lsj iyj 1o2j 126j 1ssj 6p7j 8me cde 8ud drd hgd btd 4y7d wrd 7ctd
charg e7j 6mj 10tf qde u1e 10ae pqe 1ake 18ie 253e 3de ejd 17wd 2i8d 4wnd 1r0d
aid suj 2qj e5d v8d kad 62yd 1lad wyd xad c1d 3n8d 1o6d 1nud 39xd 4gdd 1wmd
manag 99j 2vlj 4nj 1lwj fe 2gd gbd sgd ckd btd 38pd 6dd xhd 5gd 2e7d 3x1d
bring 1b2j drf 63e cje 2de 5se g9e 8me 17e 11e bce 48e 4qe 6we 1se 75e
decid 10vj 1huj 1cfj 56f bqf 60f 3cf 6ke abe 1bue 8ue yne 19e bce dfe 1yd
fail 56kj 19rj 12jf l5e woe ibe 8ue abe ynd led yzd dnd gjd aid 3n0d 52yd
network eyf 149e jde rte 28jd 4rgd 2nd c4d 74d lsd 1psd 2td ljd 177d x0d d9d
ga 1r4j 4w1j 1g9e 9oe 238d 3md nmd 3rd 5qd 48yd 3rjd 45md 7lhd 69md 310d 6m4d
turn 3bj 45pj 5sf 2df cdf dmf 8mf 6pf d7f a7f cjf q1e 17e 1q2e 1ye jie
fact 1atg ktf ogf 1ghf f5f nqf 56f 20f a2f sjf bmf 2df 2mf 1kff g6e 12we
vice a8f 7e h9e 2rd 2mjd 1dd 1ptd ud 71d 4nd 4gc n6c 38fc 8wc gec 2yc
mexico mlf 1vhf 1fof 1b3f 2e5e 102e 1v4e 1mse yye 35ne 3che 114e 30ee 2k0e gre 42gd
especi i7j 85j 1a2f 18qf sjf 64e be 1ve eue oxe 104e 1ate gje 4qe eae 86e
report 13aj flf zbf sf jme m5e 42e 5je 1bd 1ad 15td 12d 1cd d5d 0d pd
afghanistan 24f tqf m7e 1rce 1lce a3e 16d b5d 55d kkd 3ahd 1tld fbd dd v2d 1rhd
common g2j 1fmj 9hj sje ead emd 5wcd amd 1ikd jsd 8fd wwd 74d erc egc 1qc
space 67vj 4imd 3ead 26d 3t8d 1jyd 1d7d b2d 3hd 1q4d 28d b1d qud 1nd 46dd 535d
rate 3a6j a1f qe 6fd 1xqd 2bhd cvd e8d u6d aud 4pvd r7d j9d 33bc 2qnc apc
loss 57e 92e mvd 3n0d wod srd 2zed l6d fud qcd orc 75c h6c 7tc 3oc s8c
justic exj nof 1le 1r7e 182d uld 2bhd 3z7d pd 1utd 4xd kcd qsd 7f4d 6d8d ned
thousand j0h 1pwh 11hf wef ksd 4o0d 5fd 1dzd dmd svd qkc c9c 1g5c wc d7c 5hc
jame 2ug hnf jof ehf 18of 1iae j6e lpe 19xe ixe 198e ane 1hse ewe 1sie lle
fund vgj jjj rij 3ff age 52d p6d y9d dkd wyd 2drd ytd sgd 51d 4u3d ded
republ pvj 1dse 15me 2wbe 2g0e 1chd 5bd 4wed 2lld 134d n5d 234d 4nyd 1jpd 1tud 3lud
accus djj qdf nsf 13te 18id 2sud 3rrd 1ahd 2qid 2i8d 5ed rcd 18yd 3k8c 42c vdc
score 11hj 2jfj 7lj cvj 3o8j b8f ee 8xe 3e4d pdd 81d 3efd 36zd 3sbd zvd 3hfd
championship 1loe ne hbe 2are 4ke 21e 35d h8d axd ukd cad s0d 10ed g4d 1e2d 2byd
exampl 346j 1ikj sjf crf 18f 18qe 1f1e 1ate 1bce 6te zje dve 10fe jse 19ke 1te
get 1baj 2b6f 7lf 11oe npe 1ve cje 8qe 8me wce 5oe a2e 2me 5ae dre 181e
perform btj 9bj 2xj 1ffe 3qyd 96d kad ykd 3lgd wyd 79d 45vd 1ygd xhd 2cdd 3usd
sport 1f6j 4lnj ntj tle 2gd 1wid 2mmd 4rkd a9d 6x9d 8gd 3hmd 1kjd 131d 2ntd 23td
let efj 2f2j 3laj 3cf npf hqe qbe 8ue tie 1ye 6ke 1c9e abe 2uie jfe p3e
allow 140j eej 2f2j ndf 63f lre cde 2gte 5ce 68e abe pkd 5ad jsd egd 18d
mean 9vj 5coj 6nj ynj 2iej k5j 2lsj 17j nqf p3f qwf cdf 138f 1atf f5f jsf
robert hng jof e4f 182f 21af 2uf j6f ane 19xe ixe 1tre 196e 2dbe 1j9e x8e 2cee
light 3pnj 1wle 5lqd 5gxd 1q1d 77zd 95d b1d 1f5d 64bd 39ud sdd 65pd 41jd 3vqd 6nnd
arrest 4onj 1o2j hrj 38lj 16vg rcf 12me oze 10ad 17wd pqd djd 18id 1ked md z3d
offer 21fj c4e 63e hld vzd 7wd g0d btd l5d jxd 1b4d ucd 2drd aid odd ked
battl zij lqj 1koj cuj 190j 29pe id 96d 1afd l5d 5ryd aid 4vzd 2i0d 3icd 6sd
class 1d2j 1rj 1c8j 186j xd 7vd uhd tfd dyd 2osd vpd 5rkd 1dzd gd hid 1pd
eviden 22cj 1hvj 1auj 27cj 12wf v1e 1z9e 1iye 3de 56d fqd 18td 157d 15ld 1uud 459d
societi 5zj fj 4gdj 3wqj 3e8j lmd 9ud 74d 1t7d cmd 5rkd 243d 6hd a5d fyd 1xd
stage 28yj 76j 1e5j f9j 7oed 1urd 1ybd v7d 1gpd 8bd 2vwd lzd 1fvd 9cd 1nd 8d
construct 5xj 1erj 18mj xre 4ud 1l7d 1nid 4jtd nid 21bd 5ahd fgd fvd 4k2d bed t7d
variou 2mmj xyj 1kj ysf 6te 10ne 1bqe 1bce hle 85e ead jsd fxd 18d 1c6d sjd
sell 1pj 16if 7hf 2ie fe rie 61d 22fd 12xd 3wsd 9xd 2hed 4jbd 2uud 18xd 2xod
independ 29uj 656j 5uj 34cj 7qd yc 4c s3c 4lc 8c opc fyc 25c 8sc 9c gc
kind amj 186j 3kqj a2g 9yg 8qf f5f 7lf 2mf hxf bf jff asf 1vf 17f jsf
airport 6mve kud 4e2d r6d wid nwd 2btc 7bc w6c 2u1c lzc t8c ac 4o5c kgc 54bc
paul llf 2uf 18oe cle joe 1cae e4e nne and 336d j6d 9zd xpd 1qxd 1ced ehd
judg 3a6j 2asj 6mwj e2j 14zf 1lf qse 2sjd nod vzd 2jbd nud 1xqd 21bd 8dd bmd
internet 6ytj h6j ljg jdg 183f dpf l4e 20ee fde pud 17jd 17fd odd 3eld ied 3qld
movement 1frj 6pj xud qzd 6tvd 4rjd 78d 4wd cjd 2y8d 2ebd 1emd 2zd 3dkd qvd 5mjd
room 7nj 176j qyf 383f 36de ze 3fre 49ze 6obe wfe 293e 19yd 1rud 3ptd 1evd 1t4d
origin 2y8j 46j 4yjj 56dj 1vlj i0j 3ie 1hhe wwe 2d0e rd ead 5jtd 3gd 4x6d hzd
angel 1b0j ctg pwf 1oie 17ie y5e 9ae iye 29me 19se ife 1b5e 3iid 2eyd 1hd 4bdd
itali 6ndj gte gre 1f4e 77e 101e 11ze 18ud 133d mld 1sfd 234d 7gd 1l4d 1jpd 1ehc
datum 161e 2uze 14bd 2td 10gd tfd gid fdd c4d chd 16ld jld v1c 18tc 183c puc
noth 1uqj hxh 9yh 8qg a2g tig yug jfg hqg 2mg mng wcg 1atg euf oxf 20f
sea 17lj 5le ffe 13rd 28od 1nrd 3e6d 1whd 57ad 21md n4c 95c 148c krc 106c 2mbc
annual 40hj 1jwe jqd orc apc 2soc 19c 5vc qc s8c cac xtb 1djb hmb 9vb 31b
beij hf 1myf 3se 1mqe 11de ave bkd 45od 17ad bid 15ud mkd 1gxc pc 1j4c 232c
present 5tbj 22cj 2bmj 1gmj vwj bcj 1njj epj 256d 14od vrd 4oqd 1wmd rad ecd 9cd
remain 5n7j 1uj hrj 3swj 11qe 1qd 5sd 4qd 28d 75d 13d 2fd 4wd 6wd bbd 427d
nato 1xse v2e t6d 55d 24jd 3pgd 1dsd 112d dxd 16d 40c 2g0c fzc usc 1tuc 3orc
florida bug v5f 9jf 11bf 10jf 1wfe sfe 1s2e 1sle 1r6e 1bke 128e 126e y3e 150e y5d
comput 3i6j puf 4wve 2rze ble 4uhe 16le eye 2td 4uxd 1j8d 183d 1znd 2dtd 16ed zxd
contract x1j 1bad jxd 1rod 2qhd igd 1rsd 1kod ebd 1fsd o6d 3aqd 1cyd 7id yzd 2qdd
coast 57af 1nre 1whe 13re 1nye 6oe f6e 8nd sed 17ld krd 767d 2dcd phd 5g3d 4esd
creat 19hf 1te 4ue amd gdd 186d dmd 1nd eud btd nid 5xd hzd b3d eqd pcd
demand 2d7j 5aj ndj yze h1d dad lxd led vzd 40d 75d 6kd i3d q5d 1wjd ccd
islam 3c3j jej 4mvf k8f 2ppe 2pve 2gfe nbe 2l2d 2y9d cmd n9d hvd 1ljd 1c5d p8d
beat 3akj c9j 5onj 398j 6gj 1qme 1o8e vjd 81d fud 37xd cud 80d 1vd 3h4d 13fd
analyst 1i8e 31e 1eye 2c8d c0d 2n9d kid 4jxd 1hqd 1pd gbd 18rd 2zbd i5c 3h7c 1luc
interview 258j dwf se m5e zbd 27gd 5yd 2ijd 40fd g6d 15td 5ed 1jnc 6kc 1g6c 4oc
probabl bj nqf 1atf ktf yue oxe 1c9e 1the ege 1ble 138e 2b2e 20e mne dse 18te
spend 48yj 4ylj 3fd 9wd 1yrd pbd ccd 1dmd 13dd ckd 1gnd aad brd 2fsd jgd rbd
asian dde aoe tqd 50kd 5azd 36ld 3sd 2atd cqd 195d vxd b5d 9fd hud 3uzd 66fd
cooper 1ffj 9ud 2lad uwd 32bd 1osd 3dad lad 27vd 2nhd vd 1d9d 7zd 1o9d owd 1t5d
investig 2zjj 1opj 7dj 1sdg u1f 151f 2ije 3de 1r0e qdd end cpd g6d pqd 161d 59od
video 1xgf 4yef 2jee 3rce nte 4sae 66d 3nd gfd jdd 4xd ved 4bd 3r5d 1ncd ljd
yen 22d 640d 3fsc mzc 2ojb q6b 1ckb qrb 2h7b v9b 5e1b 7tb 36ab 6sb 3nbb 4fb
tri bjj 8ug l5f abe dnd 3cd dod 6wd 8md 17d drd 12jd 2qd god 3ac lxc
bad 4jj 4ppj a2e 115e 2ige 26de 1ye 4h8e cje f5e 2de eud 8qd qvd wcd dvd
describ q2j 3stj t7j 3wj 3ikj wwf dse i5e 1t9e eae 2xee dhd sjd 2ivd 14d 1ikd
toward qze 6pe xne pte 17d hgd 14fd 4qd cjd drd n3c 11oc dmc aic kxc cdc
throughout 18we dve re erd 1jd 2zd 53d 11d i7d o2d 3gd 8bd a6d 7gd 1cpd dd
establish 2urj 6dj jyj xwj 22cj 1mmj 4j hfj jcj bnj jqj 1auj 74e 13hd 113d sid
mission 1jmd 6lxd 24jc 16c fbc 6t3c 10qc 455c kuc d9c 9c aic zhc 51c 1lic cnc
bui 3cmj 47wj 16ij 263j 2ie fe 7he 61d p6d 3fd 22qd 1pd 1bad ekd 9wd 1cjd
grow 1k2j 4uj 82j 1rxd 15od 78d 1bed 6svd 20ud apd 6uhd 9cd 33jd 6sd 1vld 5f8d
green dyj 9hj 56sd 340d 16nd 24nd m4c 15pc poc 3xc 1twc 3d4b 1wlb m9b 1w5b 2wsb
forward b4j 2q0j 1isd n4d 6pd 6ld 1rnd b8c 3vdc hgc cjc 23bc 2grc b1b 87b 2ab
competit 1b4j 1e2j cuj 3k1j 1bme 23ne 1f6d 3gcd e9d 1dd 81d 1oad 8gd gyd 6d cad
poor 5u5j fud dvd 2hud 6h3d 2d i7d 1vd 5cnd 3sic 320c 56kc 12qc 11qc 237c 3fdc
question 1sdj 40fj 3cvj 1luj 1z2j 56f dse lde ice qle 17oe kte 1uue 1kfe 3de 6ze
prison 4p9j 2evf 1pff 316e 26ie 2iqe 1mle 24pe 1wcd 17wd 10ad 1u9d csd ejd 2e1c 3tbc
feel 21rj 3phj 23wj 2j7j naj 46nj 1dyj 8qf 1lkf 2mf twf npf 9yf asf yue 181e
attent qqj c1j dme kxe 63e 39ud 203d 2dd 1id 86d 8md dvd zsd 72sd 1uhd 2uod
themselv 2b4e 5fe cde 1avd gdd 2d 8ud 8pd p3d bmd 11od 8yd 17d 6wd aed abd
firm 2xgj zj fg 2ge sge 52d ckd 17sd dld 1cbd 1cld bod 1pd fkd c0d 244d
injur nhf 32wd 2a9d c9d qhd 2ed ppd 2j4c 5qc aac 158c 1szc 6qc ujc 1uc xjc
itself fgd old gad rd qwd 5sd cdd dfd 1hhd 13hd egd oxd aed 9yd 1atd v6d
governor 1gcj bwe 1dnd 5gd 13zd 4ld bsd n6d 8sd 341d 7d knc uoc 165c 6dc 3ycc
movi 3nj 6tij 12nf 1ccf 19te bze 3sne 4zvd 2pgd 1rvd ved 58d ykd 54xd z0d frd
rang 64mj 34ij byj 2s4j 35hd 19kd l2d 1urd 3uwd lrd 6pd 37jd iwd 6tc 10nc qc
cross s2e 8od bad 3wd bvd 6hsd 2pfd cvd 30d kwd oid 6y9d xrd iwd 5ld 1c0d
track 1xxj 1dpj 3oj 31rj 1n3j 4xd end 2zd 1hvd 1u8d 1t5d 2ond 2vpd 1q9d rgd hgd
difficult 93j 1hkg 1kgf 17f abe dve 5e 25ke r5e 20le 8ie 26de afe i7e a2e 1a2e
produc 18mj 9cf 4td 189d 37ud hzd fgd 3rgd 3znd 8ad 1td 3od 13vd 1amd 1axd 24ld
wall 5k1d 2qkd qyd 1dud 22ud 64gd osd 10id 61qd 2o1d 1vad 11jd 6vd 5xc wfc 1nic
rebel 1lcj 643j 1sng 22kf 23ce 3oze m7e 1uge 3tdd 1pzd 45kd i1d 1p9d 68cd qkd 5cbd
incom syj aue s8e ape 1ewd wyd 1gnd 2mpd izd ord 3gtd h6d 2s9d l6d 2p8d 7hd
chanc 6spj 2pfj 2dej 2mjj 2j6j q8j iaj d8f 8ie 1ye cje abe 5ae hqe 8ue 1ve
speci 2fxe 552d 6s5d 3kzd amd eud 18pd 6ljd 4a0d 4d0d 106c 37uc 5cac 2v4c 1pcc 5hlc
finish 4wj m1j 22oj tj 35j 3j 18dj ee are wse 21e mye koe 152e 1agd 15zd
spain 1f4f yye f3e iue mle due 160d 2fid 11zd 1ehd 1b3d 33fd 1msd 77c 4dwc 4zc
join mgj hoj yoj 9j 25d 2n7d nid s2d 177d 2pfd 81d 2vad 17rd 7r7d 1nd 23hd
italian f3e szd 33d 25td xgd 37wd 19pd vnc s7c 1b8c 18dc 2wvc grc 23pc 102b 6eb
languag 29sj lkj n7j 4vxe b6e 6zgd 1c4d 2l6d msd 74d 20gd owd 7c7d 42d c2d 44hd
rest 2uuj 1ue 5sd 3npd 27xd rd 51id 1dwd 1z8d 1vtd 1evd old 28d d7d cdd 87d
seriou 12pj 22xj 16tf afe 83e 115e j3e 1ke ldd iad eud 1a2d 1uid 1hxd lwd hzd
pari 7ce 1skd 44d 18hd 4zd 2r9d 1vzd 16gd 160c 5g4c 2fqc 2zhc 1hb 1x8b mkb 3ugb
tournament 10ee 1loe 2are 2bye 2thd cad zmd 35d g4d 1e2d 3hd 282d 6ld nd 21d 6gd
insid umj 4amj drd 87d 3t1d 4md 12kd 29od 23oc a7c 5sc bc 8uc 1acc d7c 4qc
schedul 1brj 4pj 2gqe jge 260e 19id 19d 7sd 2kqd 31nd ahd 51d 3cgd 5d 3a2d 2sd
immedi v6j 4cnj bcf 6we pe jie 68e 11e b3e 1qe hge 2ze v7e 6pe voe vwe
brown ixd 21qd m9d 2t7d 168d 1l5d 1qxd 1itd 38d 3uhd 196c 15pc 2fnc 2uc 2c4c 1qgc
success 15zj 2lfj 391j 75e 1cue 1ze 92e 1d 1jd 11d o2d 5nd 1qd 53d cbd 48d
resid 1exj 1pvj btd 1yqd u7d 2evd ald 3e8d 1swd 1kwd 2r5d a4d 55kd 28kc qpc wc
meanwhil 1mgj 3coj 1bf 15f 12f 1af 1ce 17qe pe 46e 53e 11d 42d 36d dwd h1d
net orj 35j eyj l6j 3e1j jdj wyd 3t3d r3d gnd 2ed 27ed lbc s8c 25zc e1c
hall 2vzj 54ve 3ttd f0d zd 9hc 17gc 2hrc 2a8c 122c 1muc 4rhc 1hdc mqc ioc 5xc
olymp s0e 3rle 1f6e c6e cae 6uce 2kce 6e e9d 1j4d 74sd hbd 4rkd 5a0d whd 2ntd
deputi 1r8j le dte 2re mxd n6d sud 2qd ted 2vd 7d 7pd uoc a8c 25c uc
heart 38zj 34fj omd 788d 30yd 1e6d 1xkd zsd 2mdc 5mc 1d8c 373c s6c 15xc 1sc rlc
champion 59tj 13mj 1p4j 2vj e9e n0e 21d 1xrd 3rld 256d ohd 23nd 3q0d 3hjd 1ahd 2kxd
award 140j 14dj x9j 3vpd 4j2d 2sdd 3kyd 5jpd 3ced tbd 4gdd 1wmd 63d s0d 1fkd 1udd
version 2rcj ntd 2xid jud qid dhd shd f1c 2x7c 4mbc 205c d2c 14ic 4bc 5tbc 1xgc
grand 6ccj 212j 27md 1xhc 1gtb e9b 46yb 35b 1lxb axb 1c3a 19da 1a gxa 3ha koa
institut fyj jqj 9me oue cye 9ud 1bzd 1rjd 7dd sid n6d fd jyd fgd scd 1a4d
step jlj 14uj 5ihj 6y9j 6pe xne h1e 17e aie 8ue 8md 11od drd 60d 1yd 51d
rule xwj 2wkj 19qj 4j xsj 546j 1gcj 2i3j 1lf 60e dce noe 1bdd 4d6d jyd 3s3d
labor 3tbj d4j 7qe 1ewe 49e 189d emd aid cud 3o6d 190d vd 1fad 11lc 1y4c 164c
summit 3hrj 1ybj 1gpj 1wj 30e 31pd 76d 28d byd vkd epd 370d 1brc 1v8c owc 7jfb
sometim uj 64g itg oxf cde 22he mne ase 5se 1cpe 20e nqe 1ate 19ke p3e dre
addit ybj r3j apj 6tf 1l7e 2y4e eae ere che c4d 1td 36d 127d ekd rd k5d
rais 37uj 1x5j 3hrj 2z5j 1l8j 6sj 32oj ape 98d ldd 86d xad lbd 394d njd 2mjd
william j6g ehg lpf e4f 19xf jof 2uf unf ixe 2j0e 18le 1sie 1hse 2cee 2dbe ane
joint gsj 1gyd 1m1d c4d 1fd s5d v7d 7zd 51c 9c 2kzc fpc 1d9c 2fc 1i0c d9c
ball 1jde 1kse 440d x1d 29dd oed ukd 7od 665d 9pd 5eod 3b3d 167d 2umd e8d 1ged
sure jsj yuj 8qh 2mg a2g npg asg tig 9yg 1lkg f5g wcg 1c9g hxg 3cf 1yf
stai ejj 1o2j faj 216j 1uye 72d q1d 103d btd did 12gd cjd wc 5sc w8c 1evc
safeti ngj 2q8j 26d igd 1j8d 1fd nyd osc t3c afc zhc ldc 20qc 2vic kic 2ajc
worth 22e kze ccd p6d 3drd pmd j4d 3fd esd g0d 16id fnd 9wd ckc 7hc s8c
korean 8hf 2p3e 200e 1mye fod jd yjd 17ac 1ec avc 4fc hc 1mc 5wkb f8b qtb
arab 4lkj 15fe jee 6ad s4d 59d 7gid 6thd 3x7d b5d fid 1cod yvd vxd 2hsd 1ojd
friend 112j b0f 9ke mbe dge k0e cze ime se yae 2d3e 1re 20d 9ld 2otd bd
anyth f5h 9yh tig jfg a2g qbg wcg hqg 20bg 19mf 2mf 8qf 1jjf yuf euf 1blf
atlanta 1lle 19se y5e 17ie 143e 119e 1r6d ifd 1oid iyd 27yd 1lrd y7d 10jd 128d 29mc
caus 54j k2j 5c1j 4h1j ocf 1ke zpe 92e afd qcd wod 24kd gwd btd 37ud fgd
sourc f1j 1vlj pd v1d 1ied 1hed lvd 1qd 185d kjd 1prd 5kc 5ec 1aoc i5c 83c
arm bpj 5waj 16e 40e aad 3vd 5qd gmd 2old k6d yld 2rzd 27kd 382d zld c4d
cent 3cfd 22d 3nbc 1lec 7tc 6sc 1ckc 1n6b 33ub 3gib 2svb 5mhb 3pcb jzb s8b 3y1b
claim nse qde 42d 3rrd 3hjd fhd 2d7d vod 17qd 46d pd 18id bmd o5d wld 1qd
heavi 6ld 7ud 12ud 167d 56qd 6f6c xqc 12cc 6qc 1kc 4chc 1vjc 1ogc 5hc 40c 88c
note 1ywj 1hdj rjj 1fkj 1bcj 1uhj 1lij 17kj 303j qlf 36e 53e dhe 1aoe 1qe m5e
parent 58lj czf 1re 9ke mbd mgd 48hd 1z0d imd hwd 5bcd yad b0d c1d 1k2d v0d
particularli dvj 85j 1a2f 104f sje uie 4qe 18qe 64e oxe gje 1ate 86e 88e 1bce eae
aircraft lzf 3aef 1ilf 1h1e 13ie 1mie 16fd kud 455d 1cvd 2osd 1p2d 21zd 1igd w6d nrd
whole m1j olj 20ij 4pyj a2e jfe eue 9yd tid 2md npd egd 8qd 19md 17d sod
risk goj 12pj 2mjj 4z0j 5rbj j3e 1uie qne s9e oie 24ae 1e9e gwd 83d 47qd afd
cannot 138f abf 1c9f p3f 2b2f hqf 1avf 1ate 3ce ege nqe 1hke 33se kte 5ae ase
matter k4j 15aj 6zj 2ouj dse d0e g6e a2e f5e 1kfe hxe wte jse 56e kte 1mre
scien 1h6j 1rjf 1xe cye 7de 3f5e 2xhe lce 15ie 1jid oyd 2w1d 5mrd 68hd 1v5d sad
access qzj c4e che 183e eyd 1vmd wfd 1y8d 82d apd byd 4xd 3bwd 5rid 2ad 177d
boston iyg 119g 1hf 1pof 17if 16zf 1nxe 19se 1k9e y5e 1r6e 1lle 27ye f2e 29me pwe
condit 2jpj 12ej 3qsj nyj cnj rnj xse 1qed 1vmd 465d 1sud 1mrd xdd 1uyd 268d fed
detail 2crj wxj sjj v1e 1t9e 15le 3nkd 27xd 6zkd owd dsd 302d 6akd 5ed rd 1dwd
coalit 4fkj qej 10sd 8kd 112d 3zpd 1vqd 3q0d bnd 47ld mtd 8sd opd 2c6d 4d 3ud
lee yjf 2w8e 1j5d 43xd 5wkd 1qrd 2uyd 1j9d 45ad 4hgd 16mc 43mc 15uc e4c 5kjc 5sec
break 4kxj 3akj 5ksj te 6ce 121d drd 5sd 1nd xjd 2ubd 2dmd ocd 3yfd qvd 650d
turkei 345e s7e 101d yvd 234d 5bd 36gd 1mxd 15bd 7xd 1jpc 2pjc 3luc 2g0c r8c rsc
daughter tuj b0h yag czg 6epg mbg jbg 651f 9kf 3bcf 2jsf 3m2f 4c6e k0e 48he 2zqe
natur bvj ead qjd 1red pmd 1xd 6d dvd 1f1d 5ld eud sjd 50fd 9od q9d ogd
museum 1sxf 1gme c3e 5dld 38wd 1m6d 45qc 4u9c 2kdc 3suc tfc 5y2c 1sbc r1c h7c 5oec
strike 1l9j 5dj 23wj 1ndj 12vj 2tej 3z9j 5qd 37xd fjd 1k3d 14hd 6spd 4xud 1gqd 33vd
style 175j 1u5j 2lgj axj 17j 14d 74d fgd 1j8d 1gyd amd 2z7d eud 2pwd 3id 242d
rock 10ij 5xxd 2rxd 69nd 5agd 46vd lsd 6pd 1mpd cfd 3rsd 322b 30kb 158b 4f0b 17nb
view 217j dfj 2emj b1j 1kfj phj 16bj wnj skj 4u8j tcj dsd sjd 86d 1atd 1wdd
usual 1pcj xsj 19kh 64g hkg cde 22he 1cpe nqe ase 13ne jse egd 1ubd 13d 18qd
spanish gre 23pd dd cd 37wd 102d 19pc 3vtc 37pc 28hc 4dwc 4iac 160c wvc 3qzb 1vkb
royal 377d z7d 37d ufd 21ud 1klc atc 332c 1gtc 14sc 4teb 1plb 36qb 28ab 7cb 1ydb
travel 1tej 6pj ltj ize 19ve 2ide 1okd xud 3qwd 6tvd 3p4d 2sed 5nd 1mid 1upd 3h3d
smith 1itg 21qf m9f 166f 1r2f 1j9f 2c4f 15pf 1qxf 1qgf 1wnf x8f 2wsf 18lf j2f tzf
chicago 126j dij 119g ifg 1nxf 1hf 1k9f 19sf 1pof 17if y5f 27yf 2fbe 143e 16ze 3jde
arriv byj iwe 7je 72e 96d cjd syd 1y8d 7nkd gnd 95d 5c7d 1whd ltd bcd 4dd
hundr e3h 11hh 1pwg wef 5fe 4o0e ksd 1dzd c9d dmd svd d7c 1hic ujc 2roc 1kc
respons 10pj 180j 2rqj 9gj 18ej 2f9j 96f 1hxe v7e l3e 2e lde pce sje 7id 5ed
jone ixf 1r2e m9e 1ite tze 1qxe x8e 2dbe 15pe 18ld 1zed 1j9d 1hsd 1gvd 2iyd 21qd
potenti bj 83j 5r1j iae gwe k5e 12pe lwd l3d afd 24ad jsd o7d 8ld 1vod 3cjd
valu 3axj 7bzj 3e3j x9j xyj 41oj 7we y9d 86d 1fbd 6fd 31vd 21rd dfd ccd 10vd
idea 2mj 2j7f 17f 186e 1ere eue qle 86e a2e qze p3e 9ye 1ghe cde be 1ate
thoma hng ehf 2uf joe 19xe e4e 198e x8e lld cld lpd 18od und 1cad ixd 3ccd
profession nlj 1bmd 5nd 1f6d 6ld 1k2d kcd 8dd rqd 9md ned 7q5d bod nd 5zd g4d
domest 6nd 9cd zed jwd 3ihd wmd 1wjd pbd 1pd 7hd apd dc 82c 5ic 6fc 16qc
credit 1jaj 3fd ytd q2d y9d 21bd 3i6d 1ard jjd ahd 16wd 31ud 26zd e0d 52d 23d
gaza 6ag 5ipf p8f 59f 39be 3le 4vre yge 5f0e rsd 2zad nbd tmd 1d6d 3i2d 1hyc
marri 7p9j 1zpj img b0f mbf 2imf 9ke yae 6epe cze 9le wbd 3m2d 2jsd o3d 2d
launch rdj 1arj fyj 205j 2iuj 3hd 78od 51d p9c ryc zlc 1bsc 1odc xqc fzc aib
web h6j eyg ljg 17jf 3f9e 20ee 183e dpe 8je 3qle 111e pue 17fd frd 22ud 3qad
muslim fij 3c3j 17xf 4mve 1oje 2gfe hve nbd 2vfd 2y9d 1y6d 6gzd 4fed 2ppd 6eud 13cd
everyth a2g 9yg hxg tig f5g npf 8qf 19mf hqf 181f wcf euf 2mf 1yf 7lf 1mpf
weekend 27g 2sg lte pje h0e 19e 6cd 1cd 1ad cjd 8bd fnd 12d 1bd 15d 3d
camp 3qaj 78d 1dzd zd 3ded ald 3e8d 2cld vic 2q8c p4c 8jc 26b w2b 9nb 659b
quickli 4f8j 17yj 1rxj bcg 4ltf 6pf h1e 5se dre 1q2e 14te jke 11e abd 78d dmd
financ e5j 52e age cke 3fe ytd nfd 51d 23d y9d 2gd j9d 2cd dld 9wd 14vd
eventu 35j 1def bcf 1goe jie 1qe 72e 5sd 6pd h1d 1hhd qwd dmd cdd 11d dnd
measur 6mj 3i6j 3g2j 3vkj 4exj hgj l3e 107d 3ibd kad 2a4d 50ad dnd njd 5mgd 3d
afp dwe 117e 1bd 1ad kjd 1cd 50d 15d pd 42d 12d sc zbc h5c 4rc lyc
blue 75lj 1ujd pld 1azd 1wld 168d 11yc cfc 14wc 30hc 1mwc t5c 3rwb 3xb eib 2n0b
richard ehf hnf e4f 19xf 2uf ixf clf ane 18oe 1j9e x8e 21qe 18le 1iae 2dbe j6e
readi 1l5j upj 7moj 5ae abe 3ce d8d ynd dnd 1p1d 6kjd 78d 2nmd 1bfd 3yd 8d
plant fyj 537j hfj vj y0d 2fzd 12rd f7d 5zpd 1rud 5efd tfd 3kzd 1add z8d v7d
design n6j 22sj 51lj 2wjj 18tj 210j 3ij 51j o1e 18d 28yd uhd 1ffd 54gd 3rgd 60d
certain hqj sjf egf euf 1ike dse kte 18qe zje 1ave 138e 63e pke lre 83e eae
voter 7rf vbf 1ozf 1boe 2j1e 4le knd 8sd bsd qpd 2hvd 6tnd 5kgd 1hfc 1a9c 1zkc
modern 2vej 2rcd 78d qod o3d 2d 1tnd hdd eqc 5xc 2aac 1sbc 1erc 2zlc l8c blc
fan 3s5j sve 3ged 6ld 31jd 2yvd 448c 1ldc z2c 2grc 1dc bc 4kuc 5zc tlc 3u7c
commerci 9ce 1pd j8d 17fd 404d gkd 6xd esd 2gd fc chc 1ic 18c 66c 172c 5oc
bid 3azj 1zoe 6gfd l5d fed aid 5ded 1cmd ekd 68d 25ld 4rd 8ud doc tsc 51c
constitut n6j 3i7j fyj amj 1mmj 655j 2aaj 1lae 2jd dcd hhd 43d hfd 2tdd 4mrd 1zld
drop 7tj 6sf 22ef mve 1gjd 1x5d 3pcd 1z3d qd 31bd 6pd 2qyd 28qd 2x5d 4wd yed
brother 4ajj 5fdj 9lh 9kg 2d3g 3l6g 2jsg b0f 2rue ime 3gae mbe hwe 3m2d 69d czd
canadian 37e cxe cee kd cc 1vkc qpc 33c 1bjc 44c vhc l7b 2bob szb 6eb 1obb
drive 54j hzj 1c2j 4ioj 8ee 3ed drd kld 99d 5gd svd 2ttd 6ncd 6pd d9d lnd
negoti 4oj 7zf bqe 1hue 5pe 1ajd 45gd 1osd 4q6d owd 45d kad 3cmd 2w6d 2sqd kwd
affair 4nhj icj 2a7j vrd ldd 5pd 4nvd 2fvd 7pd d0c 71c lc 1oc oc 2rmc 4nc
signific 6nj egj 1pgj 203f sjf 1ure r1e 83e nve jse j3e 86e o7e ead 1kfd crd
bomb 153f 158f 5qf pzf 22de 1zre 2ee 2ybe n8d 4c7d 1h0d i1d 3epd 6hcd 4vqd 1t2d
warn 58kj lwe s9e 42d wgd 1e9d 1ipd 1i6d 37yd 1p1d 3b6d 1ykd 5ed 2ifd 68d sd
religi 1z6j fif 1c5e q7d l8d 21rd 6u8d 3ddd 5ybd 26ld 79d 1a4d 362d 1y0d m2d 4mvd
victim 3ze c9d 2ed 1gkd o3d 4zod 4kod 2d 4dhd 20pd m3d 1xkd p9d 26dd 5fd 157d
activ 96j cuj bne cpd 1kod j1d 1gbd a6d btd 5kd dkd sud l5d 1e8d 2gd vrd
experien 2b1f eue nae 2e 186e q8e 16ae 1vd 1sd g8d asd rad 48d 20d 9md 2s8d
attornei nej u1f 1yke 3tre 1fhd 256d 5nxd j7d 2fpd 6wad 1ld e2d 27cd 1r0d ojd 3dd
standard ndd 2td 12id 635d 1fcd r2d 34pd 2l7d 3vkd 4r2d 107d ydd 2abd 1ivd wpd jlc
propos 1i6j ryj 1bpj 51f nuf bqe tee 10yd v7d 3nkd qld 1lad xud 1ipd 256d 1b4d
intelligen 1jve 151d 16d sad 1e6d 4egd 5ed 1old 2ld 157d 5d5d 1ayd kic fqc 2axc 16ac
hotel 1bte 212e 37dd 383d 28ud 5xd 385d f0d 64hd 6fud 1cjd 3tid 34kd 16xc 9hc 563c
magazin bof tre oye 16cd 4x7d u3d 6q0d 5jd 9cd 1id 5bid 3f9d 111d 4mzd 12yd 1qpd
expert laj 28mf 7de 15id 258d fkd 8dd m5d fdd 4egd o3d fqd 1lid 2d 20pd m3d
quot m5e 4rd 1aod 1fkd wwd 1l3d jmd dwd 42d i0d i5d 2nrc 117c 3i4c d5c sc
baghdad 3v3f b5f 45lf 24e 1rce 3vhe 4t3e 2oad 2jcd 4gzd s1d 77td 136d dxd k6d 507d
carri rtj 3eij waj 6we dmd 4bxd k2d ntd 3obd 1c2d 6pd 1shd 1tod 14md d7d i1d
foot pyj 14hd oud 9wd nyd 14ed ymd qyc 187c 2o1c 1wvc 1toc 1doc 1yac p1c 167c
candid 2e2j 1voj c5f 4lf 3bee 7re 2jle ye 1n5e nze 1hje jtd 1bud 594d opd 8kd
fifth eg 15ze mye 8te gqe lbd 35d 142d 28d 19d 3od 21c b4c pdc tc 87c
lake 9de 43be 1n9e 5ld ood 79od 1ibd 3j7d 2xud 1whd 3bvc poc rhc 5svc 26b 6hpb
employe 7qf d6e a9d 1fsd 2yd 9wd scd 3gsd sgd fd zhd q2d 30dd 2gd 16ed dld
pacif 13rf dde 17ld 1nyd 62d ffd 8nd xxd 2a1d jc f6c dbc 3pc foc 1ec 9rc
mostli 1tj 5hj smh 1c6f 2vfe 12ce 64e dve 11qe i7d j0d e3d ald 2bd 1nkd fad
reason 14oj 1d4j ulj 23qj d4j 1ihj x2j 6e3j 1raj 2mj dsf 1atf fmf egf wte 213e
flight 13ij lzf w6f wie 16fe 3aee i8d evd 1p2d 9pd 2x5d 1n4d u0d 2dld 1m5d cnd
squar 5m1d 31dd 1fed 6vc 3wc 16xc 2f7b 78cb 5k1b ajb 187b 1aab glb 27ib 2qkb 394b
pass 1qfj 20dj 1yj 14ej 2urd 1cud ghd 3zd 3kjd 71kd 1ud 1frd 6pd ezd k3d 1phd
focu 3kj 2l0j 13gj 2hof 86e a6e g9e 17e tte 1iwe sje 4ue ryd aid 2qd 78d
bai 1r6e 721d 1x9d 5ld 24dd 9ad fcc 8nc 1whc 29mc pfc pwc 12bc 67cc 1poc 2nfb
dlr 22e hte q6d 7cxc 6f5c ccc 9wc 6yac p6c 742c 3nbc orc 67nc 5e1c t2b 3fmb
date n6j 1koj 2d0e 9ud 1x3d 3h3d 10vd 1med 3apd 30d 1nd 37md f1d y4d 1jd 3gc
letter 4re mid odd 3lfd 4j6d 1oqd v1d v7d 1cmd 12ed udd 3bod 2w9d 1c4d i5d 14d
wide 4zwj 178j 1l7j 5he 4qd 2bkd 13d 53d ggd 6xd dvd isd drd i7d 64d p1c
effect 3wfj 27nj 23wj 1ouj 92j lre 78e sre jle oie o7e 96e jse ege j1e pke
phone 14j r9j 28je eye 3dhe ode scd 70d 4uxd fdd 5med mid 183d dpc akc 1j8c
attempt aij 6t3j lxj 8uj 3wjj ftf doe 40d ynd btd kad 2q7d 1afd fud eld jxd
profit wyj orj r3j h6j 21j s8f 2oxe 82e 1pe 6fd 5cvd fd ckd 1bad xvd 47d
zealand 91g cxf cee 89e 2vbd 14sd 16od 2bcd 9rd awd 36pd m6d 15sd 6id 37c 10lc
tradit scj k8d 2and 1yed 40kd hfd iqd 13wd 1c5d lad 3r0c 2hoc f1c 2r4c 362c 1vlc
size 4ce emd 2zfd 12sd 5hd 2vyd lud 186d 12kd 21vd 107d 1fec 17hc qic 19kc 1jlc
practic 2z8j 1e7j kij 22bj 62hj 1kij 3myd eud kad fpd scd 175d 1u6d 34yd ecd 6iad
doubl 2xcj pdj are kod ed 32sd 5dd o3d 4kod 2d hmd 3nsd 20pd m3d 2jrd 10ed
professor 1kdf 1zcf 2yze 5mre ide cye 3j5d 1mhd 2hpd 5xkd 1xd 4ied 1bzd 1hld 1v5d 35fd
concern c1j s9j 3cjj 86j wwj d0j 1kff 6ze g6e afe qle 1hxe 56e 115e 1i0e sje
refus mvj 5oyj thj 19bj bqf 13xe 1yfe nse dod h1d dnd 2iad 6kd fhd lxd 12jd
sector 67f 5ie 1ove 1e3d 2gd ckd 217d 4dd 1pd 2cd 82d 15rd 9cc 1ewc jjc 1r9c
review m5j 71ej 59od 1xqd 8dd rqd 3a6d 2ijd 2ajd exd 31yd cyd qad u3d 1smd i5d
diseas 245f s6f 4noe 567e 1ape 3qce 49se 1ote 3ije 2ype 55ne 1gse 1s9d 194d 2akd 4w2d
terror 2raj n8g lwe mjd 15hd 2gfd 1ond s9d o3d 2d 20pd m3d pqd b7d zid 96c
onlin eyg jdg 17je 183e 17fe 3f9e 3qld 20ed dpd pud 7sd 3rcd fdd 2yyd 3eld frd
speech p0j guj 72fe 17kd 2rnd 20gd 6zkd owd 2sid 45wd 6hod 42d 6owd msd n7d 2pd
peter ewf 18of joe 198e 2ue 1tae cle e4e 26ye ehe nnd j6d 2k4d and 2fnd 1cad
cultur cmj nxj eod 1c5d 3axd 20od c3d 39d 74d 2mmd 1m6d a5d 268d 3fkd 2ipc k8c
reform 10se 4d 3ljd 1lad 54d hzd 78d 5mzd k2d 1vd qod 2nmd tyd 7id a5d opd
found 2zlj 19lf 1h2d 9ud 1xd 1xwd 2vwc ouc hfc 25c 3bc eoc 1zjc gsc 1hhb 16jb
charl unf hnf 19xf 9zf 1zge e4e joe ehe 1zse 2n2e xpe 2ue 2a6e 19we 1sie j6d
conflict elj 76ij 1koj cuj 190j ie zge 4yue bde 1gue b7e 2lie 1hud 3sld 1and 96d
limit 1qzj 2mxj njj 1m1j 5pcj 1loj 1ixj 1nj 3qsj ndf efe l3e jse 2f2d 29ld 1jzd
materi 1ujj 44vj 1mpj 36nj 15ed 18d 1b4d 3lyd 2old 1vfd 78pd 5oqd 12od 168d 40gd 2e9d
trip iwj 7je jge 1ted 2fsd 7td 6pd 4efd izd 2idc kuc brc 72c 30c h0c cjc
properti 2kgj 2fj 28j vpf 1tzd 6bd 21bd 1qhd 2l0d 1k8d tbd 175d g8d 3aqd eed 76d
paper v1j d5j 24le bod 1ozd 1wod wrd 776d 3kyd 1rod 276d mfd 49vd cgd 4aqd 6ond
threat 6oaj k7e wge lie 12pe s9e 3bfe 83e n8e 2tde j3d ldd gwd 96d 3aud qgd
seek l5j 2vpj ovj 8uj yze bqe yne 3cd 2qd qsd fhd led aid dnd btd god
confirm 50lj 5k2j pe 18te 1prd 4rd 42d 3kyd 22cd v1d fyd 5ed 1z9d 1aud 4jed 56d
plane 3aej 1eoj 76j 13ig i8f kuf 1ilf yce w6e 16fe 1m5e 1p2e wie 4kkd 22dd 98d
rout 1c0j 8oj wdd fjd 1fid svd vjd pcd 3jsd 4wrd 21cd 6c5d 6gd aqd 17d 4fcd
complet 2urj 4vnj 3jsj olj gqj 1y3j 20ij i9j 4pyj 80d 35d 6cd 1d 96d td 9bd
jewish 19zf ygd 223d 1y0d 59d k8d 3ld jec 2ioc 353c 6ac n9c 4k6c p2c 54pc hvc
someon o3j 2j 20pj 1xkj qbg tig npf 20bf 9yf hxf 20f 2me 181e 1jje hqe f5e
hill 16ne ood 3pmd 1n9d 4g6d 1fed 2xjd 2hd 3abc 3bvc 9hc poc 8oc 5gbc p4c 2wsc
comment 230j 5z8j 1uhj 1lij 17kj lgj kje 4re dwe qle i5e fle 42e rqd g6d 1aod
ireland 14sf 16oe 89e vhe awd 2c0d 91d l7d 456c 1l4c 1f4c 11zc 1klc 3j8c 1ehc cec
taliban 1lcg nbf 1one tqe 15he dxe gme 2ppe 1rce 1snd 13cd 3ahd 2gfd 2und 1pzd 13md
huge 23lj 4w4j 1g5j 4jf xqf 5he 2p7d 7pnd 4cd 20sd dmc j3c 1pgc i7c 48c 255c
johnson 15pg ixf 1itf 1t1f 18lf 1qxf 1qge 21qe tze 1j9e 1hse j2e 2c4e 196e x8e joe
mayor 7tpd 4ld 13zd knd 2gwd 6lvc 2jlc 3ycc 8sc c5c ac 594c h9c 7c bsb 341b
husband img 9kf czf jbf 9lf hwe k0e 2ufe 3pfe yae 2jse 3bce 6epe 5poe 2zqe 2ime
mass 4bkj 5pj 5zmj 7lj rhj 4bqj 5hwj z2d 2ptd tfd svd 1q1d 2zd gd 1dzc 5hb
premier 1s6j 3yj qfd rdd ecd 2wc 1c coc 1u4c 19c f9c 27c 30c 35c 3rc 5zb
soviet 61oe 6ee pie 8d 50jd 1tdd 5sjd 5bd e6c 7ac mkc 2xyc ic sxc 25uc 5wyc
cover 4zwj zqj 16bj rd 6p2d 2knd 257d 2nnd 2wmd 3kfd 78pd 5oqd 460d 1ujd 2zfd 1nid
coupl 6j5j 2ywj gsj yoj 81j 2vaj 17rj 23hj i6d czd 2od ald 20td 1rd 9d mbd
non 1mc cc 6nc dc 38vc 2gyc oc kc jsb 9b qpb 1utb j8b 1qab ksb 8fb
mail a4j aqj 5hbf ode l1d 74d njd 14md 2c9d l4d 111c 147c jdc ljc r9c eyc
crime pqg 1r0e lid 26md ozd l5d 4wnd 1akd 693d 6x4d ypd 4n4d 1zld 4qgd 3dd vdd
moscow 3thf 5bf 6ee 2dwe 1aed 15bd 5e3d 1edd 16gd 1v1d 1tgd 1vzd 2y5d 2i2d f8d 2xvc
brazil yyf duf 1f4f 1mse 1foe 1vhe 30ee 19pe 2k0e 32qe 3che 3m4e gre 1b3e f3d 2o3d
kilomet ajh 184d 1alc 6dwc 11xc xxb 4ab 1wvb 2csb 4bhb 1zib 5zlb 34qb 3r4b 12sb 57ab
seem coj a7j yug 24cg 1atg oxg 9yg f5g z4g asg 8qf hqf 2s5f 2mf 1lkf 381f
separ 50cj 6ifj 2htj 11cj o3j 5mgj 23ij 12ld rd u3d 38bd 78d 1k1d 98d 12sd u2d
amid 75e 2ele 53d 1mzd 1w4d 1z3d ldd 1fpd 1o6d 3n6d 2n6d wqd 1esd s9d 1gud 4f5d
stadium 1muj 64pd 2a8d 5rnd 683d 3hcd 9hd xrd tlc h7c 73jc svb w2b 54vb oeb 63xb
singapor bif bkf uqf roe 1v0e 30ad 2wrd 11dd hd 208d avd 10bc 17ac ddc 1mqc 91c
speak 1x9j 4oj sd gud p0d 6pid 74d a6d o0d 1awd 6zkd 2s9d otd 37wd 3bmd 1w0d
leadership 3oj 3uj yd 1od j1d kad bbd 4o2d 18hd nyd iid 7id 1k6d 25d 8sd 7d
emerg 6sj bde 83d cod 4y7d 3l2d bcd 115d afd h1d cjd 0d 5ad 19d 4ed dkc
declin lej thj 4ppj 6sf 1l2e jze 31d r3d igd 31bd 4ofd 4vsd e1d 56kd 3mud 1i3d
treatment 1lwj bxf 2hbf rlf 1a3e 6fae 2epe 425e s6d 13pd cid g9d c1d 5pd dld 78ld
cabinet lf 3ye 62nd n6d h9d uod 10dd yd 1h5d acc tec 7pc 7c 71c 30c 370c
straight 15zj pcj v6j 1eoj are ee 152e wse koe 1age 1o4e gqe 6gd 1ftd 21d 3ed
tokyo 4dee 1mye 4fe 9fd 11dc 1mqc f8c 2fqc 4wc 2q1c fsc 1cc mrc 1ab 12b 77nb
winner 2agj 21f 4kre 1xre hbe a0d 1e2d 48d o3d 3rld 74sd 2d 20pd m3d 1udd e9d
ban 3djj 1ixe ubd 2wkd 2ikd 2vod 5ded 4a7d 2cyd 1bdd 2f2c lrc 4hhc hhc 2jc 2erc
session 5yd 66ad 8fd pjd 7nxd 30d c8c 1cc 4wc jgc 1ac 12c 1bc 15c 19c tc
progress xuj 5xj 10sj 7yj 1cue qod 78d a6d 1k2d 5nd 4ud 11id 6pd ezd 2ved 2wd
ship 4hkj waj 21mg 1p2f 1cve 4s8e nwd 377d 3s0d 1m5d 7fhd 7nd 2gd 3jsd 1rsd 1kod
independen 45d rzd 2efd 2bzd 2ped a0d e6d 235d 22kc qgc 1hfc 16yc 3e7c onc pvc 26rc
appoint jyj l0j jrj 1koj 3ij 4pbj 7e mxd h9d 8dd 60d 14qd fyd hfd 30d 1hjd
word guj 29sj 0j 2u0j 1c4e wwe egd 1ejd 6kd njd amd 5ed 11d 8kd 523d lkd
terrorist lig 15hf 1onf rce nbe lwe k6d 5qd p9d 1ljd 2gjd pqd 1dld 11nd 1lcd pzc
christian q7f 1y0f 4bgf 1a4e 1c5e 79e 6v2d bbd qkd fid 2xtd 54pd 19zd 53sd 362c 21rc
sens 2zjj g8j soe wte 1t3e kbe 186d 1hxd 3w2d w3d 1zcd 6nd 29fd a7d egd 51td
milit 18nj ij 2gff p8f 1snf 2ppf m7f 1p9e 5qe 1hye 1one 2l2e 15he n8e rce fie
regular 5d9j 1gd aad itd hld 1d h0c xsc jgc 6cc 5c 80c cbc 8bc 4ic 2wc
requir 6kj q5j 5d7j fhj 1qaj 31j 34vj 4hpj pkj 5aj eff lrf 2f2f jse c4e 1ive
lawyer kcj u1e 1ykd 3trd 1ld 256d 5nxd j7d 2fpd 6wad 3dd e2d 27cc 1fhc 16ec exc
debt 51ze yte 1gne y9e 31ue 3uoe jjd 3lmd 1pdd p6d 7mhd 3mid 1ecd 52d 211d 28vd
guard 1ahj hsj 1wxj aae 1mce 2a9d 1j8d 6xod md osd 4nad tcd zhd i1c 55c 16c
wound zrj 4hij gcf aae 2ee 32we 2a9e uje 6cne 5qd ocd 26nd 2d 1p9d pzd 3zud
assembl 17uj 1dzj 141j 5xd 3qfd 5zd 3tvd eqd 4ktd fgd svd w2d gd 1u3d 36jd gsd
express 50aj 4gqj 9ej lrj a7j 1wdj 3ide 4xid 74d 35gd 30ld 5cod mid jld 3k2d 5p3d
charact pmj 5rff 1tse 1ygd 2nvd 7fd 7ud y6d 60md 21bd 4k2d 22xd 1dyd 62rd gfd ykd
pro j7j 1uud 1f6d 4rd 6lc 16uc vgb ukb 8wb jvb 2vb tlb 13zb edb 93a na
fuel 7bpj 1r4f dqd 2v9d 3yud 44pd 4w1d c4d 29ld s5d 9oc 1wjc 52ac pbc 3mc apc
martin cle 1tae joe ane 1cae ewe ehe x8e lld 15pd hnd 1j9d 182d 1qxd 1qbd j6d
suprem 34cj e2f 1lf 3s3e hhe 6d8d exd qsd 1r7d 60d 20fc 2jtc dcc 3osc 8c 2jc
everyon 181h tig hqg 2mg 8qg 1jjg qbf a2f jff 9yf 20pf 20bf wcf asf m3f 3cf
actual 38jj 8qj 1atf egf 1c9f 20f fmf p3f dsf 2df yuf cdf f5f hqf 1ikf asf
equip 1u3e s5e 13vd w2d 18md zxd 5lqd 4xd 1bsd 64bd bld 18d 27xd 1ltd 4b7d i8d
deni e7f i3e 13xe qde lee 42d 17cd 3k8d thd djd 3rrc 18yc 1crc 1ahc 1n7c lxc
featur 4lnj 2uxj edj 6te fre 1epd 1bcd hdd 4khd 217d 21bd 5uad 4td kld 5q5d zkd
approv 4kij ubj kef 1sme 8dd 3lbd ted vzd 10yd vgd 2kxd 3a6d 179d exd 2vd 2ejd
greater k5e 203e ape 1pgd 2bkd dmd lrd egd sjc 1fbc 1cuc 1urc ptc 2p7c 63c qwc
port n4d 24dd 2prd 95d 44ud evd 1nrc ffc 2u1c 1p2c ac 21mc wab 2amb 6ob seb
ethnic lmj 7m5j 1uge o3d 2d m3d 1m4d 2vfd jec t6c 6rc lqc 39cc 31oc 1qsc 1c5b
statu igj uhd 1uyd 12pd 11yd mvd 20cd 3jhd 2mmd 19qd 4ld 1fbd kmd 4ed 2wjd 3c6d
primari 2rj 5uj 1ecj kne 5tad 4ld 1jsd bsd 1n5d c5d 3r3d 594c 7rc 8sc 1wwc jtc
debat 1uuj 3g2j owe 48ge 1bbd g6d msd 2oud ted 1brd 6zc 1oc bwc uoc kec 8zc
model 21lj 637j 22bj 2tdj jre sud 1p0d 1ctd 1gmd amd 2qd 5ctd eud 83d 60pd 107d
decad 4hf 53e 3d 5sd 1jd 75d h3d 13d fxd 190d dd 11d 8bd id 3gd cmd
individu 4koj 2j moj 8tj 20pj m3j 1xkj jse 4m3d kad ykd 1k2d 256d aod 24wd 13wd
festiv 7uwj 1ywf 27if 1ffe vrd 48pd 8bd 13dd 10wc 45yc cac 4irc 457c 2a8c 58c 129c
previous 1goe 1qe 11d 46d 5sd 53d 16jd 8d pd 1hhd cod 17qd 6wd cbd fad y4d
insur 2f8j 147j uzj 1uzj 7ij 211e wrd fed o3d 2d 1z9d osd 1fd 2cld m3d 4jed
impact zpj l3e 4jfe k5e 17md 1uid 1urd j3d 3cjd 3ljd 1k3d 6spd 78d 3wfd 2v4d tkd
urg 256j 5jj 1smj 3d0j 1f0d 1lmd 2hed 1nud 1i6d 33zd 1ykd 1mvd 602d 2s7d 5ad ked
heard spe 2zwe 29fe 157d pnd sd 6kd 10pd 11c 20c 1jjc qvc tac 5fc 451c 4oc
illeg 2k7e 4w5d 26md 18id djd 1mc 4whc 57vc 5tdc pqc 15gc ejc rcc 5hkc 125c 77wc
indonesia rof uqf 10bf 195e 1w9d 130d 1sed 1vhd 45hd ddd hd 6id 1dkd 17td 15sd qtd
damag 26nj hzf 1ke xed 3ljd ikd 78d 1nad 66nd 2t2d 2nmd v8d nhd 2kad 25jc 543c
messag 1b4j mie l4e l1d eyd 1efd x0d 74d 1ykd 1ind 2ttd 2smd 6nd 6akd 5ed 2vkd
basebal 34f 13se 1g0d 191d tld 74vd hpd 5eod 263d edd 1jtd 6ld 267d 1bwc 3loc 1f6c
ti 19cd 1d9d 5pc yoc p5c 14fc 4wc d0c ikc 2fc 243c db 3ob 1o9b 32b 41b
true dsf 1atf 1ase 20e 9ye bme f5e ege kte eue a2e 1c9e 1the 2me nqe mne
challeng 2khj 23nj 3hjj zgj 5pzj tsj 9ed 96d qsd 59td hbd 2lid 1e2d 5hdd 5oyd 4oed
prevent l3e iae qnd osd 4vod xld 3i2d ghd 3akd 3n8d 1ahd 1j8d 38vd 5ebd 1o2d 7p7d
file 1a9j 1fhf 209e 1kke 1oxd 1imd 1mmd 3wd 4xd 5zod 3c5d 3dd kcd 2pnd v1d 1zzc
captain 3r7j 4gd 2yd 89c 10lc 13bc 1a1b 2bcb nb 99b 6lb 39gb 58wb l7b 7nbb 5yvb
entir p7j m1j 2gyj 80j 3i0j 2aaj 2d4j 20ij i9j 4pyj rf 5he pte 1dwd 1kid 5sd
blood had 5qqd 37ec 1e6c 2eac 3tsc bbc s6c 4fpc 3yec rlb 105b hzb 310b 373b 3cbb
territori 4sj 6nsj 235e bae 26d 3bxd 2snd 215d 4md aad 2m8d 7kd 1exd n5c moc 2efc
vallei 5mwj rhe 1n9e 9de m4d kpd 1yyd 3pdd 591d 26d 7snd 3bvd 57zd 2ged 2gvd 472c
conserv 2nej 8se bse 2ve 13ze ye 1od 1n5d 256d knd 1k2d xud 64kd qod 25d 2apd
van 8ed 17vc rwb 2awb 35bb 39zb x3b xbb 23zb 536a nna 344a t8a k2a 34ba 386a
earn 500j h6j 9wj l6j 1xcj 1y4j s8e 1bad 3t3d 1jgd gnd 31d e1c 9vc qc a1c
protect tyj 1fj oid 2ffd kad 2whd y9d sud 2knd mfd 1ahd 6jd 3yjd 9ed ngd 3gvd
read dhe 1c4e 2x8d ntd 2xid 1x9d 1id msd cyd 4od n7d l1d 2l6d 111d 2i5d 271d
foundat 29j 74zj hfe 2t9d pyd 1vyd kmd d0d 3x8d e5c eoc 55jc loc 4gdc fyc 2drc
search 2l1j 1u8j 1opj 7dj lxj kad 23sd 2ijd 106d 20ed fqd a7d 1vod 1t5d 2vpd 1cjd
discuss 6zkj 4of 30e 2oue o0e bqd 6zd qld ldd k3d p0d kxd g6d d0d 1kfd 1i6d
perhap wcj 83j 1atg mng 9yf yuf f5f hkf 18qf 4qf bf 20f 24cf 2mf ege fme
journal 4aej bof khe tre u3e idd 1qpd 5xjd 3f9d 75yd 3myd 4mzd dhd 7dd 15id d5c
murder 4i1j 10af 25we 28xe 23ye eje 2ee 17wd 3w6d 316d 38sd 3zd mjd pqd 10td 1y6d
address lkj owd 12id 74d 6zkd 2sid 27kd 72fd 1f2d 45wd 6hod 1pvd 6owd msd odd 10pd
deep 1oej 11j 7jyj 2sce 1yyd 17ld l2c 26jc 62mc 3xc 2o1c 13c kmc ptc 88c 11yb
settlement 1yqj 9nj 223d 7zd bbd 74d 5bld 4epd m2c 1cfc 6ac onc 3lc zgc 2zac ygc
simpli 23kj cdg egf nqf asf ibf 1atf f5f hqf 1avf 1c9f mnf 2mf 20e z4e kte
nearbi 2f7e 3te b2e 26e 9ne 4ae 4ufe 34qe 9hd wd 16xd 68vd ad 1aad 14pd 7bd
relationship d0f 243e q2d 2n7d 1bnd 1cyd 37wd 8d 19cd 86c 1fmc 1anc 2b1c wbc kbc 1sc
cash 1gne ytd e5d y9d 22d g0d nfd htd 9wd 16id qrd 9xd s8d 29gd 31uc ckc
alon olj 2gyj 30qj 2d4j 61cj 1n4j nqe tie f5d cdd 1yd 4qd q1d oxd 4hd 5sd
hama 270g 6af nbf 1d6f 1hyf jaf tme 2ppe 2l2e 28se 389e 59e 2gze 2c6d 3ld 5t6d
target pcj cvj 4dhj 5qe ryd n8d 28d 1ejd vkd k9d k6d lwc nbc pzc jcc qzc
lack 3ioj ppj 3cj 3zde 27se pmd ktd 3sid 5ad 203d 213d 8id 2wad pkd 1qad 1pud
consum 2t4j 1wjf 1pd 16ed scd 1wtd 1ord 5fwd 2fcd fnd 20od 18d 183d 6nd 8ad j8d
direct v6j 1kzj myj p9j 17j j1e 96d cdd 63d l3d qzd ryd 4td bvd fgd 4gd
twice lbj ee 1d e8d 3ed ikd 11d 5sd ard myd 5d 4hd 35c 6cc 81c 15zc
self 5y0j 3w2d o3d 2d 20pd m3d 1xkd sod 3s8c 1sc euc 2ac 80c nab 1dyb ogb
beach 95d 1btd 1i9d 24dd 5bdc 5g3c ffc fcc 2dcc kyc 1nrc 57ac 4mpc 9hc 8nc 1qdc
zone 4sj 64gj 26d 513d 4d 8nd 28d 4md 1gcd vkd bad 1nrc 95c csc 6ob db
scene 217j isj 2jed 3nd 26d zud ffd 11yd 4tdd qxd 2kyd 2a8d 157d cod 7fd rad
communist 26re mee 1lve 10se yd 5wwd 13zd 1r3d w5d 6apd 3ud 112c 59ac 1tdc 5h2c 51dc
afternoon 1cf 1af 372f 1bf 15f 12f 2sf 27f 4ie 94e jge 2u3e 1cke 18ae vwd 254d
necessari 1qaj 4hpj ndj 5af 27sf jse 1lfe 8ie ege uze 138e 19me l3e gje 2wae abd
navi 1bxg 1cve 4s8d 2qzd 16d 5kd jnd uud 2yd n4d 21md 39gd 4pud q5c 1cbc 21zc
qualiti 56ej nkj snj x9j 15kj 206e 1ve 1h6e sad pad qod 41ld 3rd cod y9d 20sd
sound 3q5j a7j 2zwe o9d cod 44od 265d 3ygd 4bfd 4c1d 2dmd 26jd 6eqd 39md 3ood jld
spring 440j amj 504j 1gjj 41xj 3bd 30kd 6pd 1gd 4ogd 6cc 3gc m4c kpc ooc 19c
miss 3ioj tuj paj 3cj god 1dhd 18pd 37td 1mvd dod wod 4o6d 318d 4ogd 2kd qhd
crimin 4a7j 50oj mjg 1r0f 10ae dje rce 3de u1d ejd 2i8d 10td 21nd vdd ozd fqd
speed 3wwj 602j 8gj 1uej 5gaj ree 7fhd 6hgd 4wyd 1cvd 3htd 6pd ezd 14ud 3ed iwd
confiden 2f8j 2n6e 88d 5hrd 1fd 35xd 10ud 19rd 1ynd d8d 2m9d 1f8d 3v4c 75c 5ic 22ac
beyond 4qf ole ege qze fwe oxd cjd 17d f5d rd q1d sod mnd dsd dmd drd
softwar znj fdf z5e 183e 3mge 4wve jde eyd bld 1znd 4fyd 12id v1d 1yod 28td 32od
democraci e6j 1k6d 3oxd 409d 1v5d rzd 45d 10sd 2spd 4c n5c w5c lnc 3wxc 2rlc 1lvc
francisco 9ah 1b5g f2f 1eae cte 17ie y5e 13ye 29me ife 9jd 10jd 2eyd iyd 1i1d 1pod
section 2rdj 26d u3d 1t7d 3ohd 4wd xcd 5jgd 205d 2bd 58d 14pd 34qd 1xid vkd 4ufd
basi 64jj kmj 74zj 465d 27xd 2hvd oud rd 1dwd 8fd 29d 13hd 1bpc 1s5c j4c b1c
suicid 5qf k6f 2ee 22de nbd 28xd 3zd nhd 153d 1h0d 158d 1afd 3zud rcd 1y6d 2j4c
resolut 1huj 10vd v1d lvd 1bpd 1ajc ugc 10yc ubc 3lbc 2cyc 1lac 6zc nuc 1u6c 215c
gone 5pmj 4dj 1yg cjf 351f dre f5e 5se a2e mne 9ye 8qe ebe wce 2b6e 1q2e
account 3i6j 2v7j 73mj 5gj fvj 39j sgd y9d 2fvd 6i0d 16sd 6md 1i5d 4i5d 2gd djd
georgia y3d 1ned v5d 1rkd 1wfc 126c e6c 32c 1x0c 5bc sfc 280c 279c 3iyc buc fcc
god 7bkj 3w5f 32ze 291e 4a8d 6etd 1ufd 4u0d 1b0d 26ld 1a4d 20jd 19jd 434d 362d ogc
command 19qj ndj 3vf 1zhe 1r8e 16d 28cd 6itd 55d 8dd fhd 2d7d 1td 3ud 13fd 2yd
euro qrd kzd 38cc 1egc 33c vnb 6tsb fsb 5e1b 7gb 1pbb 101b nfb p6b 742b zvb
cathol 79f n9f 1y0f 3xne 4bge 46ae 1cse 1zme k8d 3etd 1a4d 53sd 40nd 2xtd 6bvd 11kd
opportun goj xve kbe 86e 5ad 17d 1vd d8d 63d 2qd abd z2d spd 83d f0d 1jdd
resourc 272j 9oe qjd dkd y9d sud vgd e5d 2qd 781d 127d 2q8d c4d ind blc 4uc
writer 8dj 41af tre 27ue 4tod dhd 7ssd m5d 4oqd zbd lgd 5n1d 2lud 3znd 1x1d 2bgc
anyon 20bh tig m3g hxg npf 1jjf 20pf 2mf hqf 3cf f5f 181f 20e 9ye eee wce
suffer 4ubj zrj 5u5j 1zaj 1gse 1ke 1jxd 1d8d hzd 38ud qhd 4k4d 543d 1bgd 5md kbd
alleg 1c9j e7f 3k8e 18ie dje i3e 1ake nse u1e fqd 1oxd 15jd 4g1d 3rrd 1n7d 2l9d
allianc 4fkj iij 3q0j 112d 3zpd 1vqd 177d 4nmd bnd 1cyd gc wzc 2c6c mtc hoc 10sc
host mdd 1k2d 6awd z0d 4ird 2a8d f9c cac 1lpc 45yc 5yc 1u4c 30c jgc 1cmc 1gbc
declar 65j 8j 3e7e 3sxd 1i6d 3rrd 1q8d 2wkd 56yd 6med 25ld yzd ked 154d 4rd 31gd
injuri 26nj zrj 4ivj 167j 2rtf 550f 5tuf 1m7e 7dqd qcd 5hvd gcd xjd r4d 4fpd 1v3d
type 18e eae 19ke 1k2d 37ud amd eud 186d hdd dhd 1ikd sjd 1pcd 27xd 2uxd jsd
environ 1aaj xde t3e ind q9d 4p5d 1mud 268d 2v1d 2fxd 6xd rd 2s4d 1nd csd 574d
protest 4fqj 22uj 19bj 4y4f 22cf 18ne 2w4e 7dze 2h4d 1ldd 2sud 46ad 3rrd 2xtd 2erd n9d
suggest 3v2j 3ikj 42f i5f 1ghf 56e 40je g6e j5e lde 83e 12we m5e dse 17ce 4re
headquart 2yd d9c 9c b2c 7bc 30cc 34qc 3kc 16xc ac 1h2b pb 1cbb w2b 4db 3qb
avoid 4voj iae 83e oid 115d cdd 49fd 1eed 7usd 3gvd p3d 8md 11od s9d 12pd gwd
improv xuj 1laj 1vj 2esf 1nhd xad 4ud 1zad pmd 32od n3d 27nd l3d 113d 29hd 32vd
citizen 1me ce 2d ujd jtd 125d kd 2jvc 1utc 8c zbc h4c dc rzc o3c 13zc
attend 1okj g9j 30d 7vd cod sud c1d 3h3d 3yjd qvd 2qd ld 1uhd 1gbd 1kfd 2vd
currenc 640e q6d 1egd p6d 3fd 6gvd 3jd 1hqd 35ud 22d 2ojc 6fc 1pc 23c vlc c0c
appeal 20sj 2bnj 1le 2n1e exe 20fe lxd nod 3s3d 6kd ohd 25ld 2b9d vod 60d e2d
vietnam 1w9e 3uze roe he 23jd 10bd 17td obd avd 42ic 33ec 17ac 4fc uqc 3sc dxc
seat 87j 14hj 1evj 23bd 1s3d 5uid 2lqd 1u3d 1d7d 5cxd 1vpd 28d b1d f0d 2nd 1nd
happen vuj 60rj a2f tif wcf 26df f5f 9yf hxf 1blf hqf 1jjf 2mf 2gxe 8qe 181e
thu 2x1j 138j egf 3jcf 44kf 3fwf 1hhf 1qf cdf 44je p3e nqe 2mve sje 1te 1dee
incid 3yfd 47od qvd 60rd phd 2j4d 157c 5qc wlc 153c b7c cpc 1afc vuc 1h0c 16tc
floor 319j 7fj f0f 3fre 1vad 49zd gld wfd xrd 1acd 36dd 1evd 5ihd 5k1d kmc 7s8c
approach iej cjj 431j 4aj 1u4j 17e fwe 78e j5e cde pte 6pd 4qd pcd drd btd
mike yie 1une 2vre 249e xze x4e 1ize 24ve 23ae 1h9e 1v2e zze 23dd 1bhd cld m9d
histor k5e 27re 1m6d 2apd 5ud rd 2d0d ead 2kdd 1bcd 39c fyc 13wc 8rc b2c nyc
era 6bd 8bd kdd 39c juc cmb 1jb 1ysb 16yb 4hb 3wxb 4dub 2b3b 17eb h3b 5nb
gain hlj wyj apj l6j 21j 6sd 7wd 57d mvd 1bad xvd 47d t7d h6d 1hed 6sld
bite 1scj 8xj raj ej 56ij 3cnd 26nd zrd qhd 343d 4grd 21od 5d 4ivd 167d 9yc
tough 7gtj 2mlf gje 4e3e 20ld 9ed 5qd pqd 13md 2kfd 93d 3swd 1hnd x2d 1vd a7d
traffic 5zhe wid 8od tfd 12xd 74d 3yzd 3jd prd evd t8d wdd wad 1g7d dic 3ajc
inflat 6fe 82d 164d 6atd e0d 31d zvc a1c 2lkc 2oxc 6sc 1zyc 1wjc apc 33bc hmc
egypt 1b9f yvf 15fe 2fie 21je tve 1x8d s4d 3mxd 2gdd 3ld 4avd 1hbd rsd hvd 28gd
telephon 14j l4j 289d 1r9d akc odc 689c 3dhc mic w4c 5eb 5meb 10pb p0b dwb sa
moment r4j 343j 8xj ej a2e qve 5e 272d 1j0d 9yd 28pd twd 1z2d 1t3d 1a5d 186d
winter 58je w1d 18vd rnd 1gd fnd 1nld 5u2d 1jhd 12uc 7bvc 2z4c 5rhc 3wuc rrb 1uab
suspect 1ahj 31wj ejf n8e 16ve nbe pqe 5qd 18id 15hd 1ond 2ed e7d 17od o3d 2d
debut 1arj 205j jcj 2iuj 8ve 2x7d mdd shd ecd d2d axd 2wd 40wc 4xc bgc coc
fast 5n3j 1hnj 33rf 14ue pre 2jud 1vd 5d 1kgd cjd slc k2c 17yc 6cc 5oc gic
boi 9lj v0f 376e 2oe cze 11we 69d 1s0d 139d 3ad 3lrd 6lad 10d 9kd hwd k0d
railwai 1q9j 1g7f 6tgd 3ajd 3hrd 2btd 5rd 2mzd gid 1ppd 41hd 8od s2c wdc 5i4c 6m6c
mountain 7lj mcj 1bfj 4bqj 1vrj 7sne ooe 4ese 3ize z8e 4x8e 1qdd 2ocd 1q1d 3uld 472d
store e5j 1cjj 3uje 3p0e 18xe ese 3u3e 1cie 352d 4qdd 6rtd 7rjd 6xwd 305d 7t4d 614d
famou 1ywj 1hdj 1bcj i5j 303j 2u9e 12vd 48d 48ed 3id 1kvc 188c 1ifc eac 406c 20c
tom yie xze vye 10xe 1h9e x4e 24ve 1cee wje ehe joe 2fne 1bhe 15pd 1z7d 1qgd
patient bxf mwf 1a3f 1gse u7e 2epe s6e bhd 425d 245d 2uod c1d 3bkd 2evd 2hbd lhd
reserv 1lfj 1pzj 3ojj 5obj 2jrj 1f6d 290d 17od 1dwd 2apd vod 4rd 2d1d hlc 26c fab
weather igj 4k4j 12ud rbd 3ead 6zwd 377d 41jd 1nld 167d 5vad 18vd 58jd 1uad 6p5c 4chc
thailand uqg obf 1w9f 12he 10be 17te qte mre he 1qvd 1dkd bkd bid 3uzd 208d 4mid
greek s7e 101d 33d 6ec 3w8c 1y0c 1j4c 13wc 4rob 25ub 37qb 1mxb iub 2r4b vhb 44b
critic 71ej 1aoe m5d 2sud 1b7d 2vd qld 53d 161d 1afd 5qd 13td 7gdd exd 45wd 1uhd
hot 41nj 1m3e 1nld xmd 1khd 1jhd 58yc tdc brc 5lc poc wqc 1wc vkc 2d9c 2z4b
lebanon yvf 1cof 3le 1hye 2jce 1l6e 24e 59e jad 6ad v2d 2rvd t6d 1hbd 2hsd r8d
channel klj 73xj 3eij x0f 66e dpe 149e dmd 1kzd 6pd b9d 4bd aqd 2c9d akd 1g6c
censu 15ad 3o8d 6rc 14bc 28kc skc 163b 45rb 1a9b 4sb 19oa vba 1s4a 1boa uua h4a
femal 2ke 15cd 57hd 47ad tud o3d 4kod 2d m3d 1xkd 6bc 2iec tpc 7eb 376b 189b
vehicl 8eg 17vf 2sed 6aad 386d 5h8d 23zd 2osd 6xd 1fgd wad 34bd k2d x3c 2whc nrc
spread 3rj 5i0j 170j 1jyj 2wdd mfd 1m9d wmd zqd 1l7d y0d 18zd 6pd 2c9d iwd 2ypd
aim 210j 22uj kej 1bpj aie yne kxd 2qd ttd p9d pcd b8d 2ttd j5d 76d egd
freedom 4cwj 2bzf 3jhd n5d 26td 3c6d 7myd 8d 2ad pvd 5cc 4lgc qpc 2fdc jyc 235c
medal 3cej 5fhj c6f 1flf h8e whe 3rle e9d hcd 14dd 21d n0d 74sd 6ucc 3u1c 1f6c
saddam 136j 24e b5e w5d kkd 2x8c m7c 17xc 2gjc 12zc 5t7c 1dlc 15hc 4bnc 3vfb 2zcb
bridg 8oe ghe 233d 20kd 1g7d 1fid 177d gsd yod xrd wdd 1xzd 1q9c eqc rgc 3wc
repres 341j 2xij 4vhj 25f 14qd 9ud cd 49d 256d xod uyd 1i4d 1fbd ynd ted egd
saudi 1b9h 1hbe 3lle 2ofe 4gze 2dye 2noe 2gue 30jd 15fd r8d hvd 4avd 4lkd 21jd 3w1d
suppli 638j 6zj c4j 29lj 4eij nre 32vd kad 1yrd i1d 1rud 14hd 2pd 20kd 47d 1g9d
cancer 5h9f lhf 3ije 50ne 373e 55ne 2g7e 3bke rle mwd 245d o3d 4kod 2d m3d 425d
turkish 1coe rpe ile 2sre 1qsd 2ydd 345d 1l6d vxd 25ud 1u1c 2jjc 6ec 4anc 15fc hvc
revenu 1jgj 521j 4pvj l6f 7he gne cce ape ore aud 241d 1kpd 2pmd 22d 4yld 6fd
fear 4h8j c1j ldj 4lwj 5l6j 6d6j 2igj 1e9f lwe iae 25de k7e wge 115e 12pd 1mzd
abil 2lj 1h6e 10ue pmd abd 1ltd 2urd 7i1d 1vid 1zcd kfd 16ad idd nad 1mvd kbd
retir 41j 4d6j 1fdj 1lsd td 6pd 1ssd 1h5d nyd did iwd 17zd uc ssc 8wc a9c
custom 16ej l8j 3awj 2ge 183e 16id kqd 2nd fd l4d 7hd 22qd pbd 180d 1lpd 40kd
sun 65pj 41jj eid 1oic 1mwb 1l1b 20wb 30hb 4lhb 46qb 1rfa 4v7a vaa 1wla 32ra 313a
gulf ffd 1hbd 5ld 24d 28od 4lkc 13rc 2guc 2loc 1b9c 1nyc 2ofc 57ac s4c 6oc 1whb
virginia 1o7g 1wfg v5f 1nef 1rkf y3f 279f 1czf 1rlf 126f buf 1slf 10rf 1v7f y1f 1t0f
corpor tfj 1cbj ff 52e gbe 2ge y9d ckd dld q2d e5d agd 1ovd 4lyd zd kqd
introduc 5jgj 205f 10yd rdd 5ed v7d 458d 2vwd 28d b1d 1nd ked 78d j5d 18d fgd
academi 1rjd 73d 1mhd fyd 5tyd hfd xd idd hcd c3c 1xc 2sdc 1zcc cyc 4nc lcb
particular ihj zjj wxj 73vj 85j wpj eaf jsf 1ikf 268f dsf k5f 1kff dvf i7e 86e
survei cyj isj vbe 59od 2ijd a7d 31yd 21dd 76td 161c f4c 14bc 18tc ruc 752b 18rb
easi 14tj z1j 1spj 1khj 1kgf 17yf 8ie 1ve 10fe 17e a7e 186e hqd 8qd eud a2d
mainli 67kj 1c6j 1ecj ksh 2vfe 5he dve i7d 12cd erd rd 2bd 1nkd 1k8d 1bcd 64d
choic 169j u4j zaj 3yj x9j pmj 15kj 1bue 1vd ktd cdd 60d 96d 1ozd dnd 4ld
mind 1e6j 63j 4gj 6mwj 2bhj 2mf a2f 8qe 2xpe npe 17e 272e wte g8e 186e nae
hear z2j w3j 12ej o9e 14zd 1iyd 1ld god 2ijd q8d 1opd 2b9d byd 6kd g6d 56d
add ucj 26zj 3ljd 33od 78d zkd 1ucd 1fnd 6td apd 458d 1xdd 2nmd 8d 1qud 4mrd
reduc 98j 31bj 1mkj 1byj apg 2uqe l3e cce 1nhe 33bd 1pgd 3jcd e1d 18ed 22gd iad
replac 169j 2auj 32sd 1d7d 231d 28d b1d 3nsd 1tnd 1nd 2jrd 20md 123c sbc 16jc 1tfc
nativ 4m3j 2lee 3c1d o3d 2d 6ed m3d 1xkd 2chd 28kc 8nc 6rc h4c 5jtc alc cqc
assist dkj 2qj 2vj kad qqd 5lad xad c1d h9d 1o6d 1nud 39xd 4gdd 1wmd 140d 27kd
crowd 3a4j t0j 1pqj 4kuf 3gee jve 1dzd 3vd nid 3akd k2d 19yd 3ond mcd 3f3d 6pd
complex 25kj 1qhj xre 1ucd g8d 355d pmd 2wld i9d eqd 18kc dzc 1f1c 5xc eac 1h3c
poland 1sff 2y1f 2jof 234e 77e 1jpe 2xve 384d 134d 15bd 32fd 5sjd 2etd 18ud 1l4d 5bd
enter 3gtj 1y8j gnj 1gbj 33pj bcd 2mpd izd 7nd 44ud tnd 5s6d 38gd 18zd 7bbd 1a9d
dutch 1vke 1bje 1u1e 11zd gtd dd 7a7d cd 1nzc 1klc 1umc 33c 1obb 2l8b s7b k1b
crew svj 16fe wke 1m5e 148d 1dzd 3ad 9d lzd 3g4d 39gd wid 1h1d 516c 21mc 3p4c
fine 1k5j 7sd w9d djb 9wb htb 21nb 154b d7b 10tb ybb kza 59pa 1npa exa 98a
pound 3nyj fjd 1k3d 6spd 5dd 4iod 36vc 22c kzb jzb 2rpb 1leb 1t2b 1hgb 1shb htb
environment qje 4p5e 23vd xdd 4z0d 4ec 4uc q9c hsc 9oc o7c a5c 2cc osc 2mmc 7ic
subject 1ltj 2jpj 1epj 2ouj jse sje 1ike icd 64d 1kfd d0d zpd 1sbd c3d 74d 1b4d
jersei 1rld ifd 1bkd 1hd 119d 150d 2cud 10rd 2c2d 1o7d 1rkd 35zd 1sld 1p3d v5d 128c
kosovo v2g 1ugf 1rhf usf 2g0f 1dsf xfe 15me 1tue 2lle 3ore 1kne fbd 1chd 4nyd 23cd
draw fvj tnj 3wj 121j 1azj 63d c3d 4khd 20sd eqd 3std 396d z0d r3d 2ewd 6pd
bu 23zf 4o5f wie 8ee 1g7d 2mzd 1kjd wad r6d 6tgd wdd 8oc x3c 7bc rwc evc
yard 1hvj 262e 97d 18sd 56sd 5rcc kwc 4cqc 1uec 3ec x1c hpc 1jdb 71kb e8b ymb
voic 74d njd pnd 2isd 21wc msc o9c 3ooc 1w0c 29fc z2c nab 14b nkb 1mnb i5b
degre 76j 2o8f 1mhe 3y6d hcd 26jd u7d 3hrd 1urd 1a2d 1ybd qd 14dd 1ogd a1d 1gpd
watch 1lij isj 6ukj 2de npe a7d bd 103d 147d ngd 1ntd 5had 1iwd 2axd 28wd 157d
ic 4opj 5x2d 1m3d mfd 2rxd 2dqd 64rd 18vd 2d9c rrc 13sc 5lc w1c 2ntc 6yob 23tb
legisl uog 1dnf 8zf bwf 1lae 8se 11fe bse 5we kee 7rd 3kjd acd 4ld 10dd yd
collect 4u3j sgj 500j 1dzj 2kzj 5x0d 3bzd ddd 4bkd 3a4d 7hod 1d2d 5ztd emd zkd 2xzd
presen sjd 1red 60rd 4fld k5d tkd 40d 88d dvc 2dc kac jsc 16c l3c 5hc i7c
reject mvj lej ywe bqd btd 7gdd dnd 53cd 58kd 1crd 76dd 3a6d 2gyd 2c5d exd 22ud
els npg 20bg 1jjg 181g hxg qbg 9yg wcg 2mg 20pg a2g m3g hqg f5g jfg 8qg
rich 1x6j 2d 41od 1g5c inc 23mb 69hb q9b 2mmb 50fb dvb 320b 48b 3uvb 1kvb 1sb
influen 10vj 1gcj 1fej sje 26oe 3fkd zpd 7q2d hzd 19qd 26sd 40d 5iod o7d 5lud 2hed
soccer 7of ukf 3b3e ede 5ze 13se 34e 6ld 10ed oed 1f6d nd e9d gyd 665d 99c
arafat 28sh 1d6g 1dgf 17bf 6af 389e p8e 2jae 2owe 2jqe 3le 59e 28ge 39bd 270d 2zsd
draft 51lj t7j 3nkj 147d 2osd 3gtd syd 33pd 3jd dhd 1lac kec c2c 191c nuc 10yc
even 2sf 27f 254e 75ud 2u3d 5gxd 4xxd 8bd 2p9d 1kbd 1cc 1ac 372c 6e8c brc 15c
sex 11pg 4zhe 4jbe 156d 15jd 4t4d wbd kad 1d2d emd 1erd 1rd g8d 17rd d0d mod
afghan dxf m7e uje 1rce 1lce 26vd aad fod vxd nbd 24d kkc jec 3ahc 2wpc 2blc
editor 2lue 1qpe khe boe qae oye d5d 111d u3d dhd 4x7c 16cc y7c 2n8c 2tpc zbc
rival ohj 23nj 3hjj 1fbj 59td hbd 1bmd 1e2d 1a0d 3ted 4krd 4k3d atd 3oed jxc 3uc
strategi 1psj kxe 13gd ryd 51d 5d5d 11nd qzd 4ud 17d v7d aic 78c j5c 1brc azc
girl imj ppj 376f cze 2oe 2ke 1s0e v0e 11we 2qrd yad 2ied 69d 1dhd 18pd 7ved
jordan yve r8e 1b9d 1hbd 3lc 1aqc 3vyc 1hpc 2dyc rsc s4c 2rvb 30jb 2nob 1x8b 4avb
happi 3b5j dgf g8f npf 8qe ase a2e hqe 181e 2me 9ye 1dbe 1mae 1z2e 2nde wce
giant 53rj 15cd 57hd 47ad 1ovd fd 4jd 1amc gbc 4z7c 4lyc 289c tsb 67b 17sb 87b
save 2apj osj wkj 4mfj 96d opd e5d mbd oid 4xd yfd 6jnd lnd 4qhd god 2qd
jackson 1hsf ixf m9e 15pe 2ine 18le 1qxe j2e 1r2e 1ite 1t1e 2txe 21qe 1qge 166e 3uhe
wing 13ij kud egd 6pd bnd epd 17d adc 716c 31rc 218b 9tb 2ab iib ezb i1b
prosecutor fqf 1r0f kcf 2i8e nee dje 14ze 27ce 1le 3de qde cwd pqd 1iyd 151d 10ad
identifi 3ij 1eze 65d dfd 10vd 2htd 1kfd mod 1nd isd fvd 15lc 1e1c 2wjc wpc 12wc
articl 3ohj 111e boe dhe 4aqe oye 1qpd 16cd khd 7kvd pxd mod d5d lvd lgd 1ejd
option 169j snj 15kj 96d dnd 60d 2ehd 48td 7rd 11gd chc sqc ekc 127c ybc hlc
sri 15sh 2u2g 1dke 6ie a3e 1mdd 19fd 1qvc 3irc 14yc cqc 70zc 1j7c 50kc obc roc
stand 87e 28d 14dd 6nd ahd 1frd 6pd ezd 4s6d 4mcd 142d e0d nyd 2fd 4gd utd
doctor 2r5j 25jj bxf 2epe rle cyd 3f1d tbd 1vd qod od h4d 2d4d 28md 1a3d 5bsd
gmt 2u3e 372d 2lmd 254c 27c 2sc vwb pjb 1ab jmb 1cb 15b 117b 3wob 12b 1bb
rural 2bd 9nd 3i5c 4sc 6rc y0c 26c 11lc 3tc 74c g5c 320c 1y2b 12rb 14pb 5bhb
fellow 9uj 1jnj 3h3j 1mej 69d 1dpd hwd 139d 8wd lcc 1kdc 7vc uc 46fc 1zcc 17zc
sanction nuj 8dj 2kxj 44xj 2g9j 1bdf 2ike n1d 1yfd 2vd 2ejd hhc q0c 1ixc 12ac 3djc
contribut sqj 6y8j 2drj 26zj 3ljd l5d xad 78d aid 1nud 1fnd 1wmd 63d ekd 10md 5sbd
owner 2id 21id 2r2d o3d l1d 4bdd 2d bod 20pd m3d 1ytc 1tzc 22qc fc dlc luc
secret 5wgj 2g5j 4qyj 1ppj 2axd 5ed 443d 1jvd 23oc 621c 15lc 3kuc gzc 3zoc 4loc 151c
princ ate 31fd ivd 9ld 3l6d 1kcd 1gtc z7c k0c 1o0c 3m2c unc 2jsc 2d3c 174b 42tb
treati 1ajj 1wgj 7ze 44xe 50le xwd 2kud q0c 7v0c 7ppc 3qxc 21lc jyb 29lb 7s9b 2rqb
cast 637j 37mj emd 14qd jrd 3qyd 1dzd 1fqd nyd ykd 7rc coc jtb nkb 1hjb 1ozb
highli 1a2j i7e 2ivd dvd 1icd 104d 23qc 13nc 18qc 5hc 32ic l2c 3bc 2ooc 669c 64c
civilian aaf b5e 2ee tqe nhe 2a9e 5qe 5ead 40d 55d qpd gmd zhd usd 1gkd 1lcd
basketbal 13sf tlf 1bwe 99e 1f6e 6ld 21hd nd e9d hpd 34d 4f7d edd 191d 6c0d gyd
fair 48pj 15dj 1krj 23qj ktj 1gmd 4gpd 675d 1dzd e2d 3p6c 1vc uzc xyb g4b 1ib
interior wj 239j gzj oj 4md 12kd 29od 7pc lc h9b mxb 2yb 3yb 11aa za pa
henri lpf hnf 1zgf 19xe 28ee 1zse 9ze 19we 2n2e 2ue e4d j6d 1trd xpd ehd 4tgd
lawmak teg bwe bse 3l7e 8ze ye 8se 11fe mxd 7rd 8kd 3ud opd acd 1n5d 10dd
prepar 1l5j 58vj 51j 29lj jpj dnd 19d kad 3ljd 28yd 6kjd 3i6d 78d 1ucd fgd 2fzd
malaysia rog mrf obf 1v0e 4mie 1dkd 1w9d 2wrd 10bd 30ad 3lld 6id 17td bid bkd hd
wrong 4unj 5kaj 6xij 6y3j 1sqf 2mf hxf f5e a2e 2ase tie 9ye p3e dse hqe 26de
serb 1knj xfh t6f 23ef 1ugf v2f 1tue 23ce 34nd 1chd 1fud 3c3d 1dsd 1v1d 3ybd 15md
tabl f0d 51jd 314d 41sd 2kqd 4zbd 1b4d 1jod 2k6d 2lqd 1evd u6d 383c x7c 14hc 28c
bureau 5kj 2yj 3vd 4otd 46bd 2jnd 469d 417d pld 4hfd bnd 14ld 12xc 14bc 4dc 4nc
spokeswoman 4vhe s3d 31lb 246b 6khb 5kb 40ob jmb dwb 4d4b 1qrb 287b 539b 2mtb xkb 2yb
commit 5g9j 20tj 290j 3daj 2rqd btd 1dfd fpd 1rsd ckd cpd 1gbd 16td 14md 18d 1lmd
ralli 146j 4uzj aid 1dzd yfd 2jdd 2w4d qkd b4c 22cc 1cc 4kuc 3oc 1bc 15b 5yhb
ambassador w0e s3d 4vhd vmd 3rhc 7jc 14qc 2ycc 1lyc 71c 1vcb 3rfb 30b 2z6b 1h7b 7b
ensur 2f8j 147j 1uzj o6j pke 113d 2wad 4dqd wrd 1z9d 4jed qod 1qad 1fd 27sd ndd
kid 2oj 3gxj ztj rff 2qre tue 2ote 1dbe 2jhe 1mpe wce dge 8qe vse 181d npd
document 3kyj lvj ihe ene 1hed 8dd 5ed 1ozd 1rod 74d 3r2d lyd 276d 49vd l1d znd
bosnia t6g xff 4nyf 1dsf 1chf usf 3ore 15me 2g0e 23ee 371e fbe 1xsd 1tud 1rhd 2lld
rice 77jd 2k2d 79md 3s9c 8ac 1htc 340c 3otc 2fzc 3qic 12rb 2e9b 34ob 1lqb 1wpb 1rmb
super 3efj 1a2j 1wj 1dd e9c y2c axc 2wc nc 40ac 1oac 4kb 191b 21b 35b hbb
carolina 126g 1neg sff 1wff fcf y3f buf 1x0f 1rkf 2qxf 1czf 279f 1v7e 1sle 1jse 128e
directli pcj h1j 4cnj myj cde qwd 18d 1td gdd 138d wwc 6wc 1c6c p3c b1c gac
initi 1ovj 1j 2sij 2vwj 51f aie 53e 2ze j1e h1e 96e yne 8dd 11d 14d ked
relief 1o6j 1a7e dkd 1uyd ocd 14kc aic muc dmc 32pb e5b 39db wkb yfb vib 5ab
yuan 22d 2b3d bkc 15uc hc 39fc 1gxc 4ifc avc bic 1ylb 25xb 3fmb 11db 3nbb 3sb
earth 1o5j d4j 1vvg 34id 4owd 1qnd 3a8d z8d 23od 8nd 17ad lsd 22ud 2gvd 1sjd 1mpd
poll jtf 7re 2j1e ske 4ld 1sdd b1d 7dd 1wd 76td 1bod knc 5kgc c5c 10oc etc
loui lpd iyd 2icd xpd und 119d 1zsd ewd 1k9d 1zgc ifc 9zc 2a6c 2ayc 1poc 2lhc
corrupt 47wj 52ue 1ake 6ovd pqd 4g1d 78d 9wd 47dd mjd 19gd 4a5d qdd 15jc 3pjc 7gkc
pictur 3stj 4xsj 3jfj xij 23wj 1q4j gfd wnd 2ewd 346d 272d 28zd 5t9d 5zud 2nhd 5c5d
storm 41nj 1a8f 12ue 167d 1q1d 3qmd 1afd 7rfd 3yfd 47od 7bbd 3ufd 6xcd 1n8d 24tc 4l2c
back e5j 2vf ywe nud q9d 8kd i1d 40c 4clc 112c fhc 4c xnc 3uc 14c thc
irish 1kle m6e 2s6e dd 68kd cd 456c 5smc 2c0c cxc q7c k1c 3j8b 1vkb 2fkb 14sb
refuge 2ebe 41ed 248d 2r1d 3d6d 2bsd 1a7d 1aid 4a4c t6c 31mc 39vc 1yic jhc ujc 1ugc
defeat 1yjj 5ebj 2q5j 2ej 21cj 68xj fjd 1o8d 21d 5d0d 3akd 78id xed wod 2d m0d
spot 2htj 28j zad 2uxd 5n8d 2trd 22xd 1ybd 19jd pxd 28pd 1sjd hjd p9d 1wd pgd
bond 1qzj 14ve 1krd 20sd 3kyd 177d 1pdd 1fcd c0c 1kmc qrc e0c 31uc 61c nfc y9c
embassi w0d 14qd uyd 75oc k6c 2yb 1mb 4gzb pb 2jcb kkb 2hxb 1rcb jmb 1pvb 3vyb
swiss 1ume 133e 7ad 1vkd dd cd 1bjd 4zc 3ugc gtc 77c q6b 33b 43b 2fkb 33gb
request 6kj 2pnj 1zze 1yfe 8de h1e qsd 1dfd 1ivd 7mad 6md 7sd ohd i3d tfd 74d
estat 1zij luf 2kgd emd 2fd 76qd 3xvd 4epd 33yc 2ic zc 1y2c y9c 1tzb y0b 16ib
trust bmj 447j efd 2kgd 2kvd 5hrd 20ad 31d 2fd eed 2f2d lud 2kpd dlc 11gc 1fmc
ceremoni 2sie 1rge 2a7d 4u2d o4d kad k4d 1ind 72qd 4cyd 1u3d 3hd 51yd f9d 1zpd 6awd
gui 2hgj 8qe 181e wce 20pe a2e 1mpe 2me tie be 2jhe x2e 2ase v0e 2otd npd
fulli 80j 2ale ibd abd 27sd jpd 2hlc 5ac 261c 2wac olc 2xgc 138c 1odc 1avc bcc
occur qvj 3bd god 5ind 17rd 1l3d 92d hzd 60rd zpc qxc 3c hkc xjc fxc fmc
kingdom 4swj dd 2v1d 95d 574d 37cd atc 2b3c 5d0c 4tyc 1yqc 8rc onc 2i3b 5ylb 1hhb
shortli f9j bcj 11e 2kke h1e 1ae 12d 1bd y4d 1jd 15d 46d 1cd 33id pjd 1lzd
iranian 2loj 7xf 1ede tqd fod 1qsd hvd s4d s7d 24c yvc 15fc 2o7c w0c 6ec 1mc
bob yie rke x4e 1une 10xe 1xpe 1m0d 23ad 1ved ehd 25id xzd 1qgd 25md 98d 6pd
accept 10yj 3edj 1cnj 5saj bqe dfe 1abd yzd 63d ekd fhd 13xd 1bad efd nud 1xod
diplomat uye 1i4e vmd 3zxd 45gd ld pd 1md 16c vxc w4c 5jc 7jc k3c yvc 2sqc
cold 1nlf 1jhe rbd 5x2d 1m3d 1uad 7bvd rnc 2z4c 18vc 6g9c brc 11yc 5rhc drc tdc
facil 1u3j 5xd nrd d9d 3kd 4e2d nid 17ud 3dnd 7bd 1phd wad 2m6d eqd 21ed 20qd
discov 2zjj spj 12ej 1uhj 1lij 15le 1kqd nad 28pd 2axd 12wd 3ikd ovc 20c 1e1c 23oc
contact 20td bad 74d 177d mfd 36jd yod 4dzd 1aad 1j0d dwc w0c 185c h1c xoc flc
regim 8dj 4j 2x8e 3wxe 51de s1d 4vld 1ld 17ed 174d 51d 4pd 8d 3wvd pid 4sbc
airlin 2dlf kuf lze 1ige 1mie 6cje 3aee wid 6vbd 2i4d 16fd 6i3d i8d 1gid 1roc 7ttc
youth 69j 4fhe 7vd 3u4d 3p7d 2kc rfc 9mc tuc 1wbc 7eb 2b 25b tlb 33pb 587b
safe 3j1e 5rgd oid abc hrc 1avc 6wc 11qc ibc b3c 1kgc 36bc 1hkc 5cc 1fc 8ic
penalti 21nj 1pfd 6cid t1d 316d 1gnd b8c 1ksc e8c 8xc 1ahb 2nib 2jrb 2xbb djb pdb
transport klj 31nj n4j 14mj 1phj 1p2e 3aje wid 7dgd dmd t8d 2gd djd 1b2d k2d w2d
marriag 1zpj 2imf jbd 189d tpd 1rd 61dd 3r0d 77cd mbc 7p9c 156c 1mfc czc p5c i6c
mayb oxj 83j 2mg 9yg a2g tig 8qg 2asg hqg hxg f5g 1yg 181f 2gxf npf 2ljf
highwai 8of 2tye 4txe 7cbd 3jxd m0d 49fd 5i9d 6m6d 6eed r6d s2d t8d 1g7d 4fcd 1xzc
million 1pwg e3f 29gf j0f 3fd 4o0c dmc 1g5c 9wc m8c p6c 1hic 2drc ccc wyc 2c
door 11je 2fae f0e qyd 3hd ied 1y8d 1evd 1acd 49zc 3erc 36dc glc 6obc adc zc
threaten 2v4j 6r3j 33bj 6oaj 7l5j lwe s9e k7d 13hd 18rd 1eyd 3aud 26nc hzc 40c 1mzc
silver s0e 3rle 168d 1s7d 20hd 74sd h8d 14wc 2dqb 1gtb 159b 17rb 3gfb 21b 3e3a hba
passeng kue 1p2e t8e 4o5e 23ze lze 2ame 3ajd w6d wad 35bd r6d 31nd iwd 1m5d t0d
scott 1taf 1j9f 1ite 25ae x4e 1t1e 1w5e ixe 15pe 1nne 2dbe yie 18oe x8e joe 21ae
rescu tyj 3g4e t0e 1p7d yfd 4mfd 1h1d 2fmc 2lxc 1m5c 400c 516c ovc c9c k9c 148c
appar 381j 1lkj 7itj 2wxj 3psf 1pre 17qe mne z4e 6we 11e h1e 1qd 1atd 3xqd 5qd
export 18md 35rd 1axd 12xd 35ud 170d 3yzd 2k7d rxd 3jd 14md j8d 1wjd 36nd 67d 7hd
show 1ctj 1gmj 16bj isj 2de 18te ved 75d 27id 5had cod 53d a7c dsc 1wdc 88c
failur doe afe 3zgd hzd gwd 1mfd 1kkd 4kxd 1mrd 3n0d vjd 4ind 6rmd 1sgd qvd e1d
specif sjj 3qse jse ndd 2abd 6yd 1ivd 1ikd 295d 22ud 268d 1t9d v1d dsd bxd 13pd
fresh 6kjj 6hgj 62kj 0j 16jj mpd 3t0c sqc dmc 116c 3xc rrc 17yc 1vrc 80c 88c
card 2god 147d iyd 5a1d uzd 1dd o6d lvd 52sd did 2zoc scc l4c 1k5c x7c 38ec
sixth ef 15ze mye gqe 8te 142d lbd 35d 3oc 21c 28c 19c e8c pdc 6cc 4dyc
understand 7zj 1y3j 5itj 2dj 2flj 3idj 2l6j 2mf 1ghf kte z4e 1lke hqe g8e yue dse
panel 14zj 9id bbd 1bud 5wd 15kd 11jd 1s3c 1hwc exc f9c spb 1pab 2ijb 6d8b 1frb
latin 37wj 62d 2d 1xkd 7gc iuc ddc 2l6b gub 1nyb dub db 102b l8b 1nzb lma
refer 1aoj ldj 1fkj d0j fvf 3if 1eje sje 1hhe eae 14e 1ike f1e n7e 1pcd 8fd
item ihj sjj 27xd 302d rd 141d 1dwd i9d 3yzd znd 5brc 6nc 3ncc 16ic esc ric
benefit r3j l6j 1faj 1pge apd ccd e5d gnd 1ewd 9wd 1bad xvd dkd 47d 1vd 2qd
partner 5poj 1cye 17sd btd 9ud mbd o3d 2d c4d 11qd d0d m3d s5d b0d gbd qec
broadcast 3rj 4pj 3eij 66f rtf akf 1gad 1g6d 1jed 3g9d 1gdd 65d xcd 1u3d odd 0d
catch fej 2zjj 3obj 2axj hpd 1k2d 1kqd ebd 5dd 2xd 197d 1jdd drc 367c zac 1uec
pretti 23qj 1ihj ktj 1raj 8qg a7f 9yf a2f 3xf 1lke f5e 1g4e wce ase mne 1ve
driver 8ef 17vd 35bd 5nyd d9d 6dpd 7qd 4zjd k2d rwc 2tic t8c 8gc 4bxc 386c 3crc
steve 1xpf wje yie zze rke r0e 1une 1ize joe ixe vye 21ae 1u0d 1tad x8d 2vrd
capac 1ltj zfd 1td apd 1axd w2d ccc 9cc s5c src 1ebc 7mc qoc hlc nrb 2lb
feed 1orj 43j 2p9d 1wjd 26ed 8ad 7hkd 69dd 1wzd c4d 29ld s5d 20od pbc hmc 1jub
box 1shj znj 3dd 2mdd 51md 15ed cud 1eod 5dd utc gzc f0c 16bc 1k5c wrc 141c
davi 2dbf 15pf 1w5f 1qgf ixf 1j9f joe 196e 1t1e ehe 1r2e 1wee m9e 2y3e 21qe 1ite
prize 3axj hcj snj pmj xyj 15kj 41oj 1w6j j4j 22pd 31vd dfd 4gdd 1wmd 14dd 3hd
boost 1nuj 2z5j 10mj 36rf ape qod 82d 2oxd dkd sud ucd 1z0d 2qd 1l8d xnd hmd
ford 24ue 1tpe 6tud 1c2d 2kbd 3g8d 36kd 44nd 4htd 3ekc 39zc 6j9c 477c 8ec 5jhc 18cc
episod 3ne 5y6d 3snd 4ocd x0d 19td qvd 60rd 4pd pxd 6o7d 1ccd gfd nkd 1g6d 1rvd
climat 2azj qje igd t3d 1nld azd rnc o7c 797c 2cc 4p5c 7ib 17lb 7mb 30mb 78b
destroi 3bdj 19ue ocd 1v3d vjd 549d 22zd 6hzd 76d 21cd 25wd 4ibd 6qc 5xc 1hrc 4iyc
bosnian ush 371g v2f 1zdf 1knf 23ef 1tuf t6e 1uge 34ne 23cd 1fud 3c3d 1dsd 1v1d 4omd
roman 4rod 33d gtd 2r4d 13wd 8rc q7c 18hc 7m5c 19jc 79c n9c 1y0c 17eb 1csb 6v2b
conduct 1e8j btd kad 6dd 3rrd 3x1d 1lwd dld 1u5d ypd ecd 28td 3wjc 1ntc fqc 2ijc
imag 4xsj 3jfj 5pvj 272j 66sj vej 1ncd cod 1d5d 2ewd 23wd 2nhd 5c5d 3p6d 1h4d 2c1d
accid ycf 2j4f 33ve ikd 1gkd 6cyd qvd qhd 60rd 4ibd hzc 3zc 14kc 153c vuc 25hc
mari 42mj 246g 1idf 349f 2hcf 387e 40te yae 49ie 298e 6rwe ime 3bge 28le 36id 2bbd
block zcj 3i2j 1o2j 7p7j dij 3wd 26d 2ikd 4jod oid 1fqd 6pd kwd 123c 1y8c hgc
heat 1fpj 1nlj 711j 1uad 3ljd 4iqd 5vgd 78d 5c2d 9od 64rd 2nmd c4d 497d s5d 783d
push 9oj 40j 10mj 4ioj 6pe hge fwe dae 11od aid 8ud b4d 6md xad 2o0d 54d
agent 151e 4qyd cid d9d s3d 1jvc w4c 2yb 2zjb 5eb kfb rcb ueb 2axb 16eb fqb
joseph 19xe 3w0e 1zge lpe 9ze 2ue 28ed ehd j6d und ewd hnd 2n2d lld jod vcd
massiv 2kdj m8f 5he 255d 1g5d 7pnd 1esd 4jd mpc 23lc 24kc i4c 2kac hzc j0c 1h0c
structur swe eqe 5xd 13hd 1h3d 1mud 28yd 7nd s2d 1qhd 2e7d ghd 7mcd 44vd qyd amd
normal 1pcj xwj hhj itj 19ke ige 1avd 11qd 1xd 138d hkd jsd 13d egd 20ad 1h3d
worldwid azj 1xj 6j 7gd 1djd ddc 1pc j8c 7hc dc 9c apc 62c 9cc 53c f7b
advanc qoj 2zlj 7yj n3j 10mj 2x9d 5nd opd 4ud 11id 1nud 1gyd apd 6pd ezd 2ved
advantag q8e y9d wyd 5a6d 179d r3d 1vd 3od 4tpd 127d 29zd 4amd l6d 121d 26ld 1fad
convent fyj xsj hhj 1ajd 74d 30d 1wgd ugd 1xd jyb 1xvb bnb 2jb f9b dyb 27rb
southeast 29rj 3pf 1ee dbe 6oe je 4me 7ke 3qe 2he dde 27td 84d pcd krd 2g8d
respect 7bzj 14dj x9j 1kfj 1kj 5x7j j4j erj 1fbe vzd 31vd 1xod 1ywd dfd 1b4d ihd
joe rke 1vee r0e 2a5d 1iad ixd vyd 15pd m9d 1und 2fnd 1v2d yid 10xd 328d zdd
farm 12rj 11lf 3hxe 288e jqd 4epd 3hnd 2gd tfd 4vdd 18sd a9d 1kwd 2m3d rxd 62vd
pennsylvania 38ij 1czf y3f 1rkf sff 1rle 10re 1o7e 126e 1x0e 1p3e 1jse 35ze 31td 1sld 279d
bowl 38yd 1dd 2xd 1jqd 1jdd 28nd hpd v4c 3mvc 2aeb 29db ukb 81b oeb 6lb gyb
ohio 126g 1czg 1rkg 1x0f sff v5f 1jsf 1nef 1p3f y1f 1wff buf 1rlf 1o7f 2qxf 128f
prior 1goe 2ze 1je cbe 11e 1hhe 1qd vwd 1d 46d 5vd 26ld 92d l0d o5d m1d
houston 19sg 17if 1llf iyf 119f 1oif 27ye 1poe 128e 10je 29me 1k9e 1r6e ife 2cue f2e
novel 0j 1tsg dhe 304e 4ehe 2rce 1i5e 2g2e 5x0e 1ygd 242d 37wd 4aqd 4hyd 41ad nkd
cox 2lud hyd 1o5c trc 111c 5flc 1imc 2tpb 1lrb 3b2b 1qpb 29ib 5h7b 478b 5ywb mib
on dve be 5fe 2d 1vd a2d eud 18qd 17d 1atd ead cdd 64d 8id gad egd
asset 127j ckf nfe 52e 2fre 23e p6d sgd e5d j4d 1krd jjd ytd q2d 16id 2fvd
sister img czf b0f 6epe 48he 9ke 4c6e 2jse 3bce xke mbe jbe hwe 9le tud 2ufd
extra hlj 2uqj 2v2j 241j 127e ykd 16cd 6ld sqd 2g3c 5ac 80c 1vrc 8ic u4c 1hic
crash 257j 1gqj 3nyj 4ibj xjf lze 3aed 7td qvd 6pd 2qjd 4vid 400d 8ec 1h1c 2j4c
basic 1qaj 21yj 506j jfd 10fd eud 1g6d 6b9d 35ud dsd 1s5d kdd 5ad 1vd 19md lad
slightli 1raj 1l2e 1nhd 7a6d 7td jzd 6sc 4wc 2ojc a1c 43wc 6wgc 4ddc 1qtc 2oic 22ec
recoveri 5ie 1zae 82e z1e 403d btd xud 42jd qod uxd wkd tyd 2lkd 31xd 13qd 3wwd
jerusalem 3le 2zae 6ae 59e jae m2d 2s1d 413d 2hsd 39bd 202d tmc 2jcc 1syc 17bc 1x8c
studio 1i2d 3nd 122d 1acd 58d 512d frc 7pwc 12nc zyc 8vc 3rdc 3v7c gfc 4xc ntc
jim vye r0e x4e rke wje 2gke 1une 1xpe 24ve 1qre 23ad zzd 2vrd 10xd e4d 25id
kim 3kif ijf 5wkf 4hge 5see 5q7e 76kd 43xd 6f9d 484d 5kjd hud 59ld 2avc 8hc 4nzc
actor 6lj 1d1f bzf 45ve 3zne 5n1d gfd 3nd 1ccd ybd o3d ecd 2d 1ecd 20pd m3d
gun 1vjj 3lpj 79nj 2nye 48ud 73bd 9pd 3epd i1d 3ynd 57kd bpd 1afd 4rbd 5qd 2nbd
meter jld kmd 2yid 3ucc ajc 21vc 1ybc 7ubc 12sc 1hgc 192c 34gc 2kcc 58ub 1gjb t9b
intend egj 51f abe 3ce dne ibe bqe yze 210e lxe 56e v7e 8ue rye 1c9e pkd
link 9uj 177j mgj gsj d0j 20td s2d w4d 1m1d 2xod 2md cpd rcd n8c 83c dpc
offens 6chj 1tmd 1e8d xhd mjd 5skd 1pmc 2e4c 39ac 1z5b 191b 6xob ztb 1db 40b 1afb
technic blj gjd 1h6c pkc kic 5oc ktc 110c ndc c4c k5c bvc afc vc 1ndc dfc
ed 3ldf 1d0f 22lc sqc 3fib 6yub 27b 1cb 12a 15a 2mya 1ba 1aa 2sa 4jda
numer 2xhj erf 1bce 1bqe eae crd hld 10nd 1l7d 1ikd 18d 6td sjd 1cpc jsc h3c
loan 26zj nfe 31ue 1pde 1gne 3fne p6d jjd y9d e5d j9d 63d 3fd 7mhd ckc 16ic
certainli hqj 1lkh 8qh mng 1atg asg 2mg 24cg f5g z4g 9yg oxf a2f 5daf hxf wcf
syria rsf 2rvf r8f 7xe 3le 1l6e tve 24e 1b9d 1hbd ild 21jd 3b4d 1hyd hvd 18gd
oppos cuj 16uj 2ve 256e the 1b7e 179e vge 14od 6rkd 2sud 8kd 3hjd 1e2d 1k1d 77id
sweden 1l4g 1c1f 1rpf 11ze 18ue 133e 77d 1bjd 1ehd 1sfd 384c 2joc 6ctc cec 101c 33gc
argentina 32qf mlf 1msf 3m4f gre 2k0e due 1f4e 1vhe 23pe 3che 1foe 30ed 1b3d f3c 3i1c
promiz d8j 1eyj 1f0f fhe lxe yne 1lme 51e 3ce bqe aie vzd 5ad 63d dod dmd
entertain 5u4j gfd 6s9d 2mmd t7d g8d qfd o3d ecd 2d 3hmd 20pd m3d 1xkd 12nd 45yd
slow 87j slj 1spj 33rf 444f 82e 14ue 2lke yfe 5id 78d 31bd 19id 4q5d 2xad 1rid
audien spj 2mog 1u7f 29fd god 1sxd 1dzd mcd q8d npc g9c f9c 4ctc 448c z0c jvc
captur 4gmj 1y8j 4eaj 1bad ejd 20sd 4tyd ebd 15gd 1dqc 5qb aab 3ab 2d6b 1eeb 1lcb
clearli 1lkg yug mng 1atf 2p0f 240f 381f asf 24ce p3e dse hqe wte f5e 2b2e 1the
microsoft 20ef 5izf 2dtf 2haf pue 2yye 3ele 5kfe 436d 5d4d 3ewd 4rxd 52hd 4wvd 22wd fdd
mccain 1fyg c7g 1dtg 321g 10zg bsf 2pf 1n5f 1l0f 23ff 5te 5ehe 2gwe 3q6e bwe 380e
queen 1yde 1ple 1idd ivd 1gtd 4tec ufc xkc yac imc b0c 67wc 42tb 4p2b 2hcb tub
forest 16nj 58sj 2fxe rhe 4xdd 3abd vad 537d d4d 3pmd 3ded jqd 340d 60kd 26d 21xc
toni 1nbd 2o6c 2a5c 1bhc 2o9c 1z7c 1rdc zzc 1jrc nnc clc 2fnc 2s0c 1qxc 40mc 22ic
pick snj 2d9j 15kj vkd cjd ebd 468d 1bud tfd rqd dnd 1wbd 1a0d 3ted 500d 1dzd
journalist dwf fld 18nd 8dd 2lud 2n8d qad d5d 13zd jmc 16vc qpc trc 1mc 1jnc 5fc
bar xlj 3i2j 5b2d 1jod 2vod 4dxd 3djd 1g7d f0d 2w0d 2cyd 1ixc efc 2f2b 28b 2jb
frank 4c5j 452j ehe 19xd jod 1trd 3xmd xzd 16md r0d 21ad 2ud xpd hnd e4d cld
oversea 16qj 17ad 1md j8d ckd 2gd bkc 3sc dc ddc lfc bic 18wc 7hc 2f5c 1pc
volum 7sj 2ptj 8vd x5d jld 5e6d y6d 6u2d 9cd 4exd 1vnd 6sc 1qhb mvb 1jwb 15eb
disput ohj 13ej 416j lqe 4lvd 1hud 1bbd 48gd 14od 1uud 6uwd 33vd 3hjd 1b4d 1e2d 131d
personnel d6e 16e 2yd 55d 4dd d7d 3ad 657d bnd 2xwd 1mcd md 142d 420d ujd aad
combat elj cuj lqd 2pfd 1kod 2exd 190d 55d lid 16c 13mc 1dqc i1c 1m9c ujc zhc
except 3k7j 38vj 2gyj sjj 85j 1ikf jse eae 18qe egd 1avd 13nd ktd lrd 1mrd dsd
combin 1ucj 9j 116d sqd 438d tfd 3vud 2w7d ntd 2dfd 2aad 2lfd 18d hld 1k8d 19kd
missil 4b6g bpe 1fge 6ud 5lhd i1d 5lld 2nbd 9pd i8d 2qzd 2gbd 5wad 1ltc 6yjc 3ric
golf 10ee 2bye gyd 5nyd 2xd bvd 16nc edc 63rc e9c ukc 5zc tlb 23tb 4k1b pfb
packag x7j 7hoj 56sj 10mj 1ij puj 17fd 404d 2gd 3dd 12id tfd 15ed 1b4d v1d 2kxd
admit 17cj 13xd efd 2uhd v7d cpd eed 2f2d 3k8d bmd 42d 10td qbc 3r2c 1elc 1sqc
affect o7j cpj 6pj 1kfj 3foj 1j0j hze dvd 3ljd 20td 4upd 78d 168d ldd 2v4d g8d
extend 6j2j mfj 339j 3w9j 5yqj 3ej lrd apd 7fid 2ged 35yd rxd 1l7d td efd 13d
hurt 4ubj 26nj qhj 1d8j 21oj qcj 4ivj nhj 1e9d 1szd r4d 4fpd 6spd 1v3d 7ksd 5ksd
ey 2ope g9d a7d 10od 2mdd 1rtd 1x9d had 1j0c 2wwc 2dc drc 5eyc 28pc 1f7c 42zc
minor 2oj v0j 6bd 5yd 3u4d 34d cyd zjc 1kc dvc 1ikc gwc 2c jsc 2ac i7c
background 4xid 217d 30ld 1m6d 5ed phd 1e0d isd 168c 268c 1ezc 2emc ihc 1mec sjc 2rkc
deficit 2pbj 56lj 241e ded pad e8d 3cd 155d 1zyd 164d r7c nfc 82c 5ic 4jxc 98c
fort 49ej 40lj a4d 7bd 7jyd 2u8c 70uc m4b 5l4b 1lrb 4rdb 3x6b sfb 5fpb 4ufb 69fb
engin 41hj bnj blj nrd 57sd fdd 2jpd 1td o3d 1c2d d9d 2d 51d 3myd f0d m3d
artist 66qj 26gf c3e 58e 1ife 2rfe 11sd 14id 3rgd 13fd 24qd 2n4d 5hud vd 3znd 1lnd
chri x4e 1cee 2ihe 1h9e ixe 1bhe 1v2e 1xpe 1qke 23ae 1tae r0e wjd 26yd 2j2d 1qrd
fox 1g6f 1gde 1jee 4dcd 3ykd 1i2c 27gc 3g9c 4gnc 29ic 66c 1k0c 7e5c rtc x0c 7kec
greec 234e 384e 32fe 1f4e 1sfe f3e 2g0e 2lld ild 5bd rpd 1j4d 1mxd 1jpd 2y1d 15bd
mexican due 4iae 1lbe 1v4d 2uvd 28hd 19pd 3qzd iud 23pc 3c1c 37pc kc 125c 1zkc 1b3c
wait 2rbj 19ij 31j 2gqj tcd hrd btd 1l7d 51id 1vtd 1evd npd 94d 14ed 2dd 307d
increasingli i7f dve 1a2e 64d 3nfd 2ivd uid 11qd 3bd mnd 5iyd g1d 1rad 1od ksd gjd
cell 37ed 3fvd 1e6d 6qgd 3dhd 50nc 1vsc 1zqc 6j4c 58nb omb 61bb s6b 1j8b 3e5b rlb
fish 5m5e 4uce 3bje 5z3d 38td 45xd 2gd 6ujd 8ad o3d 2d ovd 3p1d 20pd m3d 5ld
scale jld 90d o1d 22bd kdd l9d 1ybc ggc 5hc 4cc 1l9b swb 1feb 2vyb 3ibb 2s4b
ali 1h8e 25pe 2i6e 2o2e 1i7e 51ud 6vvd 2m5d 2bxd 1eqd 65jd 1w8d 3jtd 1nwd 4tad 5utc
solut 10pj 92j 4yjd 458d 1iqd 2qcd 6t1d 4rd 21sd 1qad 169c 21lc pkc 83c 1osc 2aac
convict 2evj 154j 17wg 3w6f 10tf ozf 12me 316e pqe dje 2e1e 1r0e 25le cwe 60jd ejd
philippin 3c1j obf 23ge roe 195e 1vhd qtd uqd 12hd 1sec mrc 17tc duc 1msc 1v0c 63oc
strip 5z0j 4e2d 3od rd 141d 123d 5fhd 131d 1rtd 1wsd jac zcb 645b 6ab 121b d7b
parliamentari acf 4lf 7re 3l7d 1bod ted yd uod mxd c5d 1hfc 8sc 4rzc iic h9c 4vc
tenni gye zme 282e tld e9d lbd 8td 3ped 2ogd 5eod 4rkc 2swc 2a8c 4kc 37fc 1f6c
simpl 27lj 23kj sle eae 5xpe eue p3d itd ydd 18d egd 18fd 5fwd o3d 7fud 2d
digit 2wwj f4d 8td 1uqd 5lyd fdd 16ld eyc 5mec l4c 4atc 183c 28jc 3n9c ljc 1mmc
scientist 7df cyd 6zhd o3d fqd 7gqd 2d 642d 4npd m3d 15id 1xld idd 2oqc 2jgc lcc
stone 2ykj irj 5xxd 64jd 2rxd 69nd 2ed 5agd 46vd lsd 4abd 123d 1mpd gld 505d 284c
miami fcf 19sf 1r6f 45je y5e 1o1e 1lle 2eye 9ae 1b5e 17id bud pwd iyd 119d 27yd
steel 3w4j i1d 6kjd mfd 159d bpd 3rkd 1dcc 10ib 1qqb 2a3b 6x6b 2cwb 18mb 2xrb fb
cricket 1a1e 1f6d 3mvd 2xd 89d 3prd l7c 2bcc okc 57oc 2aec 91c 7tlb 65kb 3qqb 15sb
promot xuj xaj 1nuj znj 1ij xnj 32oj 17fd 404d 6md 54d 78d 1b4d ucd 5mzd 14qd
varieti 2mmj 2qcj ere ead 797d 37ud tfd 15kd 6td ysd 1f1d 19kc 2rkc 3mac pmc 1pcc
opinion 22aj g6d 21rd 1b4d zsd 2asd 5ctd j5d 6mwd 2bhd odd sod 1lud isd 1uud 60d
answer 2f9j 1i3j j1j 92j 109j 6ke sd 1jod 5cjd 97d 3mud 21sd 8d 4rd dsd 1rwd
task a9j b9j auj 3wjj 14qd jrd 180d 6t3d 1ovd 43jd 17sd vd 3hld j1c upc 7jhc
massachusett 1rlf sff 31te 1wwe y1e 1rke y3e 1o7e 9je 3n7e 1x0e bue v5d 1sld 126d fcd
liber 5cj n3j 3kqj 1lvf ye 8se a5e lne pie iid 1ljd 26rd 1od 2urd 1cud 1k2d
guilti 25lg 10af 17wf 3w6f djf 4wne 60je 154d pqd ozd 2i8d 2n1d 14zd 253d u1d 4n4d
strength 40j sae 1ltd 4k4d 9od 1ogd 1ynd lud psd 88d pmd xvd 1h6c pac 2p7c b1c
determin 22oj dnj 60j 12wj tkj 1bpj 1gcj 1nj 1fej 56f 2e3e 138e ibe pkd ktd fmd
christma 13dg 3naf 1xue 5d2e 1gd jgd 1x3d 4id 1ywc 27ic o4c 254c 43kc 4irc toc 1zpc
jack rke vye 1iae 2a5d ehd yid 1qrd 275d e4d d7d 1u8d 16fd 3xod hmd 1ved xzd
adopt vzj 25cj 31uj ked shd nud 4a8d 1bud 3byd 2b9d 1fxd 15kd 1u6d 2abd 3kjd 1lac
gore 1fyg z6g c7f 1dtf 2pf 5tf 1n5e bse 23fe 2gwd 3q6d 1l0d 321d 26fd c5d knd
physic 2jze 68hd 16ld 2ckd kbd t4d 1e8d 5jxd 6hc 217c euc 16ac 2xhc 1t3c sac inc
page u3e jde 1imd 19ed 7fd 16cd 118d vd 3f9d khd 7sd otd trd bod dhd 1qpd
alli hwj 40d 4k3d iid 2vd 2n7d 4fkd qed 9ud 1std dd cd 1dqd 3ud 51ed fbd
maintain 2fj 2apj 2eej a6e fyd uzd 12gd 1o9d qod 12sd 6w2d 5rpd 1fd 1kad 27sc xyc
cuba 1foe 1lbe due 2qme 1ymd 3i1d 3odd 42gd 3chd 2e5d 35nc 1msc 1b3c 2tcc mlc 1v4c
troubl 4upj 2zkj 47oj afj 5tqj 1o8j 1e9j fue gwe 20ce lde 190e s9e 75d bdd gjd
mix 438j 2aaj 2j3j 2qcf zkd 1ucd 20od 3phc wqc 273c 10nc 1k8c 1khc ksc rrb 3fob
xinhua jme kjc f8c dwc 2nrc 1ab uub 11db hb 3gob 1bb 3jgb 1cb 15b i0b 12b
leaf 4snj 4e4d 4vvd 4jod 111d 2rdd 2r7d 20ud 9tc 193c 1cdc 6p2b g2b 3fcb 41b 14hb
philadelphia iyg 1nxg 1k9g ifg 1pog 2fbf 27yf 19sf 143f 1bkf 16zf 17if y5f 2cuf 128e 1r6e
defen 6jj 1nad 13bd nd 7pc lc 16c kfc k4b 40b 3vb hob 37b 1fb h9b 2rb
arizona 150g buf fcf 128f 1slf 1bkf 9je v5e 1vue 1noe 1rke y5d 5nnd 17id 1lld 46gd
divid 46lj moj 7wj 12lj 5svj 4lvd 1mmd 7ld 5imc 1anc lqc 1qtb bab 1dwb nxb 5rb
shanghai 45og 38nf 564f bke f8e bie 1mqe 3age he 68fd 6bgd mrd 5z9d 3sd 5m7d 4dec
in 4c3f 1gee 4wce 5dbe 294e 59fe 39pd 3k6d drd 1ftd 401d 1agd 27pc 4v8c 1jtc 152c
congression bsf bwf 1n5f 8zf tee uoe 5wd c5d 8sd 2pd 3l8d 1dnd c7d 5tc 1z1c 6dc
will 3ce abe 1mad bqd ibd snd 210d u4d 15kd hqd 1tvd bmd 2v3d asd 2ctd dnd
dozen 2jfj 7lj 4bqj e8j 162j j0h e3f 4o0e 1pwe 5fd c9d 1kd 2rod 2a9c ksc ujc
edg 1qzj baj 2mxj 98j 1hgj 22ed xud 64nd 45id 4zpd 1r5d 1ddd 5omd n3d c4d 4afd
window wfe 21ld wud 1cgd 1vad gld 4wvc f0c qyc 1u3c 61qc 1fvc 4rxc 4nlc 1acc 1ncb
pope 6bvj 369g 54ce 1zxe 6v5e 1csd 4wfd q7d 2mfd 18hc 2icc ewb 79b 4a8b 1b0b 19jb
farmer y0f 4uke 4zud 7qd 12rd 2fzd 3hxc 288c 2bc 3hnc 2enc hic u9c 26ec jqc 7bhb
upper 1dwc 2znc qyc ayc rb pxb 3hrb 5ub amb 239b 4sb 3pb 2hb 26b 2f7b 1eob
plot 51j 253d 18sd 53id 1m8d 1psd 7fd 5y6d ttd n8d 1y6c l5c 5ebc rcc yob k6b
put 3hij 12gf 5of 8mf ebe cde 1ye 8ue jfe 17e d7e dre 87e 2de 7le 1vd
sexual 2gcj tpg 4zhe 15je 7g5d 1e8c 6zuc 4t4c 3adc 4gqc 3zjc 44tc 156c 25wc 2oc 1k2c
rel 3kvj 6g0j d0j 4qe fae 23qe 18qe dve kse 1ice i7d 5hd itd 1a2d jsd xsd
mid 1je a1d 19d 11d 6cd 46c tc pjc 3c cjc 4hc ayc qc 4wc 3gc 12c
singer 4ouj 4byf 26gf d2e 58e 1w0d zyd 8vd 5rsd 25od 6ld 4lzd 65rd 5oad 1d1d 6j5d
urban 26d 1y2d ad 14pd 6rc 2d2c 1swc 74c 2mmc 1e3b 12qb 3kb 2bb 3i5b 4mb jub
librari tfd f0d c3c 17gc hfc zc idb 2uzb 6xwb 73b 1zcb ieb xb 7q5b oub 5dlb
leg 1m7f 24be 1toe 2rte 4ekd qhd 2mdd 6brd 4q8c 5tuc 4etc 6gc 550c 121c 4m0c ppc
babi 6sjj 2oj 3plj 768f cze 2iee tue rfe o3d 4kod 5vjd 2d 20pd m3d 1xkd 1a3d
northwest 280j 6of 7kf dbe 27te 2g8e 29re 1ee 2hd 3pd pcd ajd 4md 26d 3qtd jc
dark 2kyj 1wld 7ed igd phd nyd 1mwd 57yd 1s7d 67bc 2o1c 29oc 3fcc 3fac jnc 2t5c
netherland 344j 1ehf 1l4f yxe 77e 133e f3e 33gd szd 18ud grd 1f4d 1sfd awc 1c1c 1rpc
crude 3mj 1xjj 1lee 1r4e 56od 6fc dqc 5obc 1axc wmc 1z3c s5c 6sc nmc 273c 3ckc
pull t7j ikd 367d 11od drd d7d xvd ejd 4bxd 396d 40d 3obd 7h2d 6pd 6l2d 6ved
theater 2pgf 1wre 7fxe 3v7d yhd 58d 5xd 74d 1c7d 4md 3nd gfd 1sxc 12nc 2moc h7c
remov 1n1j 23bd 2ead 15dd 5t2d 3urd 549d 4vjd 3wsd 22zd 2fmd 2vod 4yjd 4dvd 5cd 2x2d
commission 6dd 9bd 25d 71c 9ic 2rc 4vc n6c 3f0c h9c 2yb 6rnb 3o0b 43b 5wb 4nb
immigr 3d6e 77wd 39ed qpd 2bsd 2jvd 3udc oac 102c hic h4b 2jb 1mb 1fab vib 4a4b
michigan iyj dij y3g 1x0g v5g 1czg 1neg 1rkg 1wff 1jsf 2qxf 1p3f sff 1o7f 1rlf 1bkf
plu y9j b1j ybe hld xvd pmd q9d 3rtd 2g3d 6tc 9wc ccc 80c u4c ekc p6c
kansa 1bkg 1rkg buf 11bf 1nof 1p3f 1nef 150f y3f 2qxf 1czf 126e 19se v5e y5e 119e
danc 3usf 58e 1w0e 2xfd 6mrd c3d 5spd 2mmd 3vod 6pd yd 2and 678d 6y7d 1ffc d2c
suspend 4b9e 1fxd 1o2d 78d 2vod 2nmd 2bad 1vtd 2gqc ubc 1a6c 260c 19ic 67lb 1bdb 3h1b
marin 2mbj 6dwj 1bxd 3ad aad q5c kyc 1cbc 7jnb 1cvb ngb 1b5b zhb fcb 1vdb 736b
heavili kse smd 32id 5hd 1c6d 1nkc 1szc 104c i4c 64c 2ivc i7c rc 26c 1cpc 4qc
junior 65dd o3d e9d 7oc ukc 3b3c 1f6c 4f7c nc 73c 34c tlc 6xec 5zb 6lb 6c0b
learn igj w3j spj 2w9j 20e wte 2ife 1ghe 1hle 2me 16ad a2d 1y3d abd 17d 8qd
perman 3j 1gzf 123c fac 80c nyc 1kib fyb 1oob 13hb 16jb 2hzb h1b 1abb jkb 5vb
keep 2fj 11of npd 113d jfd cdd 32bd 1mld 180d d7d 2rqd 1tzd 214d j1d 21ed 7jud
thai 62tj roe fod 10bd uqc 208c bic mrc bkc 1w9c s7b 2u2b 17tb 2t8b obb 17ab
code kdd p0d 1f2d cvd 7led znd pud 2zod 5vvd 2tc 2jc 1qcc ndc wpc 2uzc 1ivb
unabl 5naj dof ibe 4pqe 8ue gje 1hkd h1d bcd 1avd dnd jid 5ad 1ud led l5d
surfac 2zfj cod 1qzd 64nd 2mxd 2xrd 2cwd mfd 2cod 4nld gzd 4bud umd 32hd 159d 8pd
split 11cj rj mod 2imd 1mmd 7ld 28qd amc 1anb 50cb zgb 1qtb jkb 479b qeb 5rb
jail 4p9j 3tbj 316j 17wf 2eve 10ae eje 1pfe 1mle 1wce 16ve 154d 2e1d 2fud 44ed 443d
hollywood gff 3nd bzd 1wrd g8d 1dyd ykd 1ccd 1i2d z0d yhc 122c 54xc 2pgc 19tc 3v7c
chemic 33nd 20zd 1ucd 153d 5j2d 3u6d lsd 7f1d 2lsc 27xc 2ztc 18mc 4h9b dqb 6d9b 1qqb
danger 22xj iaj gwj 60zj 1a2e lwe 24ae 1uie j3e s9d 2tdd god igd 2mjd 4z0d 69td
poverti 3cd 7hdd 164d 69tc 71ic g5c 2ncc 3fdc 6hzc dc 2cc a5c azb 11tb 5e8b bdb
agricultur y0j 62cj 4arf 43td 2gd 4vdd 18sd jqd 11ld 2fzd 3hnc 6nc lfc 9cc 4ngc t3c
distanc 192d 3b0d 34pd 2fd 5mgd 113d 7dbd 4md mod l9d 35yd 7grd prd ymc 13c 1c0c
kennedi 26he 196d 2l4d 19xd 317d 2dod 5tic 2fnc 54sc 1yxc 1j9c m9c 5tc 1w3c ehc 2uc
rain 3wuj 6xcf 167f 1q1e vfe 4chd 69xd rnd 58jd 5tmd 6zwd 4ydd h3d i4d 2kld 2z4c
promin 1ndj 2tej ipj 1bce 1zje rjd 303d d3c 13zc ntc coc l2c 1ifc erc 1fzc 1glc
find 10vj enf dse 83e qle 22oe kte 56e g6d 1atd dfd 15ld tfd jrd 1kqd 2wjd
commerc 2gd 20gd 5pd wmd 6nd 1pd 1gnd esd 3jd r6d 2fvd 15rd 67c uuc 3xac 7pc
weekli cgf d5d 2wd 391d khd bod 4znc 1qpc ncc oyb 7sb 40hb 1imb f7b 230b 6e8b
bin 2gjg 1dlg 15he 1one 1nwd 4wjc 5q6c 1h8c 2duc 136c 68yc 63ic 3r1c 2dxc 5f1c s4c
nigeria 2s2f 2g1e 20ye 19fe 2gde 3h2e 3hve 14yd 2nkd 3pad 1v9d 18gd 4hjd 9rd obd 1fod
row 1f6d 148d 13ed zgd 3wd 7ojd edd 10cd 24fd 6aed u6c 87b utb 1yvb f0b 1evb
visitor 1lpd iwd 7jc 20sc 9hc wc ltc 2idb f0b 3hb 1h7b jgb 4tdb 3xcb kgb q8b
switzerland 5p5j 18uf 77e 1ehe vne 11ze yxe 33ge f3d 1l4d 1c1d 1sfd 1rpc 3ugc 4zc grc
czech 2jof 1sfe 2y1e 1jpe 384e sxd e6d 33d 7e6d 2pyd 32fd 234d 5sjd 2y5c 1rpc 1chc
theori 5ctj 83j 1ere 2nje 4nkd 3fed 465d 21rd eqd 2f6d 21ld o1d 1lud 7g1d 5v3d 1iqd
hussein s1j b5e 24d kkd 1h8c 1nwc 2i6c 12zc 2vtc 2zcc w5c 4obc tmc 3b4c 108c 17xc
shot 9pf e8d 8xc hpc myc 6gc 1ksc 2bec ppc 2xbc 5dc h6c ec 367c 1doc x1c
therefor 44kj 2x1j qwj 3fwg 44jf ibf egf 2mvf 1qf 2b2e 240e 1ate kte p3e sje jse
male 2kd 15cd 57hd rfd 47ad uad o3d 3ad 4kod 2d m3d 1xkd 6bd tpc 7ec 11pb
coverag dwj 1urd 0d 2pmd 6xc 1ic e0c c4c 17fc g9b 4eb chb x0b 2nb 26sb wyb
squad nj 11ad 6jd 6chd 6itd 4z7d 9d 65dd tlc 6lc 25gc okc 1a1b 7ob 99b 2q2b
pakistani a3f nbe m7d 2hxd fod 7lad jed 2u2d 1rqc 7ddc dxc 3x7c 38ac 1lcc s4c 1j7c
holidai 2fsj 10wg 3qpf 3nae 4l1d 4c3d 659d fnd o4d 1ywc 1zpc 4irc 1xuc 27ic ltc toc
differen 1qfj zgj ege dsd nqd 1thd ktd 1bld 1fbd 14od 1uud 33vd 1b4d 1bbd 60sd 4lvd
master 2rj 144j 5uj 1ecj 26lj zyd fjd q5d 5gd 13md 20d 37cd t4d bvc c3c 2o8c
focus kxj 2hoe 86e 1c6e 30ld ttd 4ud i7d cpd 217d ryd 1hxd sjd 2oud owd dvd
exist 1fjj 3fwe 2mve jse 138d fyd qwd xrd 18qd ead 1red egd 2x1d 1ikd 1k8d 2v4d
fly kuj 16fj 17yj u0j lzg 3aee i8e 1ile 1h1e 1m5d 3t8d 4ipd 4bfd 5gd 6pd d9d
abu 4ikd 2dxd 2i6d 1h8d 7stc 2duc 1nwc 778c 4wjc 108c 1i7c 3r1c 2l2c 2gjc 4tac p8c
li 26ke 24se 1asc 23ob ptb dsb 1urb 20b 2o1b 22tb 4h6b 15lb rb rhb csb 4qb
expans 575j 1bed owd 1l7d 1h3d 1m8d 1wvd 82d 1mtd 51d b9d apc 1vmc zqc 4uc a6c
fighter hbj 1p4j 1snd 3aed 3mrd 1ahd 13fd 2d lzd 1xkd 26ld r5d 5a3d gmd m7d 1lcd
rare 53dj 1ice 59he ite zjd 18qd 22hd dvd 1atd 1ikd hkd ead 1cpd 11qd i7d 19kd
anniversari 4u2f 1x3e 1ywe 5ind 5xyd 6p3d 2shd 1xud 2sic cvc vrc 10wc 2brc 4gac 1u4c o4b
medicin bxj mwd 3n8d 4fwd cid 6wpd 2ztd 5ijd 3d7d 7i7d 5n4d wpd 6yqd 1a3d 4ed 8ad
stabil 6kjj 1rij 1o9d 1kad 5id 3ljd 1s1d 78d qod yfd 16sc 30vc bdc 1zac 4ofc 1egc
atlant krf ffe 2a1e 17le 1nye f6d 28od sec 11xc 1whc 62c xxc 8nc 1alc 3qtc 2mbc
hockei ukf 1zue tle oee 34e nd 2ntd e9c 3b3c 1a1c 5eoc 99c 6lc 6yoc 1f6c 24wc
blame 158j 2qij e7e 21bd djd rqd woc k7c 2c5c s9c 1tmc dac 115c hzb 42b 18yb
blair 2nud 1t8d 6bad 26wd 1aqd 2pd 2zpd 26ac awc 17bc 3yc 1dgc lc 5ssc 16mc 2tlc
machin nrd 1j8d nid fdd o3d 2xkd 1c2d bnd 2d 5jd 62ld gkd 1fed 20pd m3d 1xkd
ancient 2r4f 2vqd 18bd 8rd o3d 2d 1xkd 6x1d 2d0d l8d 45qd f1d xgd 3suc r1c 5oec
insist 4q7j 42f 17cf lee bqe nse 3ce bme 14oe 18yd qld 56d 2eid dfd 4od zod
jose 1y9f 1ggf 2hne 2ude 1i1e 1eae 229e 37ve 4fre 2sxe pwe 4zmd 2cvd 32kd 26ud 1b5d
politician 1oe ye ope 8sd 8kd 3ud knd pid ged ted mad 2e2d bsd 1lvd 3nod 10sd
grant efj hcj 63j bqd dkd 3vjd sud 5ymd 211d 2fgd 1yfd 2f2d lxd 8dd 70c voc
piec nij rj 3ztj 44ld fgd wxd 1dwd 416d 2rdd 10cd 1q4d 1cgd tfc i9c mfc lvc
rank 1c8j 28j 1agd 6nfd kod 1d ard exd 3d 76d 3wd 67rd 1ftd zhd 152d wsd
detroit 1nxf 1k9f 119f 2fbf 17if 19sf iye 27ye 1lle 1poe y5e 16ze 1r6e 1bke hye 29me
lord 3rgj 3w5j 13fj 32aj 306d 15ad 1kcd 6tqd 3uqd 37cd 3q8d 2buc atc 7e1b 1peb q4b
electr 24gd 18cd 2sed 8ed 9od 1iud dqd 1c2d zxd 2v9c 72ic 1tc 16lc 2c9c s5c 2j5c
mobil uxj 28je tfd 1dzd pmd 4rgd dpd nrc c4c 3dhc 2nc 1r9c d9c 1cbc eyc 9c
check uzj o6j 7slj 59od 1xqd 6md wrd tnd 2ijd 1z9d 16bd cyd bjd 4jed tcd 55xc
boat 21mf 377f 2ame 7fhe t0d 44rd 38td 1p2d 1m5d 75xd 6v6d 38yd 44pd 1kjd 131d 1dud
cabl 3vbj 28dj dpe rte 1m1d 4yxd 1fd 66d 28jd x0c 177c 1bsc 4rgc eyc 1r9c akc
alexand 2k4d lpd 1tgd hnd j6d 2j0c 9zc 19xc joc unc e4c 15pc ehc 1j1c llc xpc
statist f4d ruc uuc 3kvc skc 161c 1zyb q2b 3i6b 2xzb 18tb 1ocb 2lbb dsb 18rb 92b
wild 3x0j 18pd 2m8d 8d 15cc 37uc 106c 1u8c 3hfc 2hgc 63gc 4doc 3kdc 2uac 46hc 9tc
honor hcj 2fjj 2quj 2sdj xyj 2ytj vzd 1ywd 5jpd 3ced tbd 4j2d 7bzd 1hdd 35td s0d
walk kwj 1okd 2urd 5r0d kmd 2z5d 2w4d 3e5d 6pd 14ud 4jod e8d 6a7d 6y9d 6npd 4q8d
closer o3d 2d 3nsd 20pd m3d 1xkd fwd 4qd ebc ptc cjc ofc d8c dmc byc qzc
stake 2kvj 1dj 6r3j 17sj 1j2d 1krd 1npd 2mjd iad 2id g0d 1tzc 2fc 7wc fc 1bac
bottom 87j 7bbj quj kmd 3vod 5dd c4d 4md 2d4d ipd s5d 28d vkc utc a1c 41c
classic 58e 1ifd zyd 6pyd 19hd 2z7d 1c7d 2anc 1jcc hdc ntc iqc axc 1epc rjc l8c
jean 3fgd 2ayd 3z2d 1ujd 7n2d 7f5d 1x7d 3wec 2s0c 2a6c 3j6c 4yfc ewb 2d8b vcb lpb
disast 4gxj 25hj 2mce 2kae 1grd 1nqd 19ud 4xbd 6ald 5aqd 2ibd 1q1d 2tvd v8c bdc muc
usa 62j 5kd uud 2yd cec 91b 6b 8a x8a 9a na 1xa 1x0a e9a ka bua
transfer waj dmd kld uwd 74d 1b2d jrd 3r5d wmd 6nd o3d 2jfd mid 6pd 2oxd 2d
mine 2kif 1g9f 3pud 6jd 76pd 4mxd 402d 2cwd dqc 55zc 3jrb jqb 238b xjb 1adb 2mkb
argu 1uuj 3hjj 1b4j 1bbj ktj 3rre qle 56e 17ce 13xe ywd dfd dcd 256d 4i8d 240d
neighborhood 2bj 4ufj 24ze 1y2e 2d2d 26d 16xd ad 3td 74d 4fld pxd p4d 11td 563d 6vc
deleg 30e s3d n6d uhd vmd 215d bnd 28d a4d 10md 10qd 5yd 5wd 25c 7qqc uyc
strateg b1d 1fc 1vbc k5b 1d3b ttb hob fyb 2aab 4mb kxb ryb 16b 6jb 1ltb yqb
scotland 16of m6f 89f 91e 1kld l7d 5ckd 36qd awd 332d 2vbc 1l4c 344c ivc 2c0c 11zc
easili slj jie abd 4hld 8id ibd 2s5d 1kgd 5sd 4cnd 64c 1avc p3c 24cc 4qc drc
pace hgj 6y9j ree z1e 33re jld 6pd prd iwd 14ed 1ric 6hgc 82c b4c 1ync 31xc
treasuri vle jjd e5d 6ebc 2z1c 23c 1fcb 71b 1kmb 54mb 31ub 2upb rmb 3atb 5jzb y9b
golden c6j whc jnc 2n0c bzc 9tb 3fcb hcb 1cdb 1rfb 1gtb rjb 28ab 35tb 2i7b 2ymb
urgent 2fhj 5jj o8c 5ac muc upc 1a7c pkc jpc h1c 1f0c dkb 1lyb yzb 1e0b vob
zimbabw 2nkf 9re 19fe 1dke 15se 130d 576d 48qd 4g0d 1v9d 4c9d 27wd 2z2d 91d 7sqd 3kcd
juri wuj 2sjf exf u1e 20fe cwe 1iye spd 1ld bbd 9id 5wd 27cd 10td 3w6d 2i8c
colorado 11bg 1bkg 1vuf 128f 1slf 2x0e bue 2tbe 1rke 9je 1lle fce 2cud 46gd v5d y5d
fbi fqf 1jve xoe 4qyd u1d kfd 2zjd 1ayd 3lfd 5ec 2yc kcc 27cc rcc 66gc 1sdc
seventh ef 15ze mye 8te gqe 142d lbd 35d 294c 11ec 3v0c e8c 21c 28c 3oc 4c3c
explos 2ubj 2ltj 158f 1zrf k6f 4c7e 3epe 6qd 12od apd 2jwd 2ybd 5qd pzd 2glc 1h0c
senten 10aj 2e1g 17wf 12md 10td 20fd qgd 40fd g6d 8fd djd 443c 316c 21nc 44ec g7c
fiscal 52j dee 73td zvd 4ylc 241c s8c 56lc 82c 1vwc 1zyc auc l6c 1egc 2jkc 16sc
gai 4zhj 3zjh tpd o3d 2d m3d 1mfd wbc 2kc 11pc q7c 25nc 2p2b 1zkb 3xnb k8b
wit 2smj 5ej 1olj 2dj 3gej 1u7j 1iye end o9d 1b4d kbd 1dbd kfd 5rqd 3afd 39ld
blast 44oj 13tj 5exj 1t2j 3wcj 153f k6f 1zre 2gld 5qd 6qd 5dd 2qjd 167d 3epd pzd
metal 2cwe 3rke 6x6d 6dcd 1ujd 2zfd 18kd 44vd 1dcd 3od lsd 33kd 2qcd 55zd 49pd 10kd
count icj 3o8j 3czj rud 10vd fqd 144d 5jd 4aid 2pmd 1ozc 7rc fmc nqc jtc 1vxc
ukrain 5bg 2etg 234f 2pjf 4wef 1jpe 3the 2tfe 3lue mkd sxd 5kzd 25ud 101d 6ed 2y1d
anim 1eij 57hj 47aj 6s5j alj 1k2d 4p9d 3and 1red rvd txd 139d 5vjd 2zvd 50id 4dhd
clean 50tj ulj 23qj 3zke 3ljd 45ed 78d 2ssd qod 2nmd 123d 56vd 24td 46dd 1owc 5lc
contain 3i7j 5gj 2dfj lsd 26xd 3l5d x7d 4mwd 5q9d 7hxd 4kd 38yd 1t4d 5thd 1cgd 6td
egyptian 2noe r8e hve s4d 1cod 6ad 1x8d aod 59d 3x7d 41pc 1l6c vxc 28gc 3w1c s7c
seiz 5d0j 44ze ejd z3d 4dyd 367d 3cnd 2fd 23yd 2bwd 69sd 2k7c oac 16vc xec rcb
qaida 1onh 2gjg 1dlf n8f m7e 4wje 12ze 2gfe nbe 1lce rcd lid 6hrd 6o9d 5q6c 2ppc
scientif 7de 16ae ide kid 5xjd cyd 161d 10hd 4nkd 295d 1bzd 7j7d 6hd hfd oyd 12wc
abus 5skj 7l1j 11pe 24pe 25wd tpd qdd 1afd 5qd 6rfd 1e7d 1lwd 4hsd 1a3d 18d 4e6d
select snj 1buj u4j zaj 3yj x9j pmj ahd 96d 10yd 1ozd dnd 60d 4ld 1a0d 3ted
reveal 2h8j 38hj 22tj 4qwj sj 2iuj w3e ihe 1ghd dsd end 12wd fvd 1kqd 26sd 5ed
serbia 2wbg 1dsg 1chg 2g0e t6e 4nye 2lle 1kne 234e e6e 1tue 1v1e v2e 1jpd 1fud 2pyd
tech bld 7mxd xd fdc 67c bub 4jb 1scb 16lb 2gb 1db 2hab 2qob 126b xub sga
branch 55mj 6raj g1d 204d 5uc 3qc pxc 2f7b rgb d9b 3wb 177b 2j3b 74b rb 2yb
miller m9g 21qf 1t1f ixf x8f 1qgf 1hsf 2pae 1ite 1nne 1j9e tze 18le 2y3e 1qxe 1w5e
speaker 5ed 45wd 157d lkc msc uoc acc bwc 72fc 4cdb 7b 2dsb h9b teb 3ub 4f3b
tourism 2gd 19vd 12xd lfd 5ib 1e3b 20sb zeb 2cb 4ub 2idb 4arb 2u1b 4l1b 10mb 17ab
lanka u5h 2u2f 1dkf 6ie a3e 14ye 19fd 70zd 1qvd obd 9rd l7d 1mdd 1v9c roc 6uvc
brief 69pj dwd 5ed 3nkd 30d owd fld m5d 1okd 4rd 339c 17kc 4oc ihc 12c 1bc
chen 1gxg 39ff 2uyf 2avf 51rf 6qef 1ylf 4l7f 4b3e 78te 61ae 5ane 2kte 4rne 232e 526e
sydnei 1xfg 3o4f 44sf 3j2e 7ce 3pxe 4fid 3fud 3itd 91d 7p8d 28fc cxc 4p2c 2vbc l7c
columbia 9jd 1slc 1o7c 1xbc 10rc 1rkc idb y1b 4qcb 4ieb 1x0b bub sfb sib 150b 126b
surgeri 36ee 3iwe 4k0d 3f1d 4etd 2rtd 4g2d 1m7d f0d 5yfd qhd 4ekd mwd 5h9c s6c rlc
dialogu 45e 27vd 2ecd 4od owd 1k6d k3d 1d9d 1huc 21lc 2sqc 45gc 243c 1oc 3h1c fpc
consecut myj h3j are wse 152e koe 1age ed 1o4d 1ftd 21d gqd 1d lbd cbc pdc
madrid 1p8f 33ff 1b8e grd 5x9d 5chd 1pkd 3rod 4jvc 1cwc 6p0c 3knc 4xjc gxc 26cc 4gic
analysi f4e 7g1d 15id 697d rqd fqd ktd 1xqd 1iqd 59od 7j7d 3a6c 135c kic cyc 2oqc
ton 11hj 2jfj 7lj 4bqj 2rph 3vke 36ve 2yid 33uc 35rc 2k2c n4b 1p2b wmb 120b 4exb
municip ad 70od 3td 4sd 2bc 1ktc 29ub 9nb 68fb 1swb 26b 57lb rub 4mb 165b 28kb
unemploy 32xg r7d 8d zvd gnd 12qd 5ic apc 82c 3kxc 1ekc 2lkc 6sc 1zyc a1c hic
provinci 4zuj 9gd pd gec 4vc 4sc h9c 3qc ab 56mb 7pb 1dnb 4b 7oxb 4mb 7kb
taylor ixf 1qxe 18le 1t1e joe 1r2e m9e 1ite 1hpe 21qe tze 1w5e 2nwd x8d e4d 1zfd
wind 43cj qhj 3xsj 6gwj 2umj 12uf vfd 18vd hpd r4d 158d 6m9d 1s1d igd 4ubd 6rud
color 1wle 1cde 3fce 2i7e 57yd zpd 3ljd h2d 78d 7b8d 6hsd 1bvd amd 1s7d 2ymd 86d
altern snj cdj u4j ssj 2jrj 3ljd 32sd 78d dnd 12ed 48td 35hd 18d j5d 36bd 1iqd
knowledg 15ie kbe 12ed sjd 295d wtd 268d 1erd 217d sad 1xod 1e6d 1qjd 4gd 3zgd 5ed
screen 2knj mfj wnj 186j bjj isj 1nce 59od 147d 1bud 1ujd 4yrd 4wvd 2ijd 44vd 23od
edit boe 5x0d khd 24ld 1p0d 7sd 111d u3d 3ljd 78d 1tqd ybd 6zd 2nmd dhd 2xzd
toll 1dhj ccj 6fj 1npd 1bdd j4d 1gkd 3zc 1q1c c9b xjb 14kb 2eb 1nqb 499b r6b
client scj 22qd fdd pbd 1lpd 4bdd 271d 2gd kqd q2c 5ec ojc gbc nec 52c eyc
pilot 13ij 3u8j t0e kue lze i8d 4ipd 5gd 1kzd 10xd 1ild 5mjd d9d 1n4d 3y3d 1h1d
berlin 26cf 1vzf 2xve 5b9e 77e 2y5e 6w8e 33cd 2fqd 4ttd mkd 4e5d 6ygd gxd 44ac 2wgc
enforc 1u6j 1bdj 2je 1gce 28bd 6b3d 1zld osd 5s8d dcd 32bd md 1ixd 8dd hhc 2abc
purchas g0j esf 7hf fe 1vme 1bae 2ie scd 22qd y9d p6d 3cmd 1cjd 263d lud 6fd
newli wqj 62kj 0j o5d 5sd 3bc 1goc fyc 1h2c 9c bcc 25c 1xwc ssc uc rc
dow 1y1e 90d j2d 2q1d 3ovc 61c 6sc 7tb mvb 372b 5tvb r3b 3pcb 67b 1ckb 1fcb
electron fde 1j8d 110d bld 4atd 10gd 57jd f4d 27xd nrc 6woc 18mc 145c 13vc 28jc puc
howard 1j9e 2tle ehe 1sve 1jre 1w5d 1iad wjd 1zed 18od 196d 2dbd 19xd and e4d 1nsd
wood z8j m4e 3abd 1dod 3ksd 5zdd 5gbd 45fd 537d 3pmd 3ded 41dd 4e4d 2xjd 2sfd 340d
wale 14sf 89f 2vbf m6e 47je 73ie 91e l7d 6ard 2s6d 1a1d 3jod 5o9d 3j2d 4t6c 57oc
avenu 3ltj 6ve 3jxd qzd 77vd 31dc 2nsc 16xc 187c 1e4c 6c5c 8oc 1xzc 2hc 3pb 51sb
abroad zej 18wd 1md dd 7gc j8c dvc qpc 86c 6nc smc fxc 72b i7b web 2mvb
teacher 442j 7vf xe 1hle 9me 3p7e 1mhd 1zcd 99d 1k4d 3ytd 2uod 73d lcd 27ld u7c
balanc 27vj q2d 3i6d 1nad 5ahd 1fbd 7mcd 2oxd 4dzd 1gud 3d3c 2x9c 13qc j4c dec l3c
serious 1szj 1kj gwf 1hxd uwd 41ud ldd wtd 26nd 1lkd 17od 42c z4c 2c 12pc iac
oppon ywj 8kj 4k3d 1ahd 1e2d 1dqd o3d 2d 20pd m3d vjd 4cld 2vc 54c bsc a0c
detain 19ij ejg rce 12me 316d 1pfd 1wcd 3udd od 27ed 1mld g7c 3qrc zbc 3b1c 17wc
memori 4u2j 2kdj 1a5j 7n6j 1b4d j9d 1zcd odd 5oid 1jad xrd 1ysc 2brc 1rgc r1b hab
downtown 77vf 6ve ae 28ue 14pd 31dd 1e4d 2d2d p4d 24zd 34qd 7knd 9hd 3ltd 17gc kgc
revolut 1r3d 78d n5c 3icc 2czc 3wxc pic 10sc pvc meb ezb 2i0b 3zcb o2b r2b 3wvb
toronto 1uvg 28ff 119f 2tqf iff iye 3y2e 1nxe 1k9e 1poe 17ie 3ype 143e 27ye 2fbe 5fce
distribut 38pj 7lj rxj btd 3vjd 28yd 1jmd 1m9d wmd 63d 6zd bnd 1dwd 2fcd s5d esc
violent b7e 2p5e 257d 2h4d 50od 1h0d 1x2d 1gqc 1ldc 497c qkc 47oc 24oc 1ljc 2lic 1a2c
brand 3c5j amd eud 1f2d cvd 3id 186d 2zod 17fd 1pc esc jwc 378c 10mc 3emb 7hb
realiti 6kej 6j 186d kbd dsd 2j7d 2emd ogd 272c soc 268c 35wc 1h4c ptc 1erc 217c
palac 1g1j 33yd 8dd 4d w5d 1pvd 5k1c ufb h7b 21ub kgb 6lib 3ffb 29wb zb 63yb
fashion 1u5j iqj 7ioj 17j 769e 48ve 1ujd 71rd 250d 2osd 2rhd 1gyd 2pwd 22bd lad lud
suit 32vj 3dj 1gyj 1fhj f0j 36bj bqd 1acd 5ndd 1dzd 81d 2b9d 2hld 250d 6wjc jrc
connect 2n7j 9uj 20tj yoj d0j qed vld s2d 74d w4d cpd gsd 295d 2md ied dpd
broad 4zwj 1l7j l2j 1pje 2bke 2kd 1qtd 1rbc 2s4c zqc 314b v7b 88b b3b 5hb 80b
favor 1a0j 3tej 29zj 4amj ywe xvd efd nud dfd eed 2f2d 10md 1kfd 2v2d 43yd 32od
mainland avg bkf 2f5f bie he 3se zed vad 35vd f8d rod 1mqc huc mrc 274c 3agc
sharon 1dgg 2jqg 2owg 2vsf 3hgf 2jaf tmf 28se 1d6e 59e 3le 3rvd 4mud 6ad 2zsd 1vgd
acknowledg zoj 13xf 3rre 1ele qle 42e z4e 2p0e 18ye 14oe 240d 1ghd bmd g6d 1hxd 1aod
restaur 34kf 1cjf 383e 563d 3u3d 39td 3ujd 6rtd 5xd 7f7d 4med 47md 4p7d 2mgd 28ud 37dc
empir 37qd 8dd 2v1d 4d 95d 3zcd w5d 4tyd 4rod 21ud 8rc 2b3c 5d0c ic 5ylc 37cb
advert 404j lje eyd jwd jdd 2gd znd 5had 10md 1id 3x2d 172d 1pc 7hc 352c fc
campu 4n6e 73e xe 7vd 97d 3mjd 1zcd 3kd 16xc 1xc 27lc h7c 11uc w2c 9hc 2f7c
weight 2hmj 3wtd 6nd jlc l9c 3czc 2gib 56qb 10ub 69zb 16sb 2jfb j4b 1gyb lrb qb
seattl 29mg y5f 1r6f 1pof iff iyf 143f 19sf 119f 1llf 27yf 1oie 1nxe 1k9e 2cue pwe
websit 8jj jdf 3f9f lje 3qle 3rce eyd 4nsd fdd 5g0d 6jwd frd boc 111c ahc 20ec
remark m5j 1fkj 1bcj i5j 796j 1uhj 1lij 6kxj 1icj qle lkd 4rd 5btd rqd 1ejd 8d
ocean f6j 3e6e 13re krd 5ld ffd p1d 5bzd 1nrd 4lmc 57ac vac 4mpc 50hc 3qtc 2a1c
neg o7d 4bed 3nd 4jfd 1wdd zpd 1fnc 35wc 18ec 2r0c l3c 22ac 19rc 92b fub sjb
pop 2otj 5uzj 5ouj 5dd pnd 30kc 58c 1mpb 34sb 8vb 129b rrb irb 264b 11sb 1j0b
doubt 5z7j 2d1j g6e bme 3cve 1tve 1e9e 56e kte yue 2m9d 2p0d ldd 17cd 240d 1lkd
friendli 1vc 49hb 243b 1g4b 1nlb 88b p5b 17b ofb 10mb 1fmb 1d9b 1h7b 2esb qfb twb
reportedli 18ie h5e wle pd o5d 18yd i3d 46c 11c 13xc 53c 42c 1bc 5fc 15c 12c
pair mgj 6j5j 2ywj 81j 2vaj 8kj 35yj 23hj gd gsd 5wid vud 1nd tpd 9d 6gc
ventur 2q7j 4hkj 1luj 14gj cke fe 1vmd 244d gbd 1cyd wzd 2gd 54d k2d 2oqd 2mjd
myanmar 33ej 1w9e roe 3uzd 1qvd 2qed uqd 1dkd qtd 18gd obd hd 5azd 4zsd 10bc 36lc
forum nij 3nuf 36we 5rre 31pd w2d 30d bnc 1v8c owc 1brc 1gbc 2ouc p0c qfc 370c
truck rwf 34be 6ire 23zd x3d 536d 2jfd 35bd 4bxd 4zgd wad 3x2d 5h8d 6aad k2d 4zjc
sentenc 10ag 154f 12mf 10tf 2e1e 3w6e 316e 25le ozd 443d cwd ejd djd g7d 4n4d 44ed
shiit jef 2y9e 2oae 3c3e 31oe b5e 4t3d 1qsd 494d 1lcd 4mvd kkd fid 39cc 1syc hvc
quick 13ij 4f8j jij 57ij slf 2yud 26d 4md 5d 8id 1vd 63c ebc rec goc 1kgc
veteran 1gj ue kid 3ad sbd 1usc kc 8wc 69c uac gsb 3ob d6b 10b 6lb sub
duti 2rqj j1j 348j 1jmd scd fhd 1h3d a9d 12gd 2yd ndd 7ud 10qd vd zhd 20qc
everybodi nph tig 1jjg 20pg 20bg 8qg 2mg wcf hqf a2f jff 9yf 1lkf 2ljf 2asf qbf
daniel ehf 21ae ane 2dbe 198d e4d 2iyd jod 1j6d j6d x8d nnd hnd exd e2d 196d
user eyf jde lje pue iee sce 3r5e 1ivd fdd 20ed 4bud pbd o3d 2d 20pd m3d
northeast 27tj 1ef 6of 3pe 7ke 2he dbe aje 29re je 280d 2g8d pcd 4ad ffd mmd
anonym 5ed i0d 3zod dwd 2h8c 1prc 4rc jmc flc w4c m5c 4w3c kjc 42c voc 2pxc
sort emj amj euj 16bj 9yg a2g f5f 8qf 17f hxf 19mf 2me jfe ase j5e hqe
corner 193j 26d 5gd 3y3d drd 3wd 11ic kmc 6vc 16pc adc 1wvc hpc 2hc m4c 3r4c
greatest 48f 48ed 540d h3d 1hdd 1bcd 4v6c rjc 2p7c 4jc ogc k5c 2urc 2u9c oxc 261c
birth 4tj 3lhe 3ple 768d czd wbd 3gd 78d 3tbd 1b2d 1d hid 4bid gkd 6cd 2od
overnight pje 372d 1cd c8d 4wc 1ric 1ac 1bc mpc jgc 94c 15c a1c 12c 7tc 2sc
templ 3ffd 13wd 362d 5xd ntd 2vqd 2mnd 7d6d 31ad 2atc 7bkc 10ib 5g7b 2y0b 19jb 3r8b
auto 2sej 8ej 36kf 3cye 1c2e 4zjd 39rd 145d 5h8d 6dpd 4v9d 6aad 35bd 18md 1tpd 67d
polish gqj 2e8j 2fkd 9md 1vd 18fd upd 7ad 2jjd 4qod 25ud 4ugd 2ydc 6ec 580c 2l8c
reaction j1j kad 7mcd j5d srd 1mkd 2md 17mc 92c 3muc 1wyc 96b 1tmb 6rob hzb 2cbb
perfect 3rmj 2lyj 4cfj sld 1vd 10fd gqd 2l7d qod 18dd 8d 2sbd ogd 1g4d 358d 1kvc
sudan 1yif 2blf 3j3f 1v9f 2a0e 47he 2z2e 226e 35oe 1q0e 1tle 19fd 2g1d 2p1d 2gud 39vd
rome 2wvj 4bjd gxd 3ud mtd 3mld 1vzd f3c 42yc 1b8c 11kc 1zxc 16gc 3mqc xgc 6s6c
allegedli qde 17qe dje e7d rcd ejd oad i3d 3kud 10td 62ic 3r2c 5wnc 23yc 3xqc 1n7c
core 6k6j 27xe 3kd 1nd kxd 18kc 32cc 2aac xrc ydc 9sc rc 1qac 10uc 1pjc 5hb
element 27xj 2hvj 1fnj 35mj ead amd hld 1wod igd 2rxd bed 2rzd 45md 5od 159d 69md
lewi m9f ixf 1t1f 2y3e 21qe 1hse joe hne 15pe 166e 2c4e 1ite tze 2dbe 1qge 2fne
manufactur eqj 67j 1amj gkj 1adf 2xke 2see 9ce fe 3dbe 36nd wmd 7hd 27xd nrd 1pd
activist nbj qke 3qre 4y4d zbd 5cbd 13zd 256c 3uc uoc 8kc 54c 22cc 33zc ezc 2qsc
andrew 26yf llf 2uf e4f joe 1tae ewe 1j9e 198e 2qqe wje ehe ixe hne 1wne 2qwe
bird 5h6j 194e 66ye 1apd 14cd tud 1rmd ppd 36gd 37ud gpd 2hgd 4fgd 1s9c 245c 4bic
unlik 1atf 1qf oxf dvf jse 2mve eae mne 1ike ege i7e 4qe 5se 2de hke dse
forecast 3i6j 1eyj 1vwd 3a6d 18td yzd 1iud 4rd wgd fkd rnc 82c 2lkc 1zyc 24yc 33rc
garden 12rd y0d 537d 1hvd 3pmd 28zd 7pod 3ztd 4epd 11nd 1ubd 340d t9d 2jmc 3z6c 24nc
indic jrj 90j 1iuj wne fme lye qld z4d end 31d 459d 74d 1j8d dsd 18rd 3dkd
austria 77f 133f 1sfe 1l4e yxe 1ehe 1ume 1rpe 1jpd f3d 33gd 1c1d 11zd 2jod 234d sxd
snow 167d rbd 32hd 6zwd rnd 4chd 6g9d 23td tdd 2ssc rhc w1c 2t5c 2z4c 4opc 1jhc
elsewher fxe dve 16qd 4qd i7d 7gd cjd 6pd 11qd ksd fad 53d 6wc dc smc 18qc
retail 2uge 3u3e 1pe rie 1cid 3ujd 5acd 2wed 1cjd 3xcd 57td 2sad esd 2gd 3yzd fd
repeatedli 17ce 1ele 13xd 42d 5crd 17qd 1mbd e7d 1i3d rqd led qlc 2pc nsc 14oc wlc
invas 38gj syd 5s6d rxd 40c 24jc 19ub 4tyb 24b ib 95b lwb 1kwb 55b 2tzb 19bb
struggl elj lqj cuj 5k4j 21ce 115e 8ud o2d l5d 1x5d zid 5ryd aid 4vzd hid 2i0d
nfl 1bwf 1zue 4yqe 3gke oed 1pmd 74vd 5sfd 4ghd 3lod 34d ukd 4fdd 4o7d 99d 1y7d
length 48rj 9qe 12sd 3ucd 4k2d 1urd 5zld 1hgd 35yc 13c 1wvc 1ebc ymc 5beb 3yab l9b
tree 187j 3abd 24nd 20ud 3ksd 1xxd 1lqd 1dpd 2xjd 1i9d jqd 31rd gid 1n3d 16nd 118c
flu 4fgj 3sdg 1s9f 1apf 66yf 245f 4jif 2ype 18pe 2ize lhd 53vd 7qod 1otd 3qcd 2utd
indonesian obe 3c1e 10be fod 66fd 1sed 2u2c roc uqc 20yc 1mc 2ngc 17tc 2nxb 45hb u5b
wilson 1qgf 1itf 2dbf 1j9f 2y3e x8e ehe m9e joe 2c4e ixe 1qre 1n0e 21qe 1yxe 1r2e
surpriz 1yjf 2pkf 38le 23we yud 1wyd 2dd 1atd rad 2p0d btd 5qd x1d 78d ipd 36cd
stephen ixe lle 18oe e4e joe 26ye j6e 21ae 34te ehe 2ue hne 1r2d 182d 1wnd 2wsd
ben 1bfd 1vgc 2o6c 1k7c 1j5c 1j6c 2dbc 1tac 182b 2o9b 2hdb anb x8b 10xb 3k9b rkb
sharp 38oj 5c2j 2twj 1l2j 88d 2oid 4c5d 1f3c 1k1c 19rc 1l9c 2pkc 53c 1icc a1c 17yc
resist 5oyj 4fqj 3c6j 8kj qkj lej 5vaj 40d 96d 396d cud 5dfd ywd gmd 643d dac
tie 81e ofd cfd 1qzd 58ed 1fbd 1m1d lrd 20xd p5d 4yxd 1fd 3v0d myd ikc 35c
santa 2w3e 4dfe 4wxe 9ad 9jd pwc 1b5c 1jbc 3wgc 4u8c 556c 51sc 5k9b 30zb ctb f2b
photo 24qj 111d 29yd 2ewd frc 2jec 41mc 4yec 24lc 7fb 346b 1ncb jdb 1glb ntb wnb
kenya 2h3f 1v9f 14ye 2nke 130e 9re 2a0e 2nge 18gd 15sd 3kcd 4c9d 2s2d 37sd u5d 48qc
scandal 3fyj 4g1e m5d 5z8d 115d vdd 4qwd 1akd 7gkc 78ic 1bbc 48lc 2elc 7kqc 6vnc 52uc
creation 1erj fgf kad c3d 3gd 14id 2zld 3h9d f1d 9cd 4zvd 2nhd j5d 32dd 205d ead
delai 16vj 2gqj 103j 260d h0d 3yfd 1l7d 7and 786d 4f5d 4hhd 51id z1d 2lkd 2m4d 1vtd
holi 2vqe 291d 4i2d 28d vkd 2bnd 2qtd q4d 4a8d 1a4c jec k8c 79c 362c n9c 3w5c
typic 2rkj ith 64f hke eae 1pce 1ike 1ube xse qie nqe 18e 1k8d 35hd 1td 11qd
founder lof 78d 5q6d 1ptd a8c 1usc 9uc 1zjb 2u9b k0b 1h2b 7kyb oub wzb ub 3ib
whatev 6dlj hxf tif hqf jff a2f f5f npf 9yf 2mf euf 186f dse yue 2e3e 181e
wave 3dkd 1frd 6pd ezd 5ond 1jqd 4fvd 5bdd 1z3d 2mcd 1fpd 2ubc 1bvc 3ctc 2s8c 4kuc
household 1rj 9d gnc 45rb 1a9b 1s4b 9vb 2szb h4b rua 6ra 1g3a 2oa ala 1yva i6a
brazilian mle 23pe 1nze 102d gtd 2o3d iuc 62uc 2mrc 3nwc 356c yyb 4iab 1isb 1ttb 4dwb
domin q5j 4h6j 546j 5sgj 2i3j hhj 7lwj igd 5gd tkd 3bid 214d nyd t4d 3oc 190c
weak doj 2oje 444d 1eud 24ad 2xad 52yd lud 5id 2lkd psd 32cd 31xd 2oxd 2tnd 2qyd
dalla y5g 1llg 1oif 119f iyf 1r6f 17if 2eyf 10jf 1nxf 1pof 143f 1k9f 29me 128e 2tbe
drama 2xj 1ccg gfe 3ne 1rve 40pe 6o7e 4ocd 1tsd xcd 2z7d 25hd 58d 37wd 2n4d ykd
destruct 4scj xee 14kd td 6hzd 2iod 2ed 4vqd 8d 2kad lwd bpd 20zc 12pc 1uic occ
tourist 2ide iwe 15rd 20sc kgc 1btc 3gdc ltc 3xcc 13db 17ab 38tb 84b 7jb jgb e3b
sir une lpe hnd 1sid 19xd 3ad 1zgd 9zd 5ecd 2n2d e4c 4poc 2uc joc 2tkc 2hcc
edward hnf lpf 2uf jof une ehe j6e xpe e4e 9ze 2y3e 1ide 1qge 196e 2j0e 1zge
fill 1exj f0d 3ljd 78d m1d svd 8id 1q1d 4fzd 1dld 2jfd lsd 2qcd 1shd 3yd 1mpd
jew 3ecj m2f o3d 2d 20pd m3d 1xkd 6g4d 1tdd n9d 2iod 1y0d jec 54pc 353c q7c
favorit 5iwj 179j 3tej 2zvj 29zj ohd snd 1bud 23nd 3hjd 3s5d zad tsd 15kd bc n0c
rugbi 7of 10le 34d 16od 89d 5zd 2s6c 13sc 6lc 342c l7c 1xfc 4ezc 47jc ukc 3o4c
extrem uij v4j 682j i7f dvf 12pe gje 1ice 104e 23qd eud 11qd gwd sjd 7bsd 4qd
treat 1lwj 7pmj 7yj rlf mwe 1gse bxd 22jd 15jd zpd 11wd 76dd u7d 4fwd qvd 2c5d
faith 3etj 1c5j 21re n9e 291d 362d q7d 79d 4z6d 2rhd fyd 5zmd 2zd hfd 54pd 4edd
rememb 16wj 1hcj 1z2e dge wce 272e npe 3pvd rad 181d 2md tid twd 8qd a2d 20d
shut 4wj 2bad 6pd ezd oid 2ldd 24ed drd dic 12ac 1o2c xlc 3lvc 4ntc 2bjc ikb
humanitarian v8e 256d vid dkd 1xsc 14xc fzb 2e7b ujb 7dgb 1yib ob 1ryb 5pib aib 14kb
hurrican vff 2tve 3ufd 1n8d 767d 7a1d 1q1c 1grc 2kac 4thc 12uc rnc 14kc 2mcb fcb 1nqb
regist ojj 5u6j 3gtd syd 3ckd ahd 2pid 3t5d 4xd 3c5d 2p8d jtc 7rb 15ab 1ozb q2b
surround baj qjj 26e 2f7d 5qd w4d mfd 4zpd 2fxd 6xd rd 1nd 4h6d p4d 5k1c 68vc
formal pj vzd v7d h1d qgd bqd voc 7zc 1zzc 6zc y4c 2zc nuc dfc thc 68c
apart 1efj ze 5xe 1ud f0d 3e8d yhd 176d 1t4d qyd 36dd wfd mod mgd p7d 5hd
factori 2a3j 18mf 3p0d jqd vd 7qc 9cc 2xkc y0c 2sec 67c 36nc 1cjc ric 5xc fc
putin 3c4g 1daf 1tge 2dwe 5d8e 4n0d mkd 4spd 5bd 1t8d 2dad 6ed 40rd 26wd 4axd 2o7d
assault 5qj 3fyj 25wj 1ked 15jd l5d 55ed eld lqd rqd 1kod cud 1ued 4ptd vfd yld
eighth ef mye 15ze gqd 8td 142d lbd 11ed 294c 4c3c 3v0c 35c 1uwc e8c 4dyc 21c
defend ngj 2zzj rcj 16ud e7d 390d 14od ejd 5ged hbd 13md 1p4d 3dfd oid osd ktd
fled 2r1g 1eed vid 248c 2q8c s9b e3b 3udb 38gb 29kb 72b 1ub 1ddb 9nb gmb j0b
accord 7zj 1wgj ugj 28re 1u6e 21le k3d bqd 1wkd xwd 2e7d 63d 3s2d 292d 1s5d 7s9d
fraud 2vuj 7lpj 4g1f 7gke 5pse qde vde dje 2xxe 3pje 5hke 6l4d mjd 253d 5l1d pqd
southwest 2g8j 6of 27te 280e 7ke dbe 29re 1ee ajd 3pd 2hd pcd jd 26d ffd 3qtc
maker 18mj fe 8dd 36kd 55bd 2gd 7r1d 1td gkd 2ztd 3oad 3dbc 7hc 57tc 67c 1scc
differenss 4lve 1hud lqd crd 6yd d0d afd 13ed ldc 1jyc owc 1wdc p5c jsc sjc 217c
cite 5jpj 1fkj wwj 1ejj i5e rqe qld 17cd m5d 21bd kjd dhd ldd 53d 4rd 42d
viru 194f 245f 4fgf 55sf 66ye lhe 3sde 1s9e 1ote 2ypd 4jid 6xyd 18pd 5r7d 2izd 7qod
powel 2z6f 26ae 3qie 26fe 2pe 2nwd 1zfd 2hjd 22md 13ud c7c 1j9c 1wqc 4oc tvc 32c
entri rdj 205j jcj 2iuj ahd j9d 15kc 1ivc iec 28c 2ejc syc 1c 2p8c 1bnc 7sc
truth oge dse 19md bmd 3h5d 4rd f5d 1atd 47cd hxc soc 1dec 9yc 37ac 4lgc g6c
inde yug mng dsg oxg f5g hqf nqf 2p0f 240f 26df 18qf ktf bmf 24cf 2mf z4f
prove 22cj fyj enj 2o5j 27cj 1ate 1tve 1hke yud 1ded z4d f5d gjd dsd fmd ktd
otherw 6yj ibf p3f 2b2e 1ate f5e jse 138e ege mne 1hke kte hxe nqe dse hqe
deliv d7d msd 4od lkc yzc klc odc 70c 72fc aqb p0b ekb upb 80b 63b c4b
output 1kmj 9ce 1zyd wmd 2fzd 34od gkd c2d 1iud 1wjd 82d x5d apd 120c 31bc 3ckc
pentagon 2hje 4vld 1jvd 151d kfd 16c 2pc 24c d6c 3lfc 32c 6db pb 5d5b zhb 52pb
wear 1ujj t7j 250f 2c2f 3rwe 3o7e 2k9e 2bfe 2cmd 3yyd 7n2d 1f7d btd 5acd 314d jnd
saint f2j 27dd 5g7d 7bkd q4d 64fd 291c 79c 2hrc xkc vcc 6msc 1ufc 19jc 1csb q7b
wine 57ce 20oe 1xee 4ldd 1uxd 49kd 1wtd 1td 6sd 46md 1lqd 7ahd 305c 71pc 62vc 7iwc
deliveri dmj 189d bfd 21wd 14md wad s5c 35rc 120b 6fb 7hb 1awb jzb feb 9cb ipb
colombia 2k0g 1vhf 1fof 30ef 35nf 28hf duf 3che 3i1e 1mse 42ge mle 2g1d 3tdd 3m4d 32qd
content 14oj 1uuj g4j 1bbj odj lsd 1efd 3rrd tfd 74d 1e2d 1ykd 1ind 13ed zgd 3qed
diego pwg 9ag 1eae 2eye 29me f2e 10je 17ie y5d ctd 13yd 1r6d 19sd fcd 2w3d 1i1d
ye 3xfe wce 2me 2ase 2gxe f5e hqe 8qe 9ye 181e 2ljd a2d twd hxd yud tid
strongli ywe rqd 2vd njd 2ivd z4d 44jd 179d 22rd qld 2xgd 1q8d 1l2d 240d 1elc 1oec
milan 363f 4j9e 160e 59bd 5qrd 42yd 5phd 5cmd 26cd 3shd 1p8d 2wvd 71ld f3c 7thc 18hc
arabia s4h 1hbf r8f 2off 4avf 2dyf 3lle 30je 2gue 21je 2gdd 4gzd yvd 7xd 2fid tvd
acquir 25cj ebj 16ie 2id 1vmd g0d vzd btd wyd 31ud z3d 78d 1rod fed ord r3d
controversi 14oj 1uuj 1b4j 48gd o0d zgd 1id 13ed g6d rqd 6zd 53d ldc 1kfc 19gc 6plc
notabl 1ywj 1hdj rjj i5j 796j 17kj 303j 1icj 12ve 6te eae yse ere i7e ntd 1ifd
impos 16hj 2ylj ubf 28be 1ixe hhd 5s8d lrd 21nd 6md djd 2x8d 68d aud 16dd n1d
expand 6j2e 13ld 1nhd 1rxd apd 1o9d g1d 4ud zqd qod 2esd kxd 2bkd 21tc xac 311c
mount 1x5j rhj 6tvd 20td 199d 1cqd apd upd jpd 6sd 3uld mpb 1ybb 5hb adb 87b
collaps 5aqd 3n5d 78d 78id 479d qvd 1gsd 22jd 2qyd qcd 1zad 6uzd 3d2c 2elc 6u7c xqc
brian 1cee 25ae 1tae 2j2e 1n0e zze 1ite 27ae rke 24vd r0d 1und wjd and 1h9d cld
ladi 37tj 7lmd 67wd 7gmd 2kd xkd yac imc 1idc 1ydc dgc czc hwb 3bcb rfb 2hcb
swedish 2l8f 1ume sze yxd 2fkd 4fud 61zd 580d 7ad vnd 1vkd 2xdc k1c 2jjc 6lsc 37c
minnesota 128g 150g 119f 1rkf 1x0f 11bf 1nxf 1k9f 126f 1slf 1p3f 27ye 1vue 1cze 2fbe v5e
exactli 3ibj 2alj 9yf 1c9f hxf f5f wcf qvf hqf tif 2mf nqe a2e 2ase 20e fme
compet g4e 23ne 1f6d j7d 1fbd 2xd 8gd tsd nd 1gbc e9c 6c h8c edc 1loc o3c
membership bbd p5d 25c 49c 1vqc 1gbc vzc 1arc 33b 5vb 42wb qeb 1jab s3b cb 1abb
elector 4lf 7rf jte 1oze 10dd 2hvd 2d knd 8sd vbd 1dnd 1hfd c5c yc 2j1c 4vc
purpos ryj 10vj 1h3j 210j kej 1huj 7uj 18j 1qae qwd egd dnd b8d j5d 67d ynd
multipl ere yse 30bd 9cd 1uwd 18d 1kd qid 1ikc o3c zkc hlc crc jsc 6tc 1cpc
agenda h0j 7ie 1m2e 31nd ahd 51d 4pd owd o0d lnd kxd 6zc ttc 1oc kec hjc
satellit 1vvj 2gbe 3rd x0d nrd 3uid 3eid 149c 34ic rtc dpc jcc 6kuc 66c akc 6fec
resort 2q8j kge 5g3e 26d 6pd iwd 18d pfd 2god 19vc 2fsc 7enb 212b 17db zmb 1zwb
choos 4lj 3wdj 29zj 15kj dne sne knd 10yd 1wbd 3a6d 1a0d 3ted 1m1d exd lrd 1hjd
flag 32gf 26xd 168d 6hsd ahd 1iud 6lrd 19nc 49cc 49lc 1cdb 20rb 2w4b 27ib 51mb 13ib
nba 191f 1zuf uke 20we 32re 1oad 21hd 3lod 5r4d 6ld 1y7d oec 1dc 74vc 99c 4iic
naval plg 1cvd 16d 12bd 4s8d 2mbd 2qzc q5c 4puc 736c n4c 21zc 24dc 21mc 1cbc 1vjb
trim 98j srj 31bd 22gd sqb deb u4a 6bfa 2zfa 479a 486a
academ 9me 1zce 7ve 25be 5xjd 3y6d hfd 2fdd lcd 73d cyd 15id idd 3mwc j7c 1mhc
path m0j pcd 76nd 1xzd 34id 7f2d 6gd 17d ghd fwc 1tec 43cc 12sc 4sdb b3b n3b
norwai 1l4f yxf 1rpf 1obd 18ud 133d 101d 77c 11zc 1sfc 3fpc 234c 32fc 384c 1ehc cec
motor k2j 1tpe 36ke 18ce 2kbe 3g8e 3cqd xbd 6tud kld zxd 13vd 6pd wad iwd 18md
del 5ysc 46yc 38dc 6ixc 1ttc 6k2b 374b 1eab 5dvb 3eub ctb 5amb 5ohb 2w3b 1ggb 1i1b
text 6e4j 2l6e n7e ote 42od 41qd 1ejd gud 7sd 1p0d 1u3d l1d 29sd 1xid 2i5d 2xid
religion 1a4j k8e 21re n9e 54pe 4z6d 6v2d lmd 79d 2rhd fyd hfd 4edd l8d 362d fid
primarili 67kj smj 1ecj ksf 5he 13ge 1k8d dvd erd rd i7d 1bcd 6td 2kpd 12cd 2vfd
opera 58e 7fxe 1vpd 2xfd 14id 122d 5qhd 2vvd 1lnd ecd 6jbc 19tc 3clc 3qyc 1ccc 1w0c
grade emj 76j 28j 142j 3oej 27le xd 1xqd 3a6d exd 2lfd 4esd 32od 53od 1kud 3cad
suppos qdj 2asj 272j 1luj 2mj hqg nqf 1blf ibf f5f 20f 1atf 3cf 8qf a2f 9yf
patrick ewe 2fne nne j6d cld 25id ehd lld 2ud hnd rkd 18od jod 1ced and 2dbd
corp sgj bbd 4lyd gbd zd 3vc q5c plc 21zc 7jnc 146c 9c zhc 16c 12bc 1bxc
comedi 19tg 4ocf gff 3ne 58e 6o7d 5y4d 6vgd 2n4d 40pd ykd 1dbd 1rvd 3v7d xcd bzd
yellow 1zbj 168e 1wld 6dkd 6ydd c6d 46cd 3b9d 2c2c 20uc vkc 11yc 118c 29oc 2zfc 5fhc
kevin 1h9f 1n0f 1bhe 1ite zze cle 1v2e 2ihe rke 1qre 2fne 25ae 18oe 1qkd 1qyd wjd
settl dnj 1huj 23bd 1osd 1d4d td exd 1d7d 28d b1d 1nd 2red 21sd 269d zgc p2c
glass 5s7d 6dyd 15ed c4d 4eid 5c5d 57yd 1fqd 11jd 780d 141d glc 2qkc 6k5c 10ic 2woc
croatia 15mg 1dsf 2g0f 4nyf v2f 2wbe 2pye 2lle 1zde e6d t6d 1jpd 2jod usd 234d 1sfd
chain 3u3e rie 18xd 3ujd 28yd 1m1d 1fd 1cjd 352c 17dc 2ugc 3rtc 4e0c 28ub 4qdb 2mgb
shop 1cpj 1njj rij 3i8j 3ujf 17df 34ke 3u3d 7t4d 2gd 18xd 5y2d 6rtd 7rjd 6xwd g0d
yesterdai 1ce 1ae 1be 12e 15e pje 41d 46d 31d 4wd 372c 42c 7tc mvc 65c 1yjc
dealer 1hqj 22qe c0d gbd zd 2sad 3mpd 470d 1pd 61d 6fd 35uc 300c 7hc 18cc 3jc
invit 1h7d 6kd jxd l1d 497d vod 30d 7jd 1gbc qqc qfc 14qc 36hc 1lpc 6avb 1bub
recogn vzj 2htj 1y3j 1jae 2i1d 3axd 14dd 20d 5hmd 1s8d x9d 2ytd j4d 1kfc dfc nyc
lebanes rsf s7e 6ae 1hye 2bld 15fd 2jcd hvd xfc 3x7c 1ugc ujc 3e2c 1qsc 3lc jac
frequent 64j 1cjj 1njj 22hg 1mjf hke ite 19kd 2vd 7jd 13nd fxd 1kd i7d dvd 53dd
hors 3bhj 1kje 1dpd 41bd 6w4d 1bfd s5d 55d 8gd 7izd 5wjd 3g7d 2o0c 288c 2hgc 3avc
dismiss 76dj 6qj 2c5j 2bhd 1yfd thd 3e1d nsc qsc e7c 1h5c exc qlc 60c djc qdc
bishop 2mfg 2obe 1zme 40ne 46ae q7e 4cbe 79d 4pbd 11kd 7eid 2icd 3bod 3xnd 369d 1ktc
displai 1gmj 22tj wnj 23bd 1ld 2s8d o1d 27id 2tdd 7bid 2nhd 632d 16bc 1f1c 168c 4khc
achiev 2urj 629j h3e n3e 96d 9vd 5lvd aid 4mxd 4ahd 5cd 1yd 10sd kwd byd 33pd
fleet n4e ple 1bxd i8d 4s8d tfd prd 4pud 1mid 5m4d 21zd 21md 2qzd 1p2d 3yjc 377c
manchest 1pkg 2xng 2kwg 2euf 1saf 4ilf 3xze 3wke 47je 58ce 559e 4sre 51ae 461e 3xxe 63xe
buri 1qwj 22xd 5o0d 2rid 23od 1d7d 1v6d c9d 3blc 5n7c 1v3c 3j0c 3bdc 5mc p4c 1eib
partnership wze 17sd 1fmd 2gd fed p5d 4ud qed fyc 7zc fpc 243c 1hmc hoc ckc 1vmb
illinoi 1x0g 1rkg y3g 126g 1p3g 1jsf y1f sff 279f 1wff 1nef 1rlf v5f 128f bue 1t0e
updat yrf 3ldf 22ld kad 6akd 5ed 2nmd sqc 6yub 1tqb kjb 2ewb 27b 5hab 3fib 49yb
actress ykf bze 6ld 11sd 1udc 3znc 6jyc 5n1c gfc 3nc 1ccc 5dqc 3hac 65rc 7e2c 3usc
categori emj 1rj tfd 1erd amd eud tpd 186d ahc kdb pxb qib ntb o3b g4b axb
crucial 1qaj 6nj 1vbf 4skf 9se 60d k5d gjd god j3d 5od 1fd pkc 5ac 83c 1zc
conclud tj 35j 3j ktj 1huj 22of bqd g8d 1cfd 2md 12wd 1ocd owd lyd 60c 56c
dream 3dwj 272e 1y3d dgd twd 1z2d 1mvd xid cd 3ysd 2h6c 1a5c 35tc 228c 8qc 5mlc
abba 2gzg tmg 4mhf 28sf p8f 2jqf 3hge 270e 1dge 2owe 17be 6ae 5t6e 28gd 2jad 389d
lai 28j b1j 1nj 28yd 1rud 1cxd 51md 2rid d4d 1u3d 1qwd 3qbd ayd 6pd 9hd 4bqd
pain 4h8j zrj 4m0j 2igj 7ksf 6kde 3cbe qcd 4ivd 52yd 3npd 4fpd l5d 1v3d 4ubd aid
bilater 3ive fpd 243d 7zd 1o9d ofd 1fmd owd 15yd 4r0c d0c 2esc 1v8c hoc 9xc 39xc
yeltsin 1aef 4spf 2daf 2dwe 3c4e 67oe 7f8d 62bd 5d8d 4axd 6jzd 3d1c 1tgc mkc 1t8c 1fuc
fun 1mpe 8qe 2jhe dge twe v0e a2e 2hqe 186e eue 7ld 2ndd 9yd 3jad wcd 272d
iron 1jhj 159d oxc 10kc 48c 5sc 3xc 1atc 1qc 10ic 64c hkb 18qb eab bb rb
neighbor 2f7j 11id ald 22ud 2d m3d 7kd bad dd 84c 320c 6oc 4mc e6c yvc ilc
ultim 35j jkf 1atf nqe ege yue p3e mne qwe oxd 138d ibd 1aud ogd ktd 2s5d
appli 1rsj 18j 24gj 1ive nde 2jd uwd ldd 290d 1q3d 1e7d 6n7d 1u6d 7l1d wwd d0d
netanyahu 2owh 17bg 2jag 2jqg 3hgf tmf 28se 4mue 1d6e 2vse 3le 59e 2zse 3rve 6ad 792d
bell 16dj 33od tud ppd jnb ifa 39qa tza 219a j6a 1dra
coup 1zoj 3wvd h3d 4bnd 231d 2qed 3icd 4ujc 2czc 1y6c 2i0c 405c 68cc 360c 2t8c 3wxb
nationwid cj 3r3e xtd 1ic f7b v7b 53b jcb 255b vbb jtb 1esb 1dxb apb ljb bnb
bangladesh 15sf a3e u5e 6ie 1qve 14ye rod uqd 70zd 50kd 3ved 17td obd 2nkd 6uvc 130c
laden 2jfj 2gjg 12zg 15hf 1onf 4wjd 19yd 123d n8d 5q6c rcc m7c s4c s1c 4ccc 23oc
expens ccf 2zye 1yre 9wd aud 3fd 4yld 3qud fnd 1npd 2t3d wyd 16id 5od 2gc p6c
legislatur tef 8ze ace 3kjd 4ld bwd ged 2jud 4rzd 1lad 7rd uod 11fd 1bod 4c 8sc
hole 36ze 3sbe 76nd 20xd 16nd 1jyd 5dd 591d 3l2d 3hd 24fc kmc 4d1c 2glc 6gc 137c
dog 1xxj 31rj gij 1n3j 2hgf 2zvd 1cqd uad 1u8d 2vpd 193d 4bic 18pb 37ub 14cb rfb
enemi 4k3j 16ud 2d 112d 5qd 20jd zic n8c lwc 40c 3vc 3ylc 13mc bpc ic 12pc
ring 3ooj 6pqj 4afd pnd 2eqd 21wd l4b x7b 3f7b 28da 3wa 1kpa 1qua 1upa 5vwa 2bqa
yugoslavia 15mg 1tuf 1chf v2f 2wbf t6f 4nye e6e 2lle 2g0e 3ore 1v1d 1fud usd 1knd fbd
kerri z6g 1fyf 10zf 321e 2eoe 380e c7e bse 23fe 1n5e 2pd 5td 5ehd 623d 3q6d 5msd
tower 64tj 2x5j 3hcd gld 5ttd 148d 5bnd 218d 1fed xrd 5htd 1vad 61qc 7s8c 21vc 2o1c
herself aef 1j3d czd m3d b0d mbc gac imc 1sc 29tc 2ufc tuc 2kc dgc 2iec hwc
portion 27xj 2hvj rj old 38pd 3vjd 1lfd pyd ihd 170d 18kd 46ld 2u1d wxd 7ld 25d
pre 80c 53c upc 1jc 46c cbc 19c y4b 1u4b 11rb mhb 5b 4hb 92b tb v7b
spirit g8j 3phj 1dj 7erj 4ndj 46nj 2j9e 1uxd 1sud 788d nkd 30yd 12nd 1xkd 7l2d dgd
gather nij tfj svd z2d 3a4d jhd uhd 3qfd emd 5zd 3tvd 74d 3etd 39dd 4ktd t0d
stress 4xij 4ubj 30lj 2ekj 1guj 5cud ldd 2eid zud 2hod njd 4yhd j1d wtd 1hxd 17cd
unknown 3qwj 4uuj 2pxj 3i4j 3pse 1pre wld 1md 8pd 4md 2d7d c9c u2c f1c 1ezc 1qc
contest g4j 3hjj 1f6d 3gcd ohd e9d 23nd 1b4d zgd 1dd o3d 3ftd 81d 16ud ywd 8kd
infrastructur lfd e5d rid xrd jjd qod 32od eqd 4ud 2pqc w2c q9c 1r9c c4c 5xc 2tc
manhattan 21kf 77vf 1hf 16xd 3qkd 5e5d 6vd ifd 532d iyc 4m4c 16pc zc kgc 28uc 2nsc
phase epj 28yd 1t7d 8bd 1phd m1d 7yc 1u6c 1mkc 3wwb v7b eqb n3b 13lb b9b 3a2b
brain 4gj 1olj soj 37ee 5rad 50nd 5y0d kfd 2ed 16ad 5a9d 2ead had 105d 3tsd 38zc
exerc 2z8j 6n7j laj 18j 5tsj 15jd kad 1dfd 1ivd aid 1rsd 4mxd 34yd 6iad 1nd 1wvd
behavior xhj 1xod 96d kad 1u5d ypd 110d 5jxd 11pc 40kc 44tc 644c 1olc 2zkc 43yc j1c
worri 47oj 6kdj 115j 1o8j s9f 3nfe 25de 17oe 3p9e 3gre 2q5e iae 2md 1yjd zrd fud
antonio 9af pwe 1i1e 13ye 1b5e 1gge 2eye 1y9d 2hnd 2sxd 26ud 2tbc 3iec 2udc f2c 2cvc
maximum 682j 1qzd lrd 1gpd 1uqc 48rc x5c nvc 3enc prc apc jlc 192c src 1qjb 3jpb
princip 2rj 67kj 5uj smj 13fj nzj 1c6j ykd 1s6d nfd 9md 6ld 7uc 2d4c vc 1bcb
tehran 7xg vxe 200d 2o7d mkd 2rvd yvd 6ud 2qlc 1myc kkc 24c 345c 2hxb 1w1b 2kob
escap 5psj 2r1e qnd 7usd 4ypd 1aid 1fjc 27ec 23oc l5c 1eic 6syb 2q8b 29kb 1wcb 5qb
asid 1acj 1b4d odd cdd 11od g6c hmc 203c 6zc dmc 86c drc 8ic dnc ldc icc
monetari 1pbf qrd 2cd 73td 7id 3nlc 23c q6c 26zc jjc 13qc 52c 5ic 2toc 2jkc 38cc
belgium 33gf 11zf 133e 18ue 1l4e 77e 1vkd yxd 1sfd awd 1jpd 1rpd grd 4zd f3c 2joc
aliv 15cj alj 1fje 5md 2h6d q1d 1sd twd 351c goc f5c 2s5c tic d8c fac 1jjc
referen 5jpj 1aoj 1fkj wwe 1g2e 1t9e eae 1c4d n7d sjd 1fcd m5d 18td 3mbd 27rd cvd
recess 2tne 2lke 6r4d td gqd 1d7d 28d b1d 7yd 1nd 1vtd 5ic 5aqc 4cec 164c 2elc
publicli 2p2f 17ce 18ye led 2h8d 42d 1b7c g6c 13xc m5c 4rc 8c rqc zoc 1i3c bqc
flow bvj 2e6j 7md 482d 56xd 6k3d 504d 6pd ezd 3tqd 1ued 32jd 1z3d 3ctd iwd 5ld
salt 1ucd 3phd 1gd 5oud 5prd 7jsd 1htd 6knc 3otc 2wmc 5lc 429c 46cc 3t0c 2jwc 34wc
flat 76j lzj myj x7d 2gvd 2zdc 4cc 22gc qyb 1rub 5hb 78cb 1khb 1qtb 1ibb 4esb
theme t4j 2ouj ntd 1b4d j5d 72fd 5e4d odd 2s7d c4d g6d 4rd 2md 34sd 3mad 2z7d
khan 29qe 108d 37cd 25pd 4oad 7spd 4lac 1w8c 3xdc 1i7c 2bxc a3c 6nvc 2o2b 4s5b 5ogb
concept eqj 19hj 2j7f 135e j5e 2nje 217e 268e 66qd 1s5d 16ad 4jtd 21bd 3gd 1d2d 4k2d
widespread s9d 1mzd 75d 3lkd hzd mpd ldd xqd 255d 1tmd 5sic 24kc b7c 1w4c gwc 24oc
township 3tj 4aod 4sc 1ktb y1b 45rb 9nb 4mjb u9b 1czb 2tmb 1p3b 4nra kpa y3a 26a
stronger 2ojf 88f 31xe 19rd 1o9d 2xad 82d 31d 5id xac 33rc 1kac 7iic 20lc 1fqc 6wgc
sit 2tdj 2sj quj f0d 5cxd 30d 1frd 6pd 103d 14ed wfd utd gvd 1s3d qyd hrc
employ 1rsj vj a9e hie 7qd gnd wyd 96d 7sd 1r1d 2gd 3ud 1kwd 2nd 8d 420d
occupi 2gj 19yj h4j 4tne svd ald vd ond 2f7d 68vc 38gc 28kc 26c 3bxb 1kwb b2b
predict 2jbj 18rj yzj 31f fke 2kvd 2asd 18td b9d ktd 1iud 4rd wgd 24yd 1oud 1jfd
ident u2e 2wjd d9d 2d 1jad 15ld 1e1c crc 2rkc zuc f1c 2d7c ogc 1rec jsc sjc
pledg 4goj 6ldj 31gj yzf 1lmf o8d 7n4d 2drd 1uzd 14dd 25d 2ytd uwd bqd lxc 1tnc
uniqu 2rkf eae sje 2uxe 2mme crd 10fd 1icd k5d fgd pmd ind 10nd eud kbd ntd
label 2zoj p0d 20td 5uad 172d 14d 12id 2sud 1t9d jrd 3id 3c5d 8vc 4bc 1p0c 50bc
point qle i5d z4d 18td 17kc 19ac 42c 18yc wlc 1ghc dsc isc wnc 2dc 53c a7c
portug grf mlf yye f3e 101e 1nzd 3knd 11zd 1jpd 234d 3m4d 4gid 24mc 1sfc 3chc 1ehc
rai eid 3ed r0c 278b f2b xzb 1qbb x4b 2lrb bzb 1hsb 23rb 43ma zsa ija 27oa
athlet edj h8e uke 1bmd tld j7d 5eod 24wd g4d 1e2d 10ld 1wid 2mmd 7od 4rkd 6x9d
hair 6mhf 51qe 1azd 2zfd 2fad 1s7d 2i7c 250c 4gcc 7suc zsc 2r6c 168c 1wlc 3fcc 78ac
confid 1tvj b1j 24yf d8e 2hld 1lkd 1yjd a7d 23wd 2ned hqd r5d 17od 2f8d yud 8qd
dan 2vrd yid 1rzd 1izd r0d 23ad 1v2d x4c rkc 2gkc 1k7c 182c xzc 15pc 1h9c 2hfc
welfar wyj 3uae 4ed 211d xvd dkd sud 1fyd 1vd 86d 2spd 3ydd 25sd aud hid 1ewc
equal 2waj 3wyj 5imj 3uqj tsj xye j4d 13ed bqd 9ud 16sd 78d 1bmd 1ifd o3d 81d
benchmark 2q1e 90d 1ejd kdd vld 61d 1kmc 1y1c 1n6c a1c 6sqc 6fc 3ovc 14vb e0b 6sb
withdraw sbj 2oyj 40se 55e 1lsd 1qfd 2fmd 1yd 1ud 6pd 6mqd 1ssd 4bd 123d did h1d
shape 697j 5xj 695j 54gj 1qcj 10vj 4dvj 1mmj 29yj tkj 1qqj 1gcj 3ljd 21bd bbd hzd
concert fpj o4e ece 58e bgd jrd 51d 1vpd 45yd 5myd epd 2a8d 2brc 1ywc cac 129c
rocket 312e 6qe zle 6yje 43pd 6sd rwd 3epd 1t2d 1ijc 1vjc 5qc 158c k6c 1ilc 153c
lawsuit 3dj 176j ojf 3trf 2ucf 1oxe kcd 2b9d 209d 693d 722d qdd 76wd 3d9d nec djc
circuit bgj s2d 6pd m0d 3dnc 1lb 2aub 5r1a 6d8a 149a 1xha 1na 8ga
surviv 4k4j 13hj 3j alj 1eie 5md 15cd 3npd a6d vjd 21cd 1sd 1p7c qcc 1eec 3psc
mention 5jpj 1aoj i5j 1lij wwj 1ejj 17kj 3id 17cd hcd m5d 14dd 7r3d 1uhd kjd 8d
bronz c6f s0f 3rle 74se 38wd h8d 4utb 34gb 1w6b 35kb 17ra 6a 7b1a 1gta n0a 21a
mutual dyj 1cyd 49hd 243d 1d9d fpd p5c 9xc vqc 7zc d0b 56gb 1s5b 86b 2esb 7wb
factor 27xj 18kj 35mj sqd 3i6d hzd dfd ucd bed 21yd 26zd cyd l3d o7d sjd 47qd
venezuela 2k0g 30eg 1b3f duf 1vhf mle 1mse 42ge 114e 2uve 3che 3i1e yye 1kxd 3m4d 35nd
wake 2ibj 7klj xmj 1mzd 3wfd l3d 1oud 497d 92d drd 19nd mpd fud 2zd 2elc 24kc
solid 88e 1vd 206d 8id xld uhd 2rxd 57bd 8ad 1cgd icd 637d 1qqd 2jwd 1fed 31xd
motion 3dkj 6pj ezj qzd 3a5d 78d 4wd 74d 5l3d kwd 1ged byd 3ifd lxd 1evd u6d
hire 1roj 1rsj 1koj 3aqj 2qdj a9d kqd 1bad btd fed 33pd dld suc d6c 9wc 30dc
ninth ee 15zd myd gqd 142d 4c3d 11ed 8td 294d lbc 3v0c 35c 4wcb e8b 59fb 1uwb
milosev 3eyh 1tue 34ne 1v1e 1knd 15md 6jld 1dsd xfd 5ngd usd t6d 6y0c 4omc 1dac 7euc
platform 319d 44ud 95d lvd 50yd 3u1d 2w0d epd 7ped iec 11jc 3wc dpb 2tb 1g7b 60pb
iii 2yoj atc 1kcc 2n2b 19xb unb hnb 6p9b 72mb lpa k0a 9la 1o0a 4r4a 4c0a 2i3a
resum 4i9j 1o2e 3h1e 12ad 1lsd 10yd 78d a6d 21dd 3gd 6cc tc 4b9c 3lvc h0c 2m4c
dole z6g 10zg 1dtf bsf 1n5f 5ehf c7f 5tf 2pe 2dse 380e 23fd bwd 321d 2gwd 60gd
alongsid 1m5j ntd 8yc gsc 87c bzc 12vc 1ohc coc 2xc 1bcc 6tc erc qfb 3ib 7ub
yanke 1jth 27pg 4awf 24xf 4l6f 4dme 466e 397e 5y7e 2sye 4xyd 5zed 267d oed 73jd 5rnd
castl 174j 33yd 49ed 35sc 2hrc 4tec 2r4c m4b 1pvb vpb 3bdb 7jlb 52ib zb 37db 144a
referenss 1eje 1fkd 1c4d 1t9c n7c 2u0c wwc 4gqc 268c 1ifc eac 230b 42ab 4g9b 2xib u3b
median 9vd 2szb gnb 2dkb 1s4b 19oa
nice 3pkj x2e a7e 358e 4y1d 6jkd a2d 8qd wcd 1uyd sld 1vd 18fd 9yd 1dbd vsd
vast m8j 4w4j 5he xqd 23ld old 1x6d 2mmd 40ec wec e3c tjc 26c rc j0c 4cc
abc 1gdh 1jeh 100f 27gf 3g9e 4gne 7e5e 3yke 4ocd 66d x0d 5uwd 1gad ydd 7ked 33td
rail 2w0j rgf 3ajf 1q9e 6tge 4o5d 8od t8d s2d 233d zcd 2mwd 2gvd c4d s5d 5h5d
ranger 56aj 2lxd 3ad pd 1jtd 24xc 2uec 466c 9tc 6iwc 2syc 33hc 2t0c 6muc 5mnc 30hc
coal 14nf 2kif 3pue dqe c4d s5d 2cwc 3jrc 1wob 145b 7lhb 67b 9ob 1adb 238b 55zb
bbc 5uwf x0d 66d 1g6d 6pod 4gnd 1jec akc rtc 27gc flc xcc 1gdc 1rvc 3rc 33tb
particip syj cpj 6lj bne kad btd 9ud qqd uwd igd 1e2d 7od 5nyd 24hd nyd cd
regul 10vj 4j gej tkj 5x5j hhj 1fej 296e 16he 1ixe 2abd lrd ndd 6b3d 2x9d hzd
nbc 1jeh 1g6h 3g9e 100e 27ge 3yke 7e5e 4gnd 7ked x0d 4ocd 66d 761d xcc 3rc 29ic
pitch 3oyj 11ee 39pe 267e 4c3e 29de 4v8e 6bqd 25od 2nbd 43cd 7td 9sd 1frd 6pd 2xd
chart 8vd ahd 1m8d 1gld 2d5d 4xc 1gpc 2xzc d2c gib rdb 8tb 1wb 5g5b 4bb 60ya
carlo 2psj 1i1g 13yf 1y9f 33xf 2hne 25ve 32ke 37ve 1eae 2xle 49ue 2ude 26ue 2cve 2h2d
explain 3okj dsf wtf qlf sf 2me 12ee kte 20e p3e z4e 56e j5e 6ke nqe 1ate
aviat 3ebe c3d 67d 7o6d i8d 2mbd w6d kuc 46bb 3aeb wab 3cyb 2nb 42eb 1mib 1cbb
jump 41xj poj jzd 7td 440d 30kd 426d apd 6pd 25zd 3gud 4ogd 4utd 33ac 2l5c 6sc
casualti xjd k9d 16dd ujd nhc aac 55c occ 543b 1prb qxb 5qb 3zb 1kwb 3ylb hzb
profil 1i5d 1gfd 53id 3nkd 32ed dhd jdc 12vc g9c 53b 1bqb xib kxb 19eb 1ib ntb
exhibit 22cj 1ctj 4gpj 675j f9j wnj ioe 1sxe c3e 38we tfd end uld o1d 27id 7kcd
payment 9wf 1npf nfe 1nae p6e yte aue 211e ccd 1xcd 3fd 7mhd gnd wyd 2g3d 47wd
subsequ 2kkj 11j o5e y4e 1hhe jke 33ie 1qe 2zd bcd v7d vwd 1d h1d 1odd 6wd
peak 3hrj 20uj 1ybj hjj 5n8d tbd 76d 1ebd 1jzd 8bd byd epd qc a1c 1x5c 1gfc
clash ycj 5dfj 2h4e b7d 2acd lqd 6yd 5dd ipd qkd 1p9d nbd 4y4d eld 5qd 1lcd
earthquak 1nqj 2vyf 2mce 2kae 7tee 14kd 3yfd 47od 4j7c 5bkc 1a8c 6fvc 5uyc 3ufc 3qmb ocb
ill 1szj 1oxj 32ij 22jj rle qce lhe 1a3e 5me 2akd 732d 4w2d 38ud 3bkd 1yyd 1bgd
crown 2i3d 20rd 1wd z7d atd 42tc axc ufc ivc hbc 1ydb 1w6b 37cb whb s0b heb
tension 1e0j 4evf 3n6e 24oe 3pye lqe 5dfd 7lvd 7epd 62xd 2wcd b7d 16sd igd nyd 1o6d
morgan 2c8f 2n9e 1oye 368e ixe 3h7d j2d 5p6d 2fod 3syd 198d 2j0d 7p4d 44cc 1j9c 21qc
thank dkd 3axd sud 50ad 2qd 23wd 1mnd 3zrd twd 647d 1h7d 3u7d 63c 1vc npc d8c
wang 1ylg 2avg 25xg 15ug 39ff 2uyf 3lxe 4b3e 61ae 4q0e 5q4e 55ge 3hee 4rne 42be 6l8d
fit 32vj 2x9j 3pkj 30j 1nj 176j 358d xud 7i1d 175d 3jyd 1tbd qod hod 5od 1u5d
temporari 12ff 7qd 2bjc 2bac igc hlc 2hzc efb eqb 80b 2f2b a9b zqb 140b h1b 2clb
deadli 3hhj 499d 1s9d k6d 2j4d 257d 533d 171d pzd 2kad 2ed 153c 5qc n8c 12pc b7c
helicopt i8e 13ie 1ild 3rid 16fd 455d t0d wkd 13md 1mcc 1m5c 44wc ycc 56ac 6fec 65wc
formerli 5sj 1xwd lod o5d 3bc 16jc uc 50rc qmb 19lb 5ub 3ib 9ub 29b 1c6b rb
function 1m8j 2yj d9j 1bpj 7uj bfj 18j xrd 180d 13ld 3vkd 2nd 32dd 24gd 5qud xsd
vision 28pj xid 5pvd 272d 2dd 52wd nac 173c 63fc 2emc soc 1erc j5c 19hc kbc 1iec
resign 1ssj 2d6j d7d lvd sbd n6d mxd 4tsc 1crc 62nc 7b lb 3e1b 3kwb 65b h9b
skill 2urj idj sae 1moe pme 4rrd 2ld kbd 1yzd 16ad 10uc j7c yqc 12ec 1znc 2jpc
welcom 36he 7umd 1cmd vzd bhd o8d 1gwd 1mnc d8c 3u7c 6v7c 7jc yzc 30c 5a4c njb
moham 25pj 2bxj 1i7e 2i6e 108e 2dxe 2m5e 4tae 6vve 1w8d 5aad 566d 5f1d 2o2d 4s5d 34zd
tim 1cef 24ve rke 1qye 249e zze 1v2e 1ize r0e 2dbe 1n0e 1qkd x4d 1itd 1bhd 3hkd
reput 1hdd 14dd 3id 7ptd 7kqc tkc 303c vdb 5vyb 2u9b 4v6b 1zjb 337b d3b 48b 2deb
kuwait 2ofg 30jf 2dyf 1b9f 4avf 3llf s4e 24e 3w1e yvd sed r8d 21jd rsd 2gud tvd
recal 3ooj 1a5j 6kd vod 11c 4hb 1ghb 53b 4ob i5b hwb sb 46b qlb 318b xbb
fame 1ywj rjj 1bcj i5j 303j 2u9e 26pd 14dd 1had 188d 48c bzc 5nc 4cyc h7c 3jfc
obtain 70j v1d 1bad 78d 13hd 4yjd r3d 1fd i0d 1yfd 8dd 14mc 1dfc ndc 1ivc 2f2c
referendum 7re 1ozd 1bod 10dc jtc tec n5c qgc jyc kec nuc 1lac 608c 3u5c acc 60c
inch 11ij 4rme 3uce 58ud 192d 29oc 21vc ymc l9c 1ybb t2b 7t5b yeb mma 18va 3cza
latter 1qf qwf 2ze f1e 1goe wwe 2x1e 138e y4e rd cdd 5sd 11d 240d sjd ead
fewer 7ld j0c apc ccc 4cc hlc jsc 4qc e3c 8ic ksc wec ybc 1tc itc 11qc
nomin 3ij 2e2g kne n6d 1bud jrd 15kd nyd 1udd c5c 1e2c 4j2c 3t2c 3bec bwc hcc
imposs 31kj gjg ibe 1ave 1c9e f5e 1ate kte 1aue ege 26de abe 1kge 2b2d sld hqd
teach 9mj 2vkj 16re 1v5e 12ee xe cye 3z8e 2ifd 7vd 3mwd kad 99d igd bvd 3oxd
merger 47lj 1vmf 1zoe 2j3d 3vud 2aad fd 17sd 515c 1j2c 55wc sgc 28vc 1kkc 4sxc gbc
tight 4wj rej r5d 4zfd 13c 46uc 3swb 1wvb l2b 2adb 22gb 9qb b4b 1fb 3oub 75b
tobacco 359f 5ibd 4ndd 5bbc 2ztc 7uoc 326c cib 1tib pbb 1fhb 6axb 3hxb 1htb 3smb 4ukb
carter 227e 1qxe 166e 21qe m9e 2nwe 1zfe 1t1e 2txd tzd ixd 15pd 2w5d x8d 1hsd 196d
trader 1clj c0f 2upd 35ud 1lud 2sad 3jd fkd 61d 3gvd qrd 1pc 300c 6fc 22qc 23c
abandon 1qdj 1t4j 4vjd 1ud 6v8d xec bcc 13xc 8uc 12jc leb 51b jkb 2bab 5sb s9b
allen 1r2f 1qgf 21qf tzf 2cef 15pf 1u0f 18le 2pae m9e 1t1e 2wse ixe 1rze 3uhe joe
sugar 2nnj 5syj 3ote 26ee 1xde 68bd 34wd 2wmd 3fd 58xd 1end 1lqd 2k2c 5ouc 6ggc 2d9c
resolv 1d4j dnj 1bpj q0j 1cfj 21sj k3e 4q6e 1osd lqd zgd 4lvd 1and bqd 10vd v1d
ground enj t9j 5wzd 97d 18sd 5ed 3od 6a6d 1z9d gid 1n3d dcc 1lc 4i7b 28b ptb
chamber 57bd zd f0d acc wuc nic 1vpb 5wb 1s3b 15qb 4rzb 2jtb qyb 25a s3a 11ma
awar 3w2j lde j1e 2e bme 1kfe z4e sjd 16td dsd eud ktd c1d 1lkd gwd 86d
hezbollah p8f rse nbe 1sne 1coe 2l2d 1l6d 1pzd 6ad yvd 1lcd 3ld 1qsd 270d 59d gmd
orang 6lfd 168c 34wc 45fc 38c 1s7c 1wlc 2d9c 7eb 5u1b 3fab eib 2ymb 57yb 118a 77za
ongo lde a6d aid 5yqd kxd v7d cpd lqd 1u4d gwc oc owc 53c 1huc mpc d0c
juan 1ggg 1y9f 2hne 1eae 13ye 49ue 2ude 37ve 26ue 38de 2cve 2sxe 25vd 32kd pwd 9ad
disnei 3glg 3rde 512e 7pwe 1k0e 6b6d yhd gfd 12nd 100c 54xc 1jec 1gdc z0c 7fac 22wc
respond 10pj 3muj 2f9j j1d 42d vzd 17cd btd 3edd 1jod mvd 1zrd 97d 36hd led 8d
envoi w0e 2yce 1lye 4qbd s3d 2z6d 45gc 3rfc 3qic 2fyc 30c 1aqc 3rhc 1vcb 1j1b k3b
biographi 4hyf 4ehf 4aqe y6e dhe 7ssd q2d 2v7d 39d 1gld 1tsd 4aed 304d 5x0d 242c 1x1c
adviz 34dj 258j 1ykj 42sj kej 1ipd 256d 8dd 5nxd qgd 53cd 58kd owd 5ed 5jd 1smd
ahm 2o2f 2i6e 1h8e 2due 2dxe 108e 5lbe 4tae 2m5e 3jte 5aae 31hd 3r1d 25pd 4lad 1nwd
economist fke 3h7d 2upd 2zbc 2cc 2c8c 18rc 1gvc 1eyb 2n9b 2fob 1hqb 5d1b 490b i5b 23b
palm 26d 68bd 97d 4md 1j0d 193d pfd 1lrb fcb 70ub 1jka 10ja 7poa
harri 21af ixe joe e4e ehe cle hne 2j0e 1j9e 1hse 1zee m9e 10xe 1ite 1r2d 16md
pool 43bj gd kpd bnd 1tyd f0c 2jmc 5lc utc 2ogb 1eob 19yb qyb 1rub 131b 6a6b
unusu 1bcj 17kj 2dpj 13ne 1a2e 11qe i7d crd 1rad 2ivd 2xed uid ead 59hd 23qd oxd
elizabeth 2hcf xkf 246f 349f 298e ime 19xe hne 28ld 49id 387d 57pd 63dd 3bgd z7d 510d
inspir 1mzj hzd 1nud j5d 2a7d 9cd i0d 4h1d 2md 2j9d 26od 1ifd 19hc oxc zyc soc
contemporari 1tj 26oe zye 3fke 2z7d 1bcd 58d 1x1d 14id 1fbd 3uqd 2d 242d c3d 1jid 1ied
boe 2i4f 4j3e w6e 5uoe i8d 7fzd 1ild 3aed lzc 2dlc 6vbc 3ebc 6i3c kuc 16fb 1mib
moder 58aj 5gj 2n3j 23qj x2j ktj 73ej 1raj 1k2d owd 88c 1ljc 1a2c 3k5c 1b7b 1ojb
deadlin 3a2e 45zd 3rqd 5vmc 7zc 19ic k3c h0c 2gqc 215c 2t1b fhb ndb 1bdb 1u6b 32bb
tank 1vjd 2whd 6iud 1wtd 3j7d rid 21md 1fgc 2olc 1t2c 3ync 6yjc 6qc 3epc zlb rwb
instanc 3dj eaj 346j sjf 1atf zjf nqf jse 2mve 18qe cre 64e ege 19ke 3fwe 18e
jet i8f lzf 13ie 3aee 1h1d bvd 16fd 1igd kud 3ric 40dc 1fgc 2i4c 1mic ycb zlb
column 111d 314d ojd 3ard 2lud 1qpc 230c 7fc u3c khc 2myc trc y7c 2v7b cgb 12yb
dedic 7eij 290f vrd 1b4d odd 3vgd yzd 1a4c 362c 14dc 2kdb vb 3vpb 2brb 48b lob
recov 3bwj 5rij 1bad 1vd qod 25zd 72d qcc qhc 1szc ppc yfc 12jc 1fjc 7tc 6wc
advic 1i6d 5ed ked 1smd k7d 1ykd 2ttd 6kd 258d c1c 10pc 63c g6c 2vkc c4c ekc
method 1yzg 18e 7g1e 1znd btd ecd 2xd 109d ead 2ckd 7yd 2oqd 161d 1dfd 10fd 135d
dean 2ud 10d 8wd 18od lcc joc e4c 19xc 2j0c 1qgc clc 38xc 222c 1yxc 1kdc 1j9c
striker 1rnf 3nwe 22nd g3d 1f6d 39gd 4ovd 3sqd 1p6c 5sqc 1sac 3e4c 2zgc 1pkc 3xzc b8c
anderson ixg 1j9f 2c4f m9f 1qxf 1r2f 196f 2wsf 1taf 1n0f wje 2fne 1qre 15pe 21qe 1w5e
signal 18tj c2j 37yd 1p1d 44ld 74d 145d 1bvd 18rd 3mbd cvd 1axd 1eyd 4xd 20rd sd
applic 1dfe nde wpd 183d chd 1e7d 3wd 2pnd vod bld 18d 3awd ied pud kdd c4d
shift 2ebj 32dj 78e kxe xud 3ljd 20gd 94d qod 2nmd 6pd ezd 2tgd 1o9d bgd 1phd
restrict 1qzj 2n3j lrj 3dje n1e 2f2e 1bde 1gce 29ld 3vxd hhd 46ud efd 16hd ndd 28bd
testimoni 27cf ene 157e 14ze spd u1d 2sjd 66gd 3rrd qgd 42od cwc g6c kcc fqc 2i8c
jeff 2vre wje r0e 1h9e x4e 24ve 2b7e 1und 357d 1m0d m9d 1ced 23ad yid 1qkd 1rzd
touch zpj 6pj 3foj 3ikj rad btd 45ed w4d 2wwd 367d 1lwd 5dd 23wd 3ixd 5lud 1x9d
christoph 2k4d ehd 26ad jod e4d lld and 9zd 2s0d 1wqd 182d hnc 2uc zzc lpc 18oc
sharehold 14gd 3lmd c0d 1hmc 3t3c fc 1zoc 7wc y9c jxc sgc 1vmb 6gfb 55wb 52b l6b
myself 29tg 2b4g 20pf 181e 20be wce tie npe 2me hxe 9ye a2e jfe 2ase 2lje qbe
athen 101d h8d 2std f8c mkc 67uc 4dbc rpc 2xdc 42yb 345b 18hb 15vb 2i2b 4e5b 2y5b
sam 1iad ijd 10xd 1vec 1zec 2a5c 16mc 2f3c 1hsc zdc 27oc 1cec ehc 23rc 1tac vyc
alan 21ae ane ehe 182d jod 2dbd rkd 1xtd 25ad wjd 1iad 2ord 281d 1u0d 198d x4c
kashmir 5hef 7lad a3d 22kd 4sfd 5r9d 1mdd 6id 3e9c nbc 1tjc 5b5c 6jdc 1qvc 15sc u5c
devic 3unj 5fqe 13vd fdd 16ld 18d 37yd 7awd 56xd 5ebd ngd 18td 27kd 9sd 4m8d 44pd
clark 1itf 1w5f ixf 1zff 1nnf x8f wjf 196f 2qqe joe m9e 18oe 15pe 1wne 1r2e 1qre
recognit j9j 1cne vzd 4u2d 1ezd 16wd 6bpd 1a5d 7n6d 6ldd 1cuc k5c 3vpc xyc nyc 14dc
maria 2bbe 4ald 3wgd 4dfd xkd 3hac 5kxc 3r6c 4kqc 251c yac 19dc 6k0c 3bgc imc 4wxc
jazz 26ge 58e cfd 5gzd 4od 2yod 1vpd 47sd 11sd 30kd 2and 14ic 398c 27mc 3qyc 3rsc
throw 24fj hpe y2d god 6tid 4m6d 1frd 6pd q8d 1ged 123d 3gud 3oyd x1d 2xbd ikc
cb 1gdh 1g6h 3g9f 27ge 100e 3yke 4gne 66d x0d 7e5d 33td 7ked 4ocd 29ic 761c xcc
trend bvj 43cj 98j 6x2j 82e pcd 43yd drd 17d 1wdd 1pd 2lkd 78d azd 449d 1eyd
gross 521j s8j 1zye ord 2pmd zvc 241c 2szb 82b 1axb apb 164b 31bb 3fmb j8b 1jwb
dry 1dcj w1e 54nd 3ljd 78d 2nmd 5ld rbd rrd 3zkd 482c 3t0c 12uc 30tc rnc 1khc
literatur 242f 1x1f idd 1v5d 25bd dhd cyd 39d 5xjd 2xhd c3d 1ifd 2l6d gud 27ud 1tsc
nobodi 20bg tig 181g 20pg npg qbf 2mf hqf 8qf f5f hxf wcf 2ljf qvf 1lkf 2ase
appl 42vc 34wc z5c 6bxc 46cb 2hab 586b 65ab 3ewb 6y1b pub 1wpb 68bb 3s9b 6d7b 7mpb
tini 4cf 5hd 3xc l9c 1g5c 1n1b 11qb 1acb rb 22gb m8b p4b 4jb 141b mob 1t4b
assign 3vjd 170d 180d fzd d6c zhc q5c 4dc 21zb d9b cnb sub 85b 6itb 442b 16fb
colleagu uaj 9ud sd flc d6c dwc 6kc 5fc qlc 10hc 551c lcc 13zc nec zbc 1i6c
counter 2jbj btd 10pd zcd 2f9d 1i3d utd 1n2c ttc qlc 2bdc 7ib d1b 1f3b 14ob 36b
romania 234g 1sfg 2jof 384f 4wee 2pye 15be 32fe 2y1e sxe 2ete 2lle 134e 18ud 15md 1chd
roll 4fvj 2q2j 28nj y2d 25gd ahd 6pd 4afd 3ifd iwd drd 19nd mfc 141c cdb 3wb
gordon 1nne 16me 2dbd 1twd wjd 1j9d 1w5d and hnd 1t1d ehd 2pad jod 15pd 1u0d 1wqd
iowa 1x0f 1czf y3f 126f 2qxf 1nef 1p3e v5e 1rle 128e 1sle 1wwe 279e sfe 1t0e y1e
sox 1g0h 27pg 4awg 24xg 466g 4dmg 397f 5y7f 4l6f 4xyf 2sye 267e 9te 30he 29md 2icd
healthi 798e 1kad c1d 1vc 3apc 3pkc twc xsc 1k2c 1fqc 8ic rlc x2b 31xb 1zab 82b
cia 151e kfe 621d 1ayd ued 2axc 4qyc 40fc fqc 3lfc xoc 2hjb 5wyb 5d5b 15hb 4g3b
monthli 40hf f7e 2wd 1xcc cgc 1gnc 5sbc 2qnc gnc 1jzc zfb 9wb s8b 9vb ncb 1npb
experienc qcd 4k4d kbd 20cd 115c i7c afc 1yyc dvc fuc 2cbc 1d8c gwc 1a2c hzc 2p7c
gap 38bj 2dmj 3hj rxj 4z8e 1qtd 1dod 1x9d 4isd dzd 1anc 13ec zvb 1r5b apb 98b
minimum 3jpj nde 34vd lrd 1xcd 1gpd 3end 4b4d 1uzc 1uqc 1npc apc 9wc gnc src 1qjc
warner 29ie 1i2e 6b6d 6lld 3rdd 3eld 3gld 22wc 512c 100c 1jec 7pwc 61nc yhc 1gdc 4r5b
contrast 1wde crd 1l9d 3kvd lqd 6yd 2rkd 2htd ywd 8kd mod ead isd 48ad 21wd 2ivd
adult g1j 7okj 6bd 1s0d 15cd 57hd x1d opd 47ad qfd o3d 10sd 3ad 1ihd 4kod 10d
blow 6spj 29vj 3imj 2gle 333e 44od 6m9d 7dqd qvd o7d 1ksd 2bed t2d 3isd 5kyd 3wcd
don 2rd 250d 2k9d 16rd 1vec xzc r0c 2o6c joc 1nsc 2vrc 2f3c 1svc yic 1xtc 1qbc
ticket t1j 2zoj 7sd c4d s5d 31nd 3gyd wrc x7c 2r3c 3cgc 1npc 16ib p6b 7hb 9wb
uniti 2aaj 27vf 45e 2rle pvd 8d mtd 3s2d 15yd iic yc 1ooc qec 4qhc 3uc 2c6c
eric 1ced cld 2j2d 221d and 3hkd ewd 3fjd 1und jod r0d 1v2d 1rzd 1hsd 1bhd 1izd
consist 7ucj 24sj 3fej 68j 4d3j 19kd 1c6d bqd 13hd 81d lud 3o8d zkd itd amd 2y4d
cleveland 27yg 119g 2fbg 1nxg 1pog 143f iyf 29mf 1bkf 19sf 16ze y5e 17ie ife 1r6e 1lle
stabl 2m4j 13qd 2cld 1jud 113d 1zac 1euc 1ric 11qc 1fqc fac 31xc 2spc 82c 23qb 88b
dinner 6awe 32ye 4ird yd 5myd tod 383d jgc 3qpc 1lpc 71pc 5e5c 4ic 17dc 783b ltb
duke 144d 32ad 3uqd 67wd ufd atc unc 2n2c 1fwc 9lc 1src 3l6b 6a3b lpb hnb 1zgb
harvard 2yzh 3j5g lcf 2hpf 4ief 1mhe 73e 1zcd 4r9d 27hd 35fd 4gld cyd 3y6d 5nqd 1xd
raid 5qe 1afd nbd 5s6d ejd 3pgd 56ad 38gd 3zud rcd 1p9d 2ec 1snc mc pzc 158c
regard zpj dfj 72sj cpj xyj isj 1maj ldf d0f sjf dsf jse 295e ice g6e kte
easier 20lf slf gjf 17e abe 8ie 1hke 2qd egd 2gtd pkd 5ad efd 1vd 8ud 67gd
soft slj 22gd rrd 1fqd 1jhc 2d9c 2e8c 1nlc 2i7c 116c 8ic 3xb 3swb w1b 1wlb 1q6b
virtual 4aj laj old 5sd 2wxd 23kd 1avd 1qad p3c fac drc 18qc 1nc 1hkc 11qc egc
ride 3g7f 3ske 1cqe 1f6d 148d t8d 4zjd a6d 1wid 1ted 386d 6pd 7vad 2pzd edd 35bd
bankruptci oje 47ud 3lmd wod 2b9d 28vc 209c 4sxc 1hmc 52c 2edc o6c 3mic nfc sgb 4tkb
scottish 5smj 2s6f vhe 14sd b6d 37d 36qd szc ivc m6c 89c 16oc 332c 68kc cxc 3gbc
yield 1yrj 2qhj 1wpj 1tj 63j 1axj 2s9j 78d 2fzd 34od gnd gkd 9cd c4d 2qdd s5d
serbian usj 1tug xff 1uge 15me 1v1e 4ane t6e 1fud 23cd 1dsd 3eyd 2ydd 2fed 2jjd 4qod
engag n6j elj 7sj lqj l0j 1rsj cuj 1fsj 1r0j 1t5j kad cpd 2exd btd 96d 1afd
gate 1qzd 5gd lrd d9d c4d s8d s5d 7cbd 1y8c glc m4b 1dub 3hb h7b s2b 5xb
discoveri 2m7j w3d 2l1d 2oqd x1d 2zjd 10vd 38hd 12wd 3zzd 15ld 4qwd 2axd 15ic 10hc 2njc
equiti ulj 3gvd y9d c0d vld 300d 2frd 14gd 1pc 1gvc 2c8c 2n9c 23c 368c 1hqc qrc
kick 3yyj 5avj hpe 1k3d 2ndd 5dd 6pd 5rcd 2xbc b8c 8xc 2bec 6orc e8c 367c 440c
parish 79e 74d 2snd 40nd 46ad 1csc 27dc q7c 6vkc 4cbc 3etc 1zmc 2hrc 7lnc 163c 3xnc
secondari xe 1mmd 27ld 1c8d 73c 79bc 5ufc 3u6c 7vb emb 3p7b 17gb 3y6b ztb pxb 53ob
beauti 7dof dge 48vd 4gmd 53gd cod ead 71rd 35td 2kd 6kgd 3c0d 175c 18fc twc rjc
occup 2gj a9j q2d kad 14d 5nd 638d 1ewd y0d ebd a4d 3myd h4d 1pvd vd ujc
chavez 7iue 1yme 4kle 676e 2uvd 31sd 1fod 5vqd 2qsd 4tld 2wtc 509c 4o1c 30ec 5zrc 2pc
simon and joc 3r6c ewc clc 1tac nnc 2u4c 1qyc 18oc 3yrc x4c 1zec 1iac 2dbc 2vnc
guid pcj 3oj 3y3j 5ttd rtd 5gd 3yjd d7d 3ud 3u8d 9hd 16fd 2ttc 7sc 1ipb iwb
barack c7h 2pg 23ff z6f 3q6f 5te 3x5e 10zd 26fd 1fyd bwd 321d bsd c5d 1dtc 2kxc
moon 2t2d 22ud 40ic 1vvc 590c 3uic 34ib 1mwb sdb 4n2b 2kyb 11ya 3b7a 5n5a 32za 5isa
sharpli 1n2j 19aj yee mve 7a6d 1nhd 311d 6sd 1rad 7td 1b7d jzd 2x5c 462c 1z3c 2bvc
repeat 7j8j 6snj a6d 1p0d 1wid qvd vud kjd 1tnd 5cgd sd 2l6d 2zc 10pc 5c 1i3b
denmark yxg 1c1f 11zf 1rpe 18ue 77e 1ehe 1sfd 33gd 133d awd sxd 1u1d f3d 344c 101c
cook upj jpj 5rje 38yd 4iqd 5vgd h2d 39td 578d 4uld 4med 6tld 7fyd 7lvd 498d 4lpd
syrian 2rve yve rse 3b4d 1hyd 2jcd s7d hvd 6ad 15fc 2blc 1knc 3lc 3m7c xfc 1qsb
extens 4zwj 178j l2j hle eqd 3rd 19id 575d 13ld 2gqd rxd 103d zqd ysd v7d 6td
lift 3hrj hmj dkd sud xad 394d 55md 2qd 2z5d 6pd 6sd 1tod 1o6c 1bdc zqc 2ikc
dramat 2tej ipj 2pke 1k1d 29vd 92d 1icd 53d 75d l3d k5d 524d 38ld h3d 255d 1pgc
amend qoj 5n4j 29lf 3kjf 4z1e tee jye 3m6d ked dkd 3ljd 78d 1tqd 9md 2esd 1m1d
cuban 114e 102e 1yme 3ode 2uvd 4iac 3c1c 6qwb kb 28hb 1v4b 2f5b 248b 3igb 37pb 23jb
insurg 1snj 4hbj gmj m7g 2gff 1pze 494e 1one 2ppe 15he tqe 5qe dxe 22kd 3vhd 2und
angri 43sj 41nj 70ee 1tme 3fyd qkd 2q5d 5l6d svd s9d 6q3d 171c 2zwc 4asc 3jnc 3bmc
barrel 120e 33ud 57bd 28d b1d 3ard 21md 1r4d 2rpd 715c i2c 6fc 3mc 22c 2svb 2yib
appropri 2alj rmj pke j1d 1dwd ndd 2wad wpd jsd 4qvc 1qec 1smc 27sc 1qac 295c l3c
seed 3s9d 1lqd 1wpd 4h2d 6ld 3uuc 5mfc 2thc 7g2c 2arc fjc 6gic 3tuc 5z2b 3a0b 5jvb
formula 38kj 3bnc 8gc 6t5c 1xhc 3pbb 1wib 4bxb 3crb 301b 4bvb e9b x3a o1a 1loa 1iqa
observ m5j 2zjj w3j 1fkj i5j 1uhj 17kj tcj 1nte 6i0d kid o3d 5ed 3mbd a7d jld
radic 2gfj gj 1r3j 3mfj 2ppd 10sd 4mvd 1vfd o3d 59ad 2d m3d 1xkd n8d ezd fid
obvious wlj 381j 2gvj yuh 8qg hqg 2mg z4g asf f5f 26df g8f 9yf mnf 181f a2f
denver 19sg 1oif y5f 2tbf 17if 2cuf 1r6e hye 119e 1nxe 10je 2eye 143e 1poe iye ife
vow 1f0f yze o8d 2f8d uwd 290d 31gd 13xc lxc qgc hgc ync lec 1tnc 2eic 54c
compos 26ge 58e 3qyd 1vpd 4byd 6jbd zyd 27md 1c7d 47sd 11sc ecc 29sc 2vvc 1ifc d2c
qualifi 2yxj lrj 2are gye 2the e9e 3oje 81d 35d 1e2d h3d 28id 418d 6gd nc 1t6c
guest 16ed scd 132d 1kbc qfc hwc ntc 1okc 7jc 2p9c 1cmc f9c 1ffc qqc 4ib f0b
coffe 1xee 56pd 1wtd 1lgd 193d 26ed 1htd 2nnd 8ad 1b1d 77jc 4t1c 305c 34wc 694c 4ndc
austin bud y5d hyd 19sd 21qc 10jc 70uc 6s8c 1itc m9c 478c 1qgc 1t1c 1r2c wjc 2eyc
ceas tj 1ssj dij 269j 28rf 292e 1o2e 1fxd 29kd sbd 1fdd 45c a6c 7zc 1ajc 7ctc
capabl x5j t4j sad 5lvd 5iod 10ud nrd 2ood bpc zlc 27nc 2tc 1h6c blc jpc 27xc
specul 2asj 5ctj g6j 1wdj 3hbj 1c9j 17sj 1z2j 2nqe c0e 1hqd 2jbd dfd 31d 2mjd ckd
socialist 10sf pie ye 58ad 26rd 2qsd 5wwd 13zd 6tpd opd 1vqd lnd 5aod iic a5c 8kc
handl 5pj 3cnj dlj 5luj 1a3j mwj 2ald 15jd 38pd xhd 5gd 2e7d owd 97d 2c5d 36jd
la 1zwg ctd 2goc 3xhc 9ab 2itb 10jb 5amb 3tib 2eyb pwb 1ttb heb 3pqb 1c3b 2mjb
annan 2ych 1i4e 5d3d 4cvd 3rfd 2z6c 7nnc 1aqc 2eic 5s0c 4qbc uyc 30c o8c 1t8c 45gb
briefli vwd 11d jid 4tsd 33ic bcc 2bac 2kkc drc 1goc 5sc 307c 1q2c pdc 3rac 1spc
gari 1xtf 2j2e wje 21ad 1u0d 25ad vyd 1und 1izd x4d 1bhd yid jod 1itd and ehd
fix lrj 3e0j 25jj 1fj 1nj 3qsj 1lad 36td 20td 2bqd 33od 149d 2xrd 1cid 1bud 1qcd
prioriti 1bre 7id kxc 5ac 1qac 1fac aic 1e0c 6zc pkc 1fc 10qc uzc qoc 1vbc afc
cool 5x2j rre 5rhd 3ljd 1s1d 78d w1d 2djd tdd 2nmd drd 1uad 2q6d 1suc 6p5c 5u2c
racial 3tcd 3dud 2gcd 25nd nxd 6uoc 5tjc 74ac 408b 3wtb 7ryb 11pb b7b 6utb 7eb 2r0b
aboard 1fzj lze t0e 13id 39gd n4d 148d wid 21md kud 4kkd 1p2d 3p4c 1h1c 2y7c 3aec
heritag 3cdj 2apd r1d 21bd zud 1ysd lmd iod 4s3c 2kdc 3suc 27rb 1sbb c3b 41ob cb
knee 2rth 1tog 5hvf 4ekf 5tuf 550f 11vf 6u1e 4m0e qhe 6uye 6lye 7ktd 24bd 4q8d 2mdd
map 1h3j 1gfd 13ld 2l1d b2d 3vkd d9d 11nd 1yod 7yd 2nhd 32dd 55lb f4b 5jjb 1t9b
deploi 24jf 55f 1xse 39dd 170d b1d rxd 1mcd 3jsd zhc 40c 402c 3vc zic fbc 16c
wish c1j bj 1kfj 3ce twe 1rwe hqe 11gd d8d 6kd npd abd 1mvd njd 36hd vod
complain qkd 18yd 2q5d 42d 1oxd 17cd 2c5d 1e9c 3jnc 1i3c 1ldc 13xc 5bvc rqc 1tmc lec
patrol mj nge 3rue zhd osd 1m9d 2aid 1h1c aac 2a9c 56ac 4s8c 1vjc 455c 3ric 3zuc
tamil 3oze 2u2e 74dd 6qdd u5d 5god 1j7d 7lad 15sd gmc 1ugc 22kc cqc 60fc 2atc 3e9b
familiar 9uj 3h3j uaj 186d a7d l0d hwd pnd bd mnd 1icd 4psd eud fvd 213c dsc
abort td wod 156d wbc 4zhc 256c 3lhc tpc 189b ywb dcb 4z1b 2jb 14ob 3zjb mwb
interim 3coj h5j n6d 37hd 4plc mxc 1phb 2rb h9b 38fb 7b ssb 4b 4lb tnb 4vb
graduat 3y6g 3gtf 73f 7vf 1kde xe 1zce 2o8e 2yze tbe 54re 16rd lcd 3j5d sid 2w9d
carrier w6e i8e iwd 4s8d 1cvd 2dld 1p2d n4c lzc d9c kuc 3s0c 3aec 1ilc 6cjc 13ic
regularli 1cpf 22he 64d 2mqc itc fxc 28tc hkc erc xhc 53dc 5sb iwb 30bb cob 1lzb
reduct srj ape 1yhe 98d 78d 6r4d 7qsd 6gvd 2r3d 1o6d 33bd 18ed 4jxd 2xad 6xbd 1pgd
custodi 1pfj d7j 12me g7e 3tbd 316d 12gd 16vd ejd 1wcd 17wd 2fud 26ic 209c 10ac cwc
format jyj fyj 1fej cod 28yd 78d 10vd 11cd 43d ojd 5ed 3wd 18md 218d 1kud 1nd
praiz 6v7j 6psf 2pcd 1xqd 10md xnd 1smd 6ldd 362d 1gwd 1h7c 17kc 5a4c 7umc 2suc 2vc
talent 1wmj 1h6e 1vie 23wd kid 7oad sad pmc j7c 6lc kbc zyc 2urc q8c 1ndc 5nc
stuff lsj a2g 8qf jff wcf 1dbe 186e 7le eue tie vse 2lje 9ye hxe v0e 181e
taipei avf 562e f8e 11de bke bie 1myd 15ud 17ac 45oc mrc mzc 38nc hc 208c 2f5c
circumst 4inj 1sgj 2j6j kte ice dse 1ure 1prd 26dd jsd 3wfd 1uid csd zjd 83d 1avd
chile 6ajj 1vhf yyf 2k0f 3m4f 3chf mle 30ee 1foe 32qe due 1b3e 3i1e 35nd 37pd 42gd
rapid 57ij 13ld 3wwc n3b 2cbb a6b z1b 3ob apb 82b xqb 92b prb 21tb reb nvb
arena mqj 683d 2a8d 26d 5rnd 3hcd qjd 9hd xrd h7c 54vc 1dc ukc tlb 13sb 64pb
desir d8j 36bj 3cj 3v6j 2v3e wte jsd 3dwd c1d 1d5d 4xsd g8d 6p4d 2ncd 7jid bd
sky 11yd eid 2t5c 1wlc 3uwc jnc 2tjc sdb vab 5alb 4ib 2kyb 1l1b vkb 2wob 1bsb
cypru 2sre 2g0e 101d ild rsd 32fd 49bc 2llc 3luc 430c 2wbc 1chc s7c 4nyc 345c t6c
seoul 200f f8f mze 8he hue 1mqd 42id jc 1edc yjc 2p3c 1ec 11dc avc hc 4dec
prompt 7e8j 1iej 3pvj 24ke 1w4e s9d mpd 5p3d 1tmd 1fpd hzd 5c1d 5ed 4h1d 1esd ldd
ryan 1cef 1itf 2fne 196e 2dbe 1bhe 1v2e wje 1qke 1qre 1h9e 26yd ixd 1tad 25ad 1rdd
remot 123j 1j8d 4x8d 26d b2d rhc 1qdc 3izc w8c 9nc p4c 1jlb ovb ieb 11qb 1g5b
aggress 1l2j 51pd 96d 2exd b7d 1kod r5d j1d 1a2c 1xoc 2bdc ttc 22rc 560c 40c 1nuc
trail 1xxj 1dpj 3oj 31rj gij end 2zd 1hvd 1u8d 6pd 2ond 2vpd iwd 193d m0c 87c
solo p7j 8vd 6j5d kad kud 13id ecd 16fd 8td 27mc 1rrc 4xc 25oc 4m2c bgc 1w0c
gop bsh bwf z6f 1fyf 8sf 11ff 5ehe 10ze kne 1dte c7d 321d 2dsd opd 380d 3qfd
unchang 1fcc 7tc 1ckc i2b 6sb 4wb mvb fab 1r5b 61b a1b 1rib yeb 6fb 22b jzb
fals 6xij 1sqj 4tre 7vcd qdd 5hkd 2vuc 6iyc i3c 5kac djc nsc 7rtc 5o0c 18ic enc
tropic 5fke 3ufd 1a8d vfd 3qmc 54nc 12uc 17lc 767c 3wub rnb 7mlb 1nyb 69xb 2fxb 3qtb
creek 2wsj 3bve ooe kpe 55md m4d 6jtd 2e6d 43bd 2ged 3pmd 4u5d 67cd 5gbd 5svc poc
compens 25jj 1gne 9we 16sd 1tqd ocd 11ad 2oxd wyd 3uod 211d o6c 1xcc 65zc 3x3c 3mic
anthoni ehd e4d 1hsd 21ad 2ud 1zgd 2j2d and 1r2d cld z9d 198d 1t1d 3uhd 1zfd hnc
camera 16be xid frd 24qd 5vwd 5fqc tcc 66c vec 1j8c 7c2c 28pc 2jec 2s8c 7avc 1wsc
outstand 3uoj 12vj 2tej ipj hcd 14dc 1moc 206c yqc 3vpc pmc 188c 1cuc x9c 3drb xyb
tennesse 1wfg 126g 279g v5g 1rkf sff 2qxf 1p3f 1t0f y3f 1czf 1x0f 128f 1jsf 1v7f 1o7f
cap 5n8j lrd 98c 19cb jnb a1b 1xcb 3rwb 81b hpb zvb jzb 9tb 2c2b 1l8b qb
sensit 6e3j g8d nad ldd 1kfc icc 295c t4c sjc jsc 1hxc dvc d0c i7c 1a2c 1j0c
significantli 54lj 29hf 7a6f apf 4q5e 1pge 31be 311e sre 1rxd qod yed 1l2d 1rad 1bed 5zad
concret eqd 2xrd mfd 4sdd 7rqd 5xd xrc glc 64tc 29yc 284c 4nlc b3b xlb 61qb 1fqb
sponsor 1cpj 4bdj f9j 1cjj 2vj 256d f2d bnd 2vzc 1gbc 45bc 54c e5c 36wc 5wc qfc
partli rj 2hzj 1wdd 1rad smd ksd 1c6d 1avd 240c 1atc 75c 12cc 5hc wlc 381c ldc
warm xmj w1f 5u2e 7bve 5rhd rrd 3ljd 5vgd 78d igd 64rd rnd 1uad rbd 1sud brd
def 4alb 5kxa 6rya 2joa 1kya
stewart 1w5f 1j9f 1t1e 1jre 15pe 2pae 3zve wje ixe 2y3e 1wne 18le 1ite x8e 2dbe 4izd
oklahoma 128f 1wff 2qxf buf 6sge 1rke 1nee sfe 1sle 1p3e 1v7e 279e 11be 1bke 1cze y3d
fee 2c3j 1gnf 9wf 4b5d aud 1xcd ccd 2mpd 9id 1wmd 14gd 16dd 1dmd 5sbd 7lfc 2qnc
quak 1grj 2mcf 2vye 2kad 14kd 2yvd 7ted 5uyd 3qmc 3ufc 3y0c vfc 4j7c 2tvc 5bkb 3z9b
coastal ffe 57ae 6oe 26e f6d 7kd 1whd 17ld dbd 27tc 28oc 184c nwc 5lc 29rc 11xc
nelson 1w5d 196d 1j9d 2y3d 1zed 2b0d 1t1d 16md m9d vyd 227d ehd tzd wjd x8d 166d
monitor 4uij 1lie 28wd 2zzd 2axd 3o0d tcd xhc 2ajc 5kc 32bc 5gc 5k2c 2e7c oc f4b
encourag xaj 10mj 2vj 2qe 39xd o8d xud dkd sud hzd 4kud ucd 1z0d d8d 5c1d 1ied
tiger 3ozj 20pd 46hc gmc 14cb 6qdb 15sb 2u2b 1u8b u5b 2bwb 3b7b 1mdb 2n0b 9tb 40db
abdullah 4taf 2vte 31he 28ge 68ye 2dud 2i6d 2o2d 392d 1i7d 12zd 7kjd 3b4d 6xud 1h8d 3r1d
pittsburgh 119g 1k9g 27yg 143f iyf 1pof 2fbf 1bkf 19sf ife 16ze 4a6e 17ie 1lle 2v0e 4cze
caribbean ffe 13re krd 8nd 28od 62d 4xvc 3i1c 2e5c 2rjc 1v4c 4x1c duc 2tcc 2qmc 5rlc
portugues 19pe 1f4d 33d 23pd szc 37pc 3knc 3qzc b6b 1yqb 74ub mlb grb s7b 4v3b 4gib
emperor 5jie 6p9d 42td 34cd 31fd 2i3d 6zlc 21uc 2b3c ufc 72mc 4roc 5w1c 37cc 4qic 5hnb
orlean 10je 1s2e 119d 3b8d y5d 45jc 1v7c fcc 1r6c 1llc 19sc 1wfc 3jdc iyc 2tvc 27yc
halt ejj xlj 5knj 2djj hrj dij 6p7j 1fxe 1lse 3h1d 4i9d 12ad 7ctd 2ikd 51id oid
peninsula ffd 1ec 3pc xxc bac jc 7kc onc 57ab 472b 6ob 2hb 1whb f6b seb 4mb
streak mye 325e 664e 15zd cvd 6pd 3ed h3d 3loc 59fc 3o9c 50pc 1oac a0c 4wcc 21c
globe vaj 574d y7c 2luc trb 1qpb 1hb 2tpb d5b 111b 1imb 0b 2n8b hyb dwb ifa
eas 62yj 1uyj 39xj v8j 3nsj 46ue dae dkd sud 78d 2qd 10sd 6pd pmd 1mkd iwd
maryland sfg 1rlf 126f y3f 1nef 1rkf 1t0e 1cze 1sle 1x0e 279e v5e y1e 35ze bue 1wfe
upset 47oj 115j 1e9j fje 1yjd vjd 1oxd 4ubd zrd 1gsd 23wd 1d8d 497d ipd 57d 38ld
strengthen 402j 2esf 36re 2xsd 13qd 113d 1eud 1bed 3ljd 78d 2l0d 3vud 2nmd 1iwd 1rid 32dd
playoff 3lof 418d 5tzd 35d 5wid 1bwd 1zud g4d 1e2d 2ard 4o7d 33hd 6gc 191c a0c nc
norwegian 2l8e 1c1d 33d 4fud 61zd 580d szb 25ub k1b vhb 37b 315b s7b 1kla yxa 2u2a
preliminari 1f6d f1d 1d4d lyd 22oc 92c 1zzc 46c 18tc 12c 15c 1bc 2ijc 35c v7c 209c
successfulli 1god jkd jic 2kzc vtc 4f8c jcc l5c v7c abc 5sc doc ftc o5c bcc 14tb
deepli p1j 1ogj 799j 7jxd g8d 1b7c i7c 16tc 3jnc 2f0c 3vzc 4usc 1hxc wtc 1a2c 1lkc
behalf 86d 3ydd voc nec qsc kcc s3c 1fhc 6kc lxc 2ucc qpc 2vc 1ykc 2pnc 5pb
intens 38oj 1oej 799j 29pd tbd 2hod 40d 5dxd 76d 2vyd 1kd 10ud b7d 560d 1icd 1xnc
besid 44jj cdd bd 7ld 6td 2dd 5od 20d jfd tid 11od npd dvd oxd 86d 12gc
phoenix 19sf 1llf 2cuf y5f f2e 2tbe 2eye 17ie 119e iye 1r6e ifd 1nxd 5nnd 16zd 2v0d
sunni jee 3c3d 4edd 2vfd b5d hvd 1lcd 2oad kkc 31oc 2gfc 2y9c 68zc nbc 1qsc 4mvc
accompani qqj 3yjd 6pd 2xd iwd 14ed 15td 1lpc 7jb i5b 30b izb 28yb ntb cob 22hb
mental 1e6j 1vwj 157j 2jzd 1xod kfd 4cjd 1gsd 2zkd 1yyd c1d 4ivc rlc 1e8c 1d8c kbc
tribun 1lj 2tue 2i8d 1r0d u1d 1ahd 2zzd cwd exc pqc 14zc 27jc fqc e2c 9ic mjb
qaeda 15hh 2gjg 1dlf n8f m7e 2gfe 4wje nbe 1lce 12ze 2ppd rcd 6hrd lid 5q6d 6o9d
restor 2pqe 2ape 1vmd 1m1d 6pkd 32pd 1tnd 51zd 25jd 113c uzc aic qoc 2jdc 1k6c 13qc
probe 2ijj fqj ovj 1sdf 2l1d spd 7dd 3qoc qdc 4g1c u1c 1akc 19gb cpb 2axb 52ub
delta l1d 2dlc w6c 11xb 13rb 1mib 6ob 1ala 6vba 1t7a 3tpa 3uea 7sea 6w7a
eat 7lxj x6j 32ye 1rmd 6awd 2p9d pbd 1wjd 383d 31nd 4ird 7hkd 69dd 1wzd 3e0d 659d
comprom k3d 1hud 32vd fpd 2v4d 1cfd 7zc 4q6c 109c pkc 1ajc vzc 1wkc 1anc kec 4lvc
hiv 245f 567e 49se 6xye lhe 1ape 2ype 7j0d 2izd 5wqd 194d rld s6d 4fgd cic 4jic
outcom 3wfj l3j 92j 22od 10vd 60d 2ibd fud 4jld o7d 5vjd 2vhd j1d 1fpd 1eyd 1mrd
enterpr v7j cke lfe 67d sgd 2gd tfd txd bnd b9d 10qd 3wjd fd 445d 4uc agc
wast kad 1dfd 1rsd 48yd 3qed lsd led 416d 5k7d 1mpd 3upd 18d 24gd 15dc 33nc 3x1c
complaint 1gsj 1fhe 1sdd 3dd qdd ojd 35gd 22ud 1o8d 1mbd fqc g6c ldc 3adc voc djc
stanlei 1gve 2c8e 3h7d 2n9d 368d 198c 2tsc 1hsc 2foc e4c 5p6c 21qc 1qbc 2j0c 1k7c job
ballot 7rj jtf 1boe 7ale 1hfd snd v1d lvd 15kd 2cyd 2p8d knd c5d 2j1c 15ac 4aic
copi 6l7j 16cd 5ord 7j8d 5t9d o1d 1l3d 6g7d 2nhd 1c4d 41qd 3r5c 7sc 46oc 1xgc boc
alert 37yj 7klj 7mod jpd c2d 1iud k7d 5x6c 28wc 6ukc 42sc 3n6c 2fmb 3jsb 31wb 1uhb
cargo 3ajj 2jfj 35rj n4f wie wae 21me lze 3s0d 3aed 3obd 148d kud 3yzd 9cd i8d
indiana 1czg 1nef 1x0f y3f 1rkf 126f 128f 1wff 1bkf 1jse 1t0e 1sle v5e 279e y1e 2qxe
hero hbj 13mj 1ahd 2zzd 3ud 66sd 7ud 26pd 406d 5gcc 2u9c 2brc 35tc 3jfc 313c 1iec
inspector 2ijj 2ajf 2koe 5s0d fqd 2yd 32wd 4qpc 5kc 32bc bpc 4jeb 151b 6ub 2oeb 24b
arsen 1sae 6oie 1pke 1cwe 5npd 63xd 2kwd 3wkd 3xzd 3xxd 51ac 1isc 58cc 1rnc 41gc 33lc
survivor wkd 15cd 47ad o3d 4kod 2d m3d 1xkd 26dd 6lbd c9d 2ioc 1fjc 3g4c 1eic 3j0c
barcelona 160f 33ff 5che 3roe 4gid 1pkd 2zgd 6p0d 4jvd 68ed 1b8d 5x9d 4xjd 1cwd 3q4d 7rmd
gunmen 51wg 3zuf 2a9f nbe 5qe 494e 3lpe 2ed 32wd 23yd 1lcd 2pxd aad gmd nhd 1gqd
advisori 258j 65d 5wc 9ib wub kib 7nb 5kb 4vb 9ub 1smb 3xaa 2rma 2v6a 0a 4i5a
imf 1egf 5jcd 2tod 3nlc jjc 38cc 596c 26zb q6b 7mhb nfb e5b ytb 25qb 14xb 5ib
commonli xsj itj 19ke 64e 18d wwd 2x1d ead qid 1ikc 10nc 2ehc 2y4c 3fwc 1c6c 1cpc
mortgag 4q3g 3fnf yte 31ue 44dd nfd 6gkd vld 3uod o6d 5qkd 1gnc 23c 26zc y9c 3n0c
succeed 8lj 19j 20me 1tfd 3m2c n6c 7c 2f4c 33ic jkc k0c 9lc 3l6b sbb 1hhb 19xb
detent 1mlj g7f 2iqe 12me 26ie 40fd 16vd 3tbd w9d 21nd 2evd 24pd 2bsc ejc 3udc cwc
substanti 203j k5j 5o8j ape 1nhe 23le 3jpe wye 27sd nvd srd 1urd 225d 5x7d ucd lrd
transit 20gj 1xij waj 78d 1sod w2d 1u3d 1ted kwd 1iwd 2aud 32dd 1e5d 2aac muc 1u6c
pan 15ed 6pd 4iqb 2wmb 42ha 1ena 1l5a 5eba 5nba 6tfa
broader 2bkf 178e 2s4c kxc ldc 462c 1wdc 268c 18jc r3c xnb 1beb 90b sjb 1i0b mvb
liverpool 1cwg 2xnf 1saf 2kwf 3wkf 4ilf 3xze 51ae 3xxe 58ce 2eue 559e 41ge 47je 4sre 1p6e
victoria z7e 1idc 3pxc 1xfc 16oc 6arc 2vbc 1xbc 15vc 1zsc ivb 91b xkb 3fub 4teb 44sb
quarterback 6xoe 1y7e 3gke 7gje 6jxe 31cd 5bwd 5akd 191d 4yqd 2xd 5sfd 3ehd 7rld 2mhd 4fdd
singh 6b2e 6vsd 46rc 6ib 5hgb 4hnb 7fkb 6fqb 491b 7eob 1eqb 1tjb 4oab 7aqb 685b 45na
baltimor 29mg 119g 1k9g 27yf 17if iyf iff 1nxf 1r6f 19sf y5e 2fbe 16ze 1lle 143e 2cue
underground 5wgj 2btj uej 2mzj 4qyj 1q9d rgd 233c 2y0b 21eb 8jb 7bb 3frb 3erb irb 5xb
gang 3a4j svj 3f3j 7rcd 9ud 1dzd gd 9d 26md 6fnd 3s6d mjc pqc 6skc 77hc ejc
unclear wle 2lwe 3pse 1qe 56e 1e1e 1mrd 83d lyd fmd 240d ktd 1atd h1d g6d 42d
scheme ttj 2tj 3ygd 5id gd 2xkd dpd 51d 11nd 6l4d e5c 1akc jjc 3fb cpb 1gnb
ceo a8e 2rd dtd 19ld dlc 9bc 4nc 327b wzb fb sgb 7k0b 1j2b 1k0b 3elb llb
absen 75e 3n0d 7opd 5mgd pad 3cd 1qd 3iod qhd 8fd jsc 63c 92c 5vc gwc 83c
residen h4j btd p0d wd zd 3e8d 1kwd 174d 63yd kgc 2yc 7jb f0b h7b p4b 1g1b
ten e3h j0g weg 11he 29gd 4o0c 2ebc 1hic svb vib 2hub 1g5b ksb xqb ujb 5l5b
simpson 6w1d tzc 3h8c 1nnc 761c 2sjc 6kob xcb 1iyb 4fob 4l3b 3xpb 379b kcb 2inb 1g6b
recept x0d 36hd yd 6awc 1lpb 6wzb 2a7b vrb h7b 5plb 1wza 262a 70a lka f0a 5mya
militia rmj 494g 1lce 51ee 2xwe gmd 2c6d 3vd 2gfd 1hyd 2ppd nbd bbd 4obd m7d 1snd
congo 39vj 44gg 226g 35of 2g1f 1v9f 2z2f 53ke 18ge 25td 48qd 45kd 3esd 60ed 3h2d 25ed
flood 610j 6xce 12ue vfd 2kad mfd 19yd eid 7ld mcd rhd 4bqd 1vrd c4d 67fd 4eid
suddenli 4tsj c9j 9qj dre jie bce q1e mne 2s5d wld 5sd 2dd 1spd npd a7d 351d
enjoi dgj 1dfd bd 18d 1uyd 5iyd asd kbc twc 1vrc 1vc q8c g8c alc npc 206c
paint vej 2q4f 4khe 2rfe 5oqd c3d 2zfd 168d fgd 3jfd 28zd 2ddd 5t9d 5zud 57yd dzd
genu 6ljf 3p2d amd 4a0c 3kzc 5cab 552b 5n9b 7prb 4d0b 427b 557b 1pca 6s5a gpa 7ika
sweet 71pj 6y1d 3vnd 6mxd 1a3d 4gvd 3phd 4ewc 20oc 2t7c 5c2c dgc wqb 116b 3xb 1khb
entitl dhd 7sc axc 4aqc 8vc 4hyc d2c tfc 5x0c f9c 16cb bob u3b 4bb 4ehb t4b
condemn 2sug 7gdd qgd thd 3fyd 1b7d 702c o8c ywc 3auc e7c qkc 2eic 31kb 21nb 4rb
railroad rgj 1g7e 3ajd 3hrd 2btd c4d n4d 5rd 2mzd s5d gid 1ppd 5h5d 7cbd s2c wdc
essenti ydj 1d3j 21yj 4hpj pkj ndj 1vbe ege jse 138e 6ne p3e dfe 1bpe l3d sjd
roger hne ane 1xte x8e 1wee joe 1qye 2dbd ehd cld wjd yid 1j9d nnd 2ynd e4d
defin 3nkj 1fej 3qsj 268e 1m1d lrd 1nd 1erd 8fd sjd d0d 2x1d 4kzd 5qud wpd 217d
desert 1hrj rhd 3ded 4vjd 2r1d 1ud 4udd 3khd 3i5d 4x8c 1aac 1n1c 1nrc 26c ooc 6oc
proper pkd ndd 2wad igd 2e3d jsd egd uzd 138c 27sc 1lfc pac sjc ydc 36bc c4c
departur 13ej 20dj 1yj 1uj kwj btd 7nd 3zd 29kd 4c4d 35rd 698d 3mad 1fdd h0c 73lc
thompson 2y3f 196f 1hsf 2dbf 1r2f x8f ixf 21qf 15pf 2eoe m9e 1j9e 2fne 2wse 2c4e 1w5e
composit swj 20ud 2qcd 41d 4dzd lud xrd i9d 90d 27kc 18kc 27xc zfb 18jb 1y1b 141b
quiet 1s1j 7t7j 307j 2egj 1uyd 4tid 68d 5g6d 3yod 3xd 11qd twc alc rac x2c hrc
equival 16ad 2jrd j4c 1jzc 1uqc egc 127b 1ebb 8fb htb qwb pyb ccb 1fbb 1tb 3vkb
jason 2use 1n0e 3gxe zze 3l3d 1ced 1v2d 4iud 1h9d r0d 26yd 1bhd 2ihd 3tgd 1izd 1itd
fat 3tae 3zbd 39wd 74pd 3ljd 5vtd 78d 517d 5t1d 49pd 1xdc 5x4c 27qc 2juc 1rmc 1htb
beaten fje pdc 4hic 1o8c 3akb 2beb 1ahb 1szb 57b vjb 3ab 1t6b 6gb 81b myb 16ub
cape vad 4oxd 6twd ffc 6k8c jc krb 6ydb 1whb 3fub 3brb 3itb 3j2b pfb 1nyb 78rb
extern 8pj 2uxd ntd 7mb 1h3b 2tb 73tb 3mbb xra 5bma j1a 3jpa o7a 1ega f4a 19ra
editori tre d5e u3d oyd 2lud cgd 2tpd 111d khd 230c boc 1imc 12yc dhc 3f9c lgb
plastic 1fej 2j8e 776d 1fqd 50bd 159d 26xd 5yrd 3rkc 5lkc 780c 354c 5pwc 1ujc 2xrc 6evc
kelli 2fnf 1ite 1j9e 2ihe 196e ixe 1w5e 15pe 2wse 1t1e 1qxe 1cee 1n0e 2dbe joe 22me
kurdish 4dlf 31oe 3rye 22ke 23ce 1ugd s7d vxd 17xd nbd 1hyd gmd 1snd 1lcd jec b5c
narrow 1r5e 1jyd 3ljd 78d 274d 35hd 178d 11ic 1wvc 3wc yec 22gc 1l2c 5rc 2zdc 11cb
string 8fj sqd 28yd 58ed n3d 4rd 4t5d 27kc 2yoc 2isc 39mb 47vb 4m8b 25ob 5e4b 6pyb
nepal 6uvf 1w9e 1dke 4yte 6bwe 3uzd 1v9d rod 5qid 17td 2nkd 5b5d 6id 15sd 36ld u5c
inter 1cxj 1d7d 1b8c 363c 160c 1sab 4j9b 1cwb 2wvb 33fb 1pkb 1p8b 3sha 59ba 29wa 5pha
robinson ixf 1itf m9f 2fne 2w5e 1t1e 1r2e 2cee 166e 15pe 1yxe tze 1hse 1hpe j2e 1qre
andi 1h9e 1qbe 1ced 2ixd 22id 1rdd and 2ynd 224d 1qkd 24vd 3kgd 18od zzd x4d 2b7d
bind vlj baj 64nj 2mxj 11ij lrj 1ixj 216j 20td 2xrd 1urd 1kpd 1r5d 1ebd 6pd 3nkd
prosecut 1koj 1t5j pqf u1f 10ae 2i8e fqe mje 1omd djd 3dd cwd btd a6d kcd 3k8d
boss 2rj 64dj 1ewd 3ud 3o0d 3s6b udb vsb hwb dlb 3f3b 1fsa 1jna k0a 4ona 1pta
moor ixf 1hsf 1qgf 2fnf 1itf 2cee 21qe j2e 1j9e 1qxe x8e 1yxe 36se 2dbe 1t1e 166e
revolutionari 1ljj 16yd 1lcd gmd pid 2qsd ezd 6apc 26rc 1lvc 10sc 3vc n5b 16b 1snb 2xwb
gasolin dqj 4w1j nmf 120e 2v9e 33ue 6fd 3md 1led s5c 1wjc 52ac pbc 1xjc 3ckc 145c
margin 1qte 1qzd 2mxd 11id a1c r3c apc l6c 2oxc 4jxc yec 225c mvc 1fqc 82b 1pgb
tampa 17if 29mf 19sf 45jf 1pof 10jf 1lle 119e y5e kye 27ye fce ife 1nxe 143e 1k9e
judici e2e 1le dcd nod 6d8d 2jtd 31ed exc hhc 1yoc 6dc 1sdc 2rmc fqc tec 2jc
lieuten h9j 4smf q5e sud 2vd 3f0c plc 1w2c gec 1vdc 28cb 3z4b 1peb 207b 19wb 6mpb
telecommun 289j 28je x0d 6xd r9d 3dhd 4rgd blc lfc 1e3c 67c 146c dpc 149c fb 16lb
somewhat 23qj 1ihj x2j ktj yej 4ddf 2ive 36ce 7a6d 1nhd 1icd mnd 1nkd 7fvd 11qd oxd
comprehens 1u6d 4bld 2ijd bjd 21ld 51lc 4cfc v7c 3y8c 1l7c 178c 3wjc fyb n3b 1wkb 5hxb
kabul 3ahf kke dxe 3ofe tqe m7e 2hxe 45ld 5ogd 3v3d 3ybd 3vhd 23ed 34qd 2jcd 707d
alex 1qyd and 1n0d 1qkd 1xtd 1bhd 2o6d 1qbd 3l3d 1ced 2dbc 2b7c 229c 196c 224c 27oc
existen 1xj 6j ogd 13hd 15cd 1sd ald ind 83d tgd 8d dsd f1c 16ac 1ezc 1hhc
magic 4gmj 746j 5enj ecd 3b7c 2dpc 71jc 33wc 20jc 6emb 3jab 2g5b 30hb 11yb 1d5b 2j6b
funer 5l5e vre 3bld 2bnc 3k2c 2brc 51mc 4c4c 16wc 1ywb 2kjb 1x3b qqb 3i3b 78hb 1xub
chechnya 23cf t6f 49oe 3ybe 7bye 4nxe 5a8e 22ke v2d 6y0d gmd dxd 7vfc 2nrc 6ec mkc
steadi 1s1j 13qj 311j 31xd vsd 1o9d z1d a6d 82d 6hgd 88d 31d 225d 14uc a1c 18ac
scienss idf 3f5d 2w1d hfd sid 2xhd 1xd cyd 5mrd lcc 6n3c 1zcc oyc 7dc 1jic 15ic
missouri 1x0g 1czg y3g 279g 128g 126g 1slf 1nef sff 1rlf 1wff 1p3f 1v7f v5f 2qxf 1bkf
connecticut 1rkf 10rf 1o7f sff 1czf y3f 126f 1x0f y1e 31te 1jse 1nee 35ze 1bke 279e 1sle
meat 2lsj 201f 3f6f 1zbf 8ae 1xde 36ge 3hxe 1ord 18pd bnd 340d 4pzd 2cod 4lpd 2wud
midfield 1isf 3vde 22nd 3nwd 72yd g3d 1p6c 710c 2jrc 3sqc 4ovc 363c 2zgc 5sqc 6lhc 1pkc
charter 1fsj 3aqj 2qdj 7nd 1bad fed v1d 5hmd 1s8d lvd w6c kuc fyb 1gib agb 2dla
finland 1c1f yxf 1l4e 2y1e 18ue 384e 32fe 1ehd 2pyd 1sfd 234d 77d 2l8d 101c 133c 2joc
musharraf 45nh 63ke 3dle 491e 26vd 34ld 2t8d a3d 13cc 78sc 7f9c 3h0c 6frc 2hxc 4kmc 27wc
guitar 39mg 25of 6uff 4m2f 4m8e 2ise 27kd 34sd 398d 72gd 4t5d 2zud 3mkc cfc 7hpc 1n4c
emploi 1dfj 1ewj 1koj 1fsj 18j 24gj uwd fed 290d 1e7d 4mxd 1u6d a9d n4d 8d 1owd
skin 6p2j 23oj 4h3j 4dve 10cd 12kd 167d 2g7d 37ed zsd 32md 2zfc 42zc 5o2c 2opc 3ztc
bed 1z8e f0d 5uid 1yyd 1d7d 3ztd 28d jqd c4d 1nd s5d 36dd 49zc 1evc 3frc 293c
documentari 3nf 6o7e 19te gfd 3znd 5x0d 6tid 1ccd 4gnd 1tsd 2jed xcd frc 40wc 5y4c 324c
pleas 3u7j hqe 6ke 1mae 3cd c1d bd 2hld 3b5d 2uld sd 2asd npd 10pd 228d 1b6d
rapidli jij 1spf 311f 21tf 1nhd g1d 36ud 1bed rxd 4ltd z1d 29hc bcc 4jxc 3wwc 4q5c
haiti 3gge 3i1e 2z2d 1tld 42gd 35nd 35id 40bc 2tcc 360c 226c 35oc 2g1c 1q0c 114c 1xsc
larri 1hse 1vee 1u0d 25md 1z7d x4d 1izd 1f9d rkd 5cld 1h9d 1k7d 23ad 1iad 21ad 1qbd
teen 6zuj 376j 587g tue 1k2d 4fhd rfd 3u4d tpd 2kd i6c 69c 2iec czc 11wc mgc
calm 7t7j 1qij 1rij 1uyd 1m3d 4tid 5g6d 13qd drd 167d 3p9c psc 1f8c 2egc 2azc 5v1b
louisiana 1v7g 1wff 1rke 279e fce 1o1e bue 1cze sfe y3e v5d 1sld 1t0d 1nod 1ned 1x0d
chair a8j 539j owd 4gd a4d qud 4qzd 1evd wuc 5wc 3xab n6b mxb 7nb wfb 5yb
densiti 2l0j 5gab 5zlb 2gib 1uab 31bb 58ub 1g3b 6egb 19ob jlb 4abb 45rb 2szb 6g0a 3hra
principl 21le 21ye 1erd 1kfd 22ud ydd opd 2x8d 2fjd 2jd 3fed 64td 21rd 1ajd 5y3d jyd
chancellor mdj 2zpe 2nud 4gyd 61sd 1ecd 3o1d 3a7c 26wc lc n6c mxb 13ub 38fb 2f4b 1t8b
grai 2ymj 1wle 2i7d 1ujd 168d whd 1azd 1f7d 11yd 9tc 57yc 1hzc a7b 2zfb 51qb 3rwb
licens 5a5j 9ij 5hmj 2f2j 8dd 1rod 1ytd 2bzd 1cnd 1ivc 2p8c scc 1yfc ndc 16ic 2gyc
outbreak 194f 2ypf 4fgf 53vf 3sdf 66ye 1ape 245e lhd 4jid 1h0d qvd 60rd 4w2d 2utc 18pc
chelsea 1cwf 1pkf 3xxf 3xze 51ae 2kwe 1p6e 58ce 41ge 3wke 29wd 2xnd 6fmd 33ld 559d 4srd
architectur 3g5e 22sd 5xd 2jpd 3myd t4d jrd iqd 1ifd 5rwc juc 4hvc 2r4c xrc lmc 28zc
chip r4j 22ij 98d 5z0d 498d 1amc 3oac 2hac 3pcb 61b 22eb 15nb fdb 5ejb 1jkb 4oib
inquiri g6j 7dj fqg 1opf 1oxd 2oqd vbd u1c 3k8c 5ec qdc 1r7c 2b9c 3dc 1i0c 3lgc
jakarta 2wre 30ae 208e 23ge 195d obd 38ad 10bc 3irc 5tkc 5mmc 37sc 5qic mrc 3vec 34rc
hungari 1jpg 234f 2jof sxf 18ue 384e 32fe 2y1e 134e 5sje 2pye 101e 2lle 1l4d 1ehd 2g0d
fate 1mrj 4inj 56yj 2j6j igd wod qvd 366d 1ded 1prd 2lwc 1eic 3psb 4rub fab icb
pack x7j 7hoj 39rj 3onj 26xd 28yd 776d kld tfd 319d 19yd lsd znd 1mpd 7unc svc
arthur hne e4e lpe jod 19wd 1qbd 1iad ehd j6d 19xd 2sld und 2tkd 3ccd 37oc 9zc
soil 3a8j 95j 3ljd 78d 29ad vad 4xdd d4d 2nmd 637d 322d 6h5d 22ud 2dcd vkd 3xtd
brussel gxd 5b9d 1vzd 2wgc 5g4c mkc 1xvc 345c 2r9c 16gc 2y5c 3knc 2xvc 4e5c 1ehc 30c
oregon 1rkf 1x0f sff 11bf buf 2qxf 1vuf 1bkf 150f 1wff 46gf 1nef y3f 9je 1cze 126e
recommend 256j o8j 2abe nue 1ipd 1i6d 3ljd 78d 2nmd 1mnd ked 2jnd lgd 3a6c ndc 1lfc
guerrilla 1lcj gmg nbf 3tde 1hye 22ke m7d 3ryd 2qsd 5b5d 13md 313d 494d 23cd 1pzd 1qsd
convert 3ljd 8ed 78d 3otd o3d 2nmd 2d 416d m3d 1phd 18b efb 5ca g0a 6v2a cda
slowli slj z1j 1rxf 21tf 311e 1q2d drd 307d 6pd 4ltd bcd 2mqc 1iwc g1c 1lzc rec
mistak 1vxj 1n7j 2qij 7cqj urf 26de 2igd 213d fud 4ogd 22ed 3okd ktd dsd 2md f5d
philip 1yce und hnd nnd 37zc lpc 5d6c llc 198c 2uc 1zgc 19xc 2j0c 1sic joc 2w5c
quit 1lsj 1h5j dij 1ud 6v8d sbd 1fdd zoc dnb 13xb 4ob gsb hgb 3wdb 3cb 47nb
commonwealth dj cj 112d 6nsd 8d ceb 91b cxb l7b k1b 15vb 6b 37a s3a awa h8a
atmospher 4imd igd g8d 3phd 7udd 4md 46nd 1dyd 1nld 1uad qjc 1m3c vac 17lc 6p5c 3rxc
donald 16me 26ad 1j9d 1uld e4d 18od ehd 1iad 3tmc zdc 308c joc anc 22mc 10xc 1jrc
metropolitan 2bte 2mfd h4d ad 2omc 11tc 44bc 24zc 3jdb iyb 2obb 163b 4yb 1hb 4cbb 7cb
galleri iof 1gme c3d z2d 5zjd f0d 5ozd 38wd 122c 4rhc 4u9c zyb 5dlb 1ctb 1q4b 1e4b
mosqu 6wkd jed 17xc fic 5p0c 4fec 2bnc 19jc 4t3c ygc 6lnc k6c 55pc 2y9b 14pb 3gdb
badli 1gsj 32ij 16tj 1kj zrd 12cc 6lyc fuc qcc 1ioc occ gcc 333c 2b6c 4f9c ppc
kentucki 1nef 1wff 279f sff 1o7e 1cze 1p3e 1rke y3e 126e 1jse 2qxe 1sle 4cze 1x0e bue
walker 15pf m9f 1w5f 18lf ixe 21qe 1nne x8e 2cee 1hse 1qxe wje 1ite 1j9e 166e 1r2e
shell 55ej 158j 4ohj 2lpj 312f 2old k6d 6qd 755d 1vjd 1fgd 3epc 1ijc 34xc 3pgb 3rib
emot 2xpe nae g8d 47kd rad 3vzd 1tmd 3cid s9d 2f1d 408d 2p4d dgd kbd 1j0d wtc
empti 1hrj 591j f0d 78d 15ed 482d 2fmd 6agd 1ud drd 535d 1acd 7unc 1evc wfc qyc
pursu 1xxj 1koj 1r0j btd 6pd ovd lxd gid iwd fpd 51pc 1n2c 86c kxc aic 2onb
semi 2arj 81d 1loc 418c 6gc 282c gyb 6b e9b 1qmb 4krb axb 28ib hbb fjb myb
chapter 5zd 3wqd 3e8d 1e5d pxd eod 7jra 7fa 39a 111a 1oqa 7sa 3sza boa l1a dha
chirac 26wg 6tpf 2nuf 65oe 2zpe 1x7e 6jme 734e 13ud 1aed 4gyd 446d 3o1c 7nnc 1dac 628c
descript ihe fve 1eje crd 3std amd eud 1f2d 5fnd 186d wpd 4rd 2xid ead 268d 1g2c
adam 26yf wjf 1itf 18oe ixe nne 1j9e ane lle 1bhe cle 1r2e zze 1zfd jod 22id
hang 3ced 9bd 1gyd 1m1d 1evc d7b 6lrb 4xkb 7tb 32gb dra 4wa 2fa 285a 1bva 22ea
fax mib 79db 4u1a 5nua 2k6a 5hba l4a r9a 70ra
nazi 2xyf 6ape 2iod 5l8d 7ad med 19zd 50jd 68md 4u7c 3dsc pic 5hic 77c 4hsc 5sjb
journei iwj 3zwe ltd 23sd 2i9d 6pd 3u8d 6g3d 4i2d 1kjd 377d bgd 1phd 4efd 2q7c 1sc
successor 3nmj 2f4e 5vjd 1ped n6d 20mc 7c ssc 37cb 3l6b 31fb 1o0b 1bub 1s6b 2i3b 3ib
vladimir 1aee 4n0e 3c4e 2dae 2yqe 3vmd 3d1d 3iad mkd 6eod 56bd 14ad 40rd 6r8c 1dac 6czc
definit 7fvj 2b2f yue fme z4e 1ate dse ege 186e hqe wte 1c9e 8qe 1lke 1ble eue
smoke 359e 1wtd 3npd 18d 5bbd 1uxc 1v3c 326c 46nb 1hob 4iwb 3klb 2ssb 618b rrb 305b
delhi 6ie 4c2e 2yse 2hxe 68sd 5tld 3ved 5o6d 3pid 5qid a3d 43od 38ad 6glc 1j7c 5r9c
homeland 6v4j dd dxb 6db lib onb cb cmb 1u2a 125a 5d5a 1faa t6a 2efa 74a kfa
somalia 2lvf 3ofe 18ge 2z2e 2gud 1ryd 2a0d 71xd 1yid 47hd dxd 5s9d 35oc 226c 1q0c 1v9c
anger 70ej 43sj 7soj 6yrj 3fyf 6q1f 5j0e 497e 1lde 5p3e 5sie 4rje 6xqd 6pld 1mzd 3idd
renew 32pj yzd jud 2ved 1l3d ssd 1ood v7d a6d fhc 1f0c lxc aic zqc 75c 1i0c
shoulder 1m7g 4eke 2rte 4ete 11ve 4m0e 2opd 5hvd 6lyd 7sud kld 1l8d hmd 4iod 69zd 4snd
toyota 2kbg 3g8f 36kf 6tue 3eke 1c2e xbe 477d 24ud 5jhd 3cqd 3pbd 18cd 7r1d 39zd 4htd
correct 2aj 3ljd 1lad 78d 1nad 16cd qod 2nmd 5n4d 29vd 1vxc 6snb 1d0b 5b ihb 22lb
walter ehe hne 2ud und 19xd 2dbd 196d zdd jod 21qd 3zld 2j0d 37od and 16md j6d
fiction y6g 2n5f 1ygf 5x0e nke 7fe 7kvd 2q7d 1x1d 2z7d 19td 5y4d 2g2d 1i5d 37wd 40pd
rio 4drf 356e 2o3e 374d 38dd mlc 37bc duc 4o1c 1msc 1c3c 19pb 6ixb 24mb 4gib 1i1b
yugoslav 1kng 1dsf xff 1zde use 1fue t6e 15me 3eye 1v1e v2d 2wbd 33d 1chd e6d 371d
convinc 1f8j b1j bmf 2hee d8e 1aue 3ce 17oe hqe 2me 56d 1atd ktd yud 2ctd 8ud
hamilton 4ize 1jrd 1nnd 1t1d 2pad hnd 15pd 1w5d 30sd x8d 2dbd m9d 196d 4yyc 2u8c 3zvc
absolut c9j 358j 49dj 6fcj f5f 261e 9ye 1lke 1the ktd 3c0d 8qd hxd ogd 1c9d 2hld
swim 3exj 7ubd 33ad 6pd xd iwd 5a0d 4rkd 1ibd 3b3d 2ntd h8d 2jmc 1f6c 2ogc 5eoc
ownership 214j 2ie lud 74d 2fd 12gd 6gud d0d 7ogd 8d 14gc 16ic 1bac 3aqc y9c agc
bruce 1hsf 21ae x4d 1m0d jod 1xtd 1r2d wjd and 1rzd 1iad ehd 2y3d 2dbd 1qgd 1jrd
danish sze 4fud 61zd 1l4d s7c 2l8c 37c 1umc 7ab 1vkb 2fkb 44b 1klb 18db 3vtb 1c1b
tribal 2chd 4k5d 1lcc jec 1pzc 7ddc m7c 5foc tqc nbc 13cc 2m8c 1ojc 1j7b 2ujb cqb
instal w2j nre 4e2d nid x0d vrd 3dnd 2sid 1d7d 1gnd 28d b1d 4pd qud 1nd 7bd
upcom qzj cjj 431j 19d h0d 1i0d 8lc 1xuc qfc 30c upc f9c 1gbc mdc b4c 5inc
manner 175j 2lgj iqj 17j 1xod 4td 1e8d xhd 5btd 1gyd amd eud 2pwd lud 64bd 2okd
implement 16hj 21le 1aje 1rbd 32bd 7zd btd 5y3d 1dfd m1d 1rsd egd lad 216d 1znd 18d
viewer 3gej 157j z2f 2moe 271e 4rxd 1lid 16bc 66c 330c 29fc 183c z0b tcb xcb 3rcb
hunt ovj 2e0e kad 3zud 1xxd bvd 1dpd 2l1d 40dd 3v8d 10xd a7d 2vpd 5k3d lxd 31rd
hostag 23ye 1wce 3b1e 4p9e 46zd g7d 66jd gmc 3vvc 6syc ujc 1p9c 23cc aab wkb 3tdb
temperatur 6p5f 6zwe 4zqe xmd 3wud 5vgd w1d 711d 1nld 1m3d 1sud 5u2d rnd 5rhc 64rc 5jbc
tend 3qbj 64e 19ke itd 2b2d 43yd 18sd sod dvd 29zd hkd bd y8d i7c 1yec 1avc
compound zkj 3htj q2d 2m1d sqd 513d 3i6d 12od swd 2ehd apd 116d 77dd upd 1end 5ayd
oscar hcd 14dd ykd n0d 1hjd 2e2d 1d1c 428c 3t2c bzc gfc 4t2c 12nc 3nb 5l3b 7beb
rush 602j 8gj 533j prj 1z3j 1afd 7fhd 41bd djd 4wyd 1emd 6pd 5jd 3ed 5k4d 28qd
jesu 291j 7eqd q4d 1a4c 4a8c 19jc 3w5c n9c 2i5c 1b0c 32zb 42ob 39ib 2vqb 2bnb 9kb
albanian t6f usf 1kne 23ce xfe gme nxe 22kd 1zdd 1qsd 371d 2g0d 2lld 4kwd 33d 45kd
notic m5j 2zjj w3j i5j 6l6j 1lij 17kj 65d 6kd qqd g9d rqd 1fkd vod nad 28pd
consequenss 3wfe iae 77me 3cje 12pe 366e gwd 4gxd 1mrd o7d 26nd lwd 31kd 4jfd j3d bdd
cloth 5acj 250j 44vj lsj 36nj 1azj 2cmf 6vpe 354e 5brd 175d 3ncd 2lqd 3o7d 314d jnd
tomorrow 20ve 2ske 19d qvd 3l4d 2gxd 1yd 8ld cjd 4ymd hqd wcc 2ljc 31c 6cc b4c
dougla 2j0e 5uod ehd hnd 1j9d 1svd e4d 16md nnd jod wjd 1sic 4wgc 2tlc 1yxc 2uc
austrian vne 1bje 18ue 33d 2l8d 77c 6zzc 6ec szc 1u1c 44c 26cc 580c 18dc 4fub 16gb
dave r0e 2j2e x4e yie 23ae 1vee vye 2vrd 1izd 1bhd 357d 1m0d 24vd 221d wjd 227d
moral 2fjj 2ifj 21rd 4lgd 1vd 6nd egd 2s7d 5ad pmd k5d 4wsd 409d 21yd a5d 1oc
circl cfj 7lj 5lvd 253d 3ocd 6pd 34id 3a1d yd 1fed iwd 574c gzb 239b 3wb 8pb
zero f5j 5vvj 2x9d 10gd 1ebc 1jzc jlc 1qjc a1c 4b4b 1xnb 76b 13eb 3lib 1uab srb
extent k5e dse sje 203e 1ate 1mre 2s4e 2mvd jsd 1kfd 20ad 3wfd ldd o7d 83d 1pgd
longtim uf 46fd 17zc hwc 19lc 2u9c wzb k0b vyb dtb 1zjb 2jyb uab 452b 5lcb gsb
ordinari 9vj 2d igd exd e2d egc jsc qpc euc 1tc y8c 3dqc ksc o3c 1ikc npc
argument 14oj 1b4j 1bbj o0j 4rj g6e ktd 60d 13ed owd zgd end nld 1z9d 10od dsd
montreal 16zg 2tqe 28fe 3y2e 3ype 5fce 119e 1nxe 1k9e ife 6kpd iyd 27yd 143d 2fbd 17id
tripl 5dd 1bqd 1nd 15zc 1gjc arc pdc koc 152c wsc 1agc ec 3k6b 1ftb myb 3v0b
alcohol 1wtf 4ndd 56pd 52ad 2q6d 3ydd 1dyd 1b1d 326d 2lsd cic 1tic 4p0c 359c 1wjc pbc
comfort 4zbj 1o6j hre sld 1s1d igd 4e0d 3hud 1qid v8d 3nsd nyd 1g4d a7d 1q3d g8d
guarante 2f8j uzj o6j 3wjj 1fd 2fud 679d 1f0d 4god yzd 2wad pkd ndc 1jzc lrc 140c
malaysian uqe mre fod 66fd 30ac 2wrc roc 10bc 3llc bib bkb 1mb 17tb 5pnb cxb 2c7b
belgrad 3txf 56re 1fue 1kne 1tue 15me 3eyd 1dsd 23ed t6d mkd usd xfd 77ld 3ybc 1ugc
matt 6phj 3gxe 1cee 1n0e 1h9e zze r0e 24ve 1qkd x4d 4iud 26yd 2usd 1tad 2b7d 1itd
burn 77zj 6qd 5atd 3kld xed 2tjd 62xd 26nd zrd qhd 1d8d 3bdd 5ald 3vqd drd c9d
puerto 2e5h 4iae due 2tce 102d 2ccc 35nc 2qmc 35ic 1nyc 42gc 7k4c 3i1c 72ec 114c 8nc
philosophi 3oxj 3z8f 5mre 4cxe 1hle 2xhe 1jid 54td idd c3d 21rd pvd 2fjd 6hd 3fed cd
cemeteri 3bld 8jd 22xd 1cxd 3x6c 2hrc 3ffb 79b p4b 16wb r1b 1rgb iob 2f7b 2qtb 3tkb
mississippi 1wfg 1s2g 1rkf 279f sff 1nef v5e y3e 1sle 126e bue 1cze 1noe 1x0e 2qxd fcd
asean 31pf 6e0d 6gtd 9ud 370d 1y5c 1d9c 17uc uqc 72pc 17tc ddc hjc 4mic 3uzc 1w9b
uganda 2h3g 226f 19ff 2nkf 1q0f 18gf 3lqe 35oe 2a0e 2g1e 44ge 3kce 39ve 576e 48qe 1qvd
roof qyd 2qkd mfd osd 3j4d 4utd 61qd 11jd 2wyd 319d gld 1dud 5zjc 4nlc 284c 4ric
vital 1d3f 1qae 9sd 252d 6nd pkc k5c 1fc uzc 14rc 5ac 1m2c c4c qoc aic 1e3b
counterpart 30d ld 4oc 3yc uyb 71b 1i4b 7jb w0b owb 3qib 12b 15b 1d9b 1bb 14qb
infantri 3ve 2whd 21zd 7jnd q5d 3ukd 6ifd aac 2nyc 69yc 1r8c 1zhc 21fb plb 3z4b 455b
jerri xze 249e 1rze 1une vyd 1hsd 2a5d x4d 2o6d 275d 227d 221d rkd 10xd r0d 23dd
atom 58nj 6uj 437j 2k2d d4d lsd 1ljd 2lsd 45md 4ooc 2s3c 1w1c bpb 4h9b 1wob 5lhb
benjamin 17bd 9zd 2vsd 4mud 1wqc 1dgc 1zfc 3a3c 199c 21qc 1zsc 28ec 182c xpc hnc anb
peru 2k0g 30ef 1b3f 1msf 35nf 3chf duf 3m4f 42gf 1fof mle yye 3i1e 32qe 10bd 35id
creativ 2zlf 1moe sad 272d 3h9d 2ld zyd kbd 2fdc soc 16ac 3vpc c3c nac 1iec q8c
artilleri ylj 79nj bpj 312e 4ohe 6qd 1ijd 2m0d 3ynd 3vd 2whd 2nyd 1t2d 55ec 3ric 34xc
belgian 44f sze 1ehd vnd 33d 1bjd k1c 33gc 37c 7a7c 4zb 2l8b iub 1u1b vhb 23pb
root f1j i0j 204j 3bd 4x6d igd amd g1d 2vd lmc l8c 409c p1b 21rb 74b k8b
acquisit 1hmf 16ie 17sd 1bad fd 7hd ied 465d 55wd igd ebd 1wmd 3cdd 59vd 1ood cyd
turnov 2ptd 2gid zfd 25zc h6c e1c 3fmc 3jc s8b 1r5b l6b 20ib orb r3b 241a 31ba
prospect knj 31j 1vwj 8le d8d 83d 2lwd 2jbd 21rd 2l1d o3d 2d j3d yzd 7dd ovd
orchestra 2vvg 5eqg 3t6e 3m5e 1c7d 1lnd qud 27md 1ffd 1jcd 58d ecd 6pyc 7fxc 6a1c 47sc
bloc 4fkd qed iid 1lvd 1bnc yc 49c 10sc 1wgc acc 33b 10db 7gb db 4b pvb
plenti 5pj 8ij 5zmj 7lj rhj 4bqj 6x2j 5hwj 3xd eud 50fd 1q1d bd 186d sld ebd
gene 7ome 2k5e 27qd 2lfd 1zqc 105c 1e6c 5k5c 50nb 3e5b 6x5b 37eb s6b 1apb 503b 58nb
suspens 51ij 2jbd 6qyd 19id 17od 31d 5mgd 7t7d 2qcd 4hhd 2gqd 1ekd gvd 2d1d 103d 12ad
utah 150f 1slf 1bke 3iye 11be 2cue 2tbe 1rke 46ge 1p3e 1nee 2x0e 128d 1nod 1rld 1lld
planet 1bsj vag 34id 590d 1l1c 3uic 47ac 266c 6xfc 4yvb 3rzb 6n9b 2t2b 4kjb 6wqb 5n5b
outlook 31j 1olj 1voj 18rd 75ld 2jbd 1xod 21rd d8d a7d 83d yzd 82d 24yd 6f0d 2lkd
error 2qij 1sqj 22ed 1tqc 5kac 15ac 13eb fmb 7nsb 92b 1ikb afb urb 41lb 4s1b 5b
chariti 3x8f oud 1wmd 63d 2t9d bnd e5c 4nvc 2bmc 3fb 1njb 1ofb dkb 33zb 5dnb 4kpa
vienna 16gf 2y5e 5b9d 4e5d 26cd 1skd mkd 2wgd 2xvd 4ttd 18hd gxd 2r9c 6ygc 2xdc 1xvc
sing sj 3lee 129e 6j5e 11sd 49ld 58d 3jud 4lfd 3m5d 2xid 1x9d msd 4od 2isd 5e4d
uranium 2qlg 4oof 6ud 159d 2s3d bpc 3puc 1vfc 7xc 4yjc 1edb 5obb 2kob 4h9b nmb 56ob
regiment 21zd amd 3vd 6ifd q5c 2whc 1r8c 7jnc 69yb 1zhb 2nyb 3ukb 3z4b 21fb plb ivb
lincoln 2b0d 2tmd 317c 4mjc 4k8c 12tc xbc 39ic 10rb 26hb 19xb 1nsb 4vbb 2ub 2v0b 3x6b
spark 4akj 24kj 6ahe 497e 1mze 24oe mpd 5p3d njd 9ed 2s8d v7d a7d 1tmd s9d 5mdd
campbel 1nnf 1j9f 1t1f x8f ixe 1wne wje 1ite 2wse 15pe 1qge 2qqe 2c4e 1qre 25ae 1zfe
trophi x9j hcd 14dd e9d n0c 4kc gyc 21c 4iic 741c 5u8b 4krb 342b 1gtb 1oab 418b
reconstruct 2pqe 1m1d 25jd 424c eqc 3buc 1e3c xrc 4dub jub 1l7b b9b 1phb v8b 6esb 32pb
abdul 34zf 2vtf 4s5e 5pbe 3jte 1h8d 31hd 6o4d 2o2d 25pd 4oad 1i7d 2dxd 1nwd 108d 7std
cambodia rof 3uzf 1qve 17te 36le qte 33ee 5tke obd 1v9d 5mmd 6uvd 2h3d uqd 2nkd 4mid
innoc 3v9d o3d 4kod 2d 20pd m3d 1xkd ozd ujc 10ac pqc 25lb 2hwb 1utb 2s7b 2eb
elit 4lj 1bud 6ksd zad w7c 142b 3vb 33pb 8wb cb 16b 6rsb gb j7b emb tlb
freed 1u9e 316e 4p9e 12me 3b1e g7d 66jd 23yd 16vd 46zd 1mld 6syc ejc 17wc 2evc 10ac
reflect njj 1luj 1k1e 35we 1nkd 381d ldd isd z4d 78d dfd 203d jrd 18td 2wod 3k2d
murrai 2ynf x8e 1qbe 1w5d 3ild 2wsd 2dbd 48nd 1j9d 478d 18ld 1t1d hnd 35qd 1h9d 15pd
alabama 1neg 1v7g sfg 279g v5f 1s2f 126f 1rkf 1nof 1czf y3f buf 1t0f 1p3f 2qxf 1slf
pact 1ajj ugj 7zf xwd 21ld k3c 44xc 2kuc c2c bqc 3qxc 1vqc qec kec 51lb 1osb
shore 4ncj ffe 24dd 57ad izd 1qzd 36rd bad kpd 1nrd f6d 8nc 9dc 1ec 13rc 5lc
cycl 386j 398j 6gj 1f6d 5mgd 1l3d 6snd 1kjd 2wd edd 7mb cab 1lhb 2kqb epb 92a
consumpt 69dj pbf 82e ape 31bd 6nd kad fhd 1wtd 1ord x6d 567d j8d 1axd wmd 9cd
consensu 1ajd 7zd 21lc 1osc 1cuc 22oc 10oc 1s5c n3c 1brc 1ouc b1b 1rbb xyb 1k6b 1anb
bright 7v9j 21oj 5p9j 168e eie 1s7e 57ye 3fcd 2i7d 1cdd 11yd 5ald 78wd 77zd 78ad jnd
gift 55jj 63j ckj 1moj 1vmd dkd sud hcd 1vyd ucd 2drd 2gtd 1npd 1ysd f9d x9d
graham ixf 2y3f 1j9e 1w5e 2c4e 1qge 21qe joe 1zfe 18oe 1nne 25ae 1ite 15pd 1tad ehd
carbon 3n1g 1yhf 30mf 3rxf 7lhd 2dqd 18kd lvd dqc 1mkc src 6m4c 77dc 9oc 33nc 1sub
fruit 1kmj 340e 6lfd 468d 9cd 1lgd 34od 57cc 3phc 10nc 65ac 68bc 6y1c 4t1c 2k2c 1ztc
ross 1zff 21qe 1w5d 1j9d ixd 1wnd wjd 22md 1jrd 2nwd 1tad 37gd 2c4d jod 3dvd 1u0d
broadwai 122e 12nd 58d 3v7d gfc 1ccc 3nc 1c7c yhc 2pgb 7fxb ykb 52jb rdb 40wb 1e4b
tape 4xj 4saj 20td 10cd 2jed 7hxd 6l7d 5vwc 1ncc flc 5tbc 2p6c 1xgb 1p0b 5tfb 20gb
drink 56pj 783j 1uxf 305e 1xed 1tid 2t7d 1lqd pbd 1wjd 5rhd 3exd 8ad 2qd 69dd 2q6d
von 4c0e 6ibd 54ad 5aid 48sd 5ycc 554c 2b5c 55fc 67dc 6ewc 5b0c 5l8c 2wfb 63bb 6i7b
stretch byj 1e7d 13ld 6pd ezd myd 5tsd 35yd 13d 3r4c 9qc 1qtc 3wc ajc 167c kmc
hampshir 10re 1jse 31te 1rle y3d sfd v5d 1rkd 35zd y1d 3n7c 4zlc nzc 1slc 126c 1x0c
ward ngj o3d 2d 4nad 1xkd 6lvb 4sb bha 4nra 1kta za 2oma 4ya 1eta
shock 3fyj 197d 439d 37yd 6q1d cud 3icd 2igd 2cbd 38ld 2f0d 2pkc 1yjc 1o8c g8c 1fpc
lunch 6wzj 32ye 1ord x6d 383c toc f0c c8c jgc utb 94b 5n6b 5e5b pjb 7f7b 4ib
wisconsin 1czg 1rkg 126g y3f 1jsf 1p3f v5f 1slf 1nef 2qxf 1bkf 1rlf 279f sff 1o7e 1wfe
literari 242f 1jif 5xje 1ifd 1tsd 27ud 6kad 5vld qad 4cxd 2fdd 4aqd y6d c3c dhc 1bzc
crackdown 4sbd 3akd 67pd ejd 24od 171d qkd 2czc b7c d1c 2h4c 2p5c 5qfc 257c nbc 22cc
birthdai 1ywe 13oe 1xud l0d 10wd 2a7d 4c4d 1zpc 2brc 4u2c vrc 3qpc 13dc 2sic 43kb 4irb
dick jod fqd rkd yic vyc 2a5c 1z7c 221c xzc x4c 1wnc 1vec 10xc 60gc 1rzc 15pc
climb 6tvj 1bfj hmj 6sj 7te 3ove 3pce jzd apd 6pd 5k4d 4esd 190d 6abd 2bvc 52nc
wealth tjj 50fd 212d 41od 1g5d 2dec y9c 4w4c 4u3c ckc q9c 23lc 3fc j4c tkb 2spb
jacqu 1t8e 3z2d 14jd 4yfd 2a6c 2ayc 6uuc 4gyc 7nnc 4tcc 3fgc 3wec 6x3c 26wc 7f5c 9zb
cairo 3vyf 2jce 2rve r8d 5dhd 4gzd 15fd 41pd 28gc 5buc 39bc 2s1c 6mac jac 37sc 6c8c
mouth msj 4oj 44he 3f7d kyd 6p2d 74d 1jyd 5xnd 3hd otd 3bmd 1w0d 3o9d 21wd 1j0d
nasa 3p4f 21ge 3uid 6t3d 774d 5isd 34id 7o6c 10hc 4wtc fzb dzb t0b 1ayb 46bb 4n2b
ontario 56mf 52qf 3flf 2boe 4qce 5fcd 4jcd 2vbc 2tqc cec 15wc 1plc 4tec 5v2c 2u8c 5cic
salari orj 9wj 1y4j 3x3e 1npd 3t5d 1gnd 1jzd 1nac 5f7c 1jwc 1ewc a9c gnc kqc 4b5c
milk 3hxe 1rme 1hte 8ad 34wd 2cod sqd 56pd 1wtd 450d 5oud 691d 1zbd 5pwc 1qlc 6ggc
beer 305e 1lqe 7l2e 3yue 1b1e 4ndd 1wtd 56pd 4ldd 1ztd 3emd 5ouc 5efc 1xdc 5fec 350b
melbourn 44sg 3o4g 15vg 3pxg 3j2f 2vbd 7cd 36qd 332d 3fud 4fid 7p8d 2c0d 4p2d 47jd 7qid
dvd frf 46of 2p6f 7hxe 2cad 3r5d 2x7d 16cd 5g5d 4yec 4pxc 5mvc gfc 4bc 5qcc 1p0c
prix e9d 8gd hec 35kc 3cpc 3xkc 3crc 7rbc 1lhc 5lnb 59tb 3bnb 2afb gqb 1lob 6t5b
passag 1phj 6bjd 4yjd pxd 1c4d kwc 29lb 2xib otb n7b 4g9b 1eja 1laa 304a gha 1qta
petroleum 120j 3mj 9od dqd 772c 3nnc 5umc 1r4c wmc 2kic 56oc 67c 53pb 238b 12ob 25qb
soul o3j 4koj 2j 20pj m3j ykd 1k2d aod 13wd 11wd 2od 14fd 4brd 3rgd 47ad 3usd
laboratori 2jgj 7dd 4md 2epd 10hd 2oqc 2rgc bjc cyc 20zc 15ic w2c 5bsc 6zac idc kic
jan 2wfc 6t6b 52vb 704a 2s0a lla 1j1a 4zda 1taa 56fa 23ra 6kqa
constant 4exd 1ogc a6c 3jpc 8bc 5gab 1uqb xsb 2x1b 560b 1tb 7mb 5vsb 11qb itb 1uab
attitud 7bij 35we 22rd 1e8d 1u5d vzd 6jd 7bzd 16ad 1old 31id 1vwd 2tdd xyd 43yd wtd
phil x4f yie zze vye r0d 3y5d x8d 2vrd 25ad rkd 2o9d 1h9d 1ved 23ad 24vd 2dbd
assess 3a6j auj 6md djd 147d 388d ccd 10vd 1c8d exd 1mnd 6fd e0d lgd 1nd 2ijd
runner n0e hbd 5x3d iwd 3rld 21d 8gc 6qcc ec h8c 1loc gqc pdc 74sc 2afc wsb
peacekeep fbe 55e 24je 39de 1m9e v2d t6d 3ghd 55yd ujc 16c dxc 44gc 1yic zhc 40c
barri 1m0f 1qbe 1ite 1u0d 21ad 2vnd jod cld and 2u6d 1hsd 25ad 1bhd ehd 308d m9d
ev 10we 3nae 1x3d 8bd 13od 1ywd 3qpd 254c 1u4c 27c 13dc vwc 27ic 2sc 2sic 4irc
geneva 6izd 2wgc 1vzc 1ajc 1skc 5b9c 30c 5sdb xwb 315b 7zb 5yb 2tub 1y5b gxb 1x8b
renam 1h2d lod 2j3c 16jc 3oib 1gob qmb 50rb 3qdb 3wib 3bub 4w6b 45ub 33ib 3bb fya
chase 1dpj 2zj 1t5j 2onj 31rj gij 1n3j 98d 1u8d 2vpd 193d 4knd x1c 121c 9pb 3eb
geographi 5mrd 6n3d 2xhd 3f5d 1v5c idc 626c lmb 4p5b 68hb 1jib cyb 2w1b 28zb 39b 1rjb
lane 52jd 1c0d s2d 3ltc 9hc wdc 61pc 4txc ghc 3jxc 60pc r6c 16pc 6vc 3wc 2qpb
orthodox q7f n9f 79e k8d 54pd m2d 19zd jec 3etc 4bgc 4orc 53sc 2pvc 2atc 3xnc 1a4c
nasdaq 90e 16ke 62ee 61d 2q1d 4u6c 1fcc 3ovc 4wwb 6r6b 3pcb 4hmb 1pjb r3b 3jb 1qhb
residenti 14pe 63yd 2f7d 26d 11td 68vd zd 563c 2d2c luc 5xc 28uc 1acc 16xc wc kgc
realiz 2urj m1j 1cnj 2dj wtj 2me 8qe hqe 272e 9ye 3nre twd 1z2d a2d 2s5d 26dd
wage orj 9wj 2ytj 1xcj 2ibd 3wfd cud 1ewc hic 164c fhc 1jzc apb 190b aub 5yqb
wto 1v8c 31pc 7zb 21lb 1xvb 370b 44xb k3b 348b 1wgb ugb 3xib 1ajb 4r0b 3xja 50la
assassin 2ed 3c3d ozd jed 4i1d pzd 3i3c 1dic 2zsc 11nc 3m7c 23yc 719c k6c 3wvb 2hwb
rooki 1pme 2mhe 267d 2grd 51kd 4eod 3hzd 5bwd 6xod 4iid 1bwd 191d 3o5c 4w7c 42lc 7pgc
entranc z3j syj 5k1e ied 2mpd qzd 3ned izd 20sd wfd 4eyd 5g0d 2p8d iwd 7s8d 2f7d
lui 13yf 37vf 1i1f 1ggf 4pre 229e 2ude 26ue 6hxe 33xe 2cve 2xle 2hne 2sxe 32ke 53ze
bare 24cj 3jij 5zuj 5kkj 3rd 6zd sd 1q2c drc 5sc 1j0c 14tc kmc 8ic d7c a7c
height 3hrj 1gpj 5vyj hjj tbd 4k2d 76d 28d vkd epd qc ymc 107c 26jc ggc 3ucb
morri 37zf ixe 1sre 21qe 15pe 4wqe m9d 1j9d 1zed 1r2d 1hsd tzd 1iad 38xd j2d hnd
princess 67we z7e 2kje imd 5jid 6epd yad 1idd b0d 4l8c 2zqc 651c 7lmc 1bic 6ozc jbc
tradition 64d l8d itd 19kd ksd smc 2vfc 1ubc dvc 1pcc i7c 104c 5hc 1cpc asc 1c6c
permiss 2f2j voe lee 8dd 4j8d 3edd 1crd 1ud 38ed ubd efd 140d 1hed 68d lxc h1c
comic 45vj 2hqj 1tsf 46ke y6d nkd 5x0d 5did 7upd ecd 5y4d 3and 1ccd 2n5d 3rgd 2q7d
emiss 4vnj 30mg 1wof 3n1f 3rxf 1mke lsd 2wzd 4bd 7nfc 23vc src 348c 9ob t3b dqb
darfur 18gf 2ble 3j3d 2z2d 35od 1tld 226d 39vd 44gd 1q0d 2p1c 1xsc vic t6c 2ebc 2a0c
disappoint vjj 2q5j 197f 3jne 3u7d 1lkd 1o8d 1f8d 1e9d 24yd 26dd 6xqd g8d 2uld 2p0d 23wd
counsel 1i6j 256j 5nxj 2ttj kce ned 1b4d 58kd owd odd 5jd 3y3d o8d k7d 1ipd e2c
liu 1gxg 25xg 2avg 3lxf 4q0f 39ff 15uf 61ae 6l8e 2uye 42be 5vce 3hee 5q4e 55ge 4b3e
castro 3igf 1kxe 1lbe 3odd 114d 3sed 676c 4klc 5zrc 5zgc 2hnc 229b 3wxb 47rb 33qb 3alb
momentum 40d 10ud psd n3d a6c 3wwc 88c 6ncc 14uc xnc 82c 1ric 1iwc r3c 2n6c d8c
procedur 7yj 28tj ndd kad 3i6d fdd 1m8d znd pud vd pkd dcd 2abd 1r7c 1ivc 1iqc
headlin 32gd 4gd 4mzc d5c 404b khb 39ub g9b 111b 230b 1qpb veb 5z8b 19eb m5b 3f9b
coloni p2j 5bld 4epd h4d 3d5c 8rc 4tyc vvc 17eb 1nzb stb 37b 3o6b 8nb 21ub 3zcb
afford 63j 1kmj 1dme 2cfd 5ad c4d fnd s5d 9wd 2t3c 2qdc 5z4c 8ic 1kgc abc c1c
legaci 1wmd 1m6d 3cdd 16wc 39c 1p4c o2c 35tb 1sb 4gwb r2b 406b 3jfb r1b 2brb 188b
franchiz 2gd 2qhd 5hmd 1s8d 191d 1dc 34c 1bwc 1zuc udc oec 3lob 54xb 74vb v4b 1i2b
fifa 28ie 6grd 3qqd tlc 2fpc 5lnc 2dnc 6t5c 1loc 1a1c 6zcb 665b gyb ob 4kb 7ob
quarter 7djd zd arc f0c cbc 4cc 5hc lbb myb 28b 131b 15zb mgb kob eb e1b
celebr 1hdj rjj 1bcj i5j 303j o4f 1x3e 13oe 27ie 4u2e 2a7d 2mmd 5myd 14dd 2iwd 30d
wright 1qxe 1r2e 1ite 196e 395e m9e 4uee 1hsd ixd 1qgd wjd 2ced 2q9d 21qd jod 1j9d
depress 75lj 2qyj 1gsd 1rud bdd p1d 2red ood 1old 1d8c 2zkc 67jc qcc 2tnc 1jxc 2akc
techniqu 1iqg 1zne 18e 6jod 2oqd 1h6d 2ckc lac 2rgc 27kc 7yc zkc 2bdc 2hbc 1erc eac
foster xad 1nud i6d 10md 2oc 1r2c 1t1c 2qc 1qgc p5b m9b ixb 15pb 196b 1qrb imb
capitol 11fc bwc bsc zc 32c 8zb 5tb 2pb 2vzb 1n5b h7b 1kpb 16xb qyb m4b c7b
wonder 31vj 6hmj 3jaj 46kj g6j 1luj 4y1j 2p7j 272f 2mf wcf 2asf 8qf a2f 1a5e 228e
surg 1uej 2x5j 533j 3ctj 6sf 2qye 2bvd 3ovd jzd 7td mpd 1emd 19nd 5yhd apd mvd
proud 3zre 3b5e twe dgd 3u7d 261d 1a5d 2uld asd 5avd 2mad 8qc g8c 1f8c 1lkc 23wc
tackl 3wjj 5qd 2lid 9ed 6xod ypb r5b 1pmb 5oxb g3b 3o5b 1ksb 21cb afa x1a 6ja
spiritu k8j 21rd 1a4d 3w5c 63lc 16ac 42jc fib 2mnb 362b n9b 1uob 1c5b 4qhb 2vqb q4b
denni 25md 1rzd rkd wjd 1hsd 3jed 1m0d 3ccd jod 3opd 1u0d 221c 2slc 249c 1zfc 3dxc
sleep 5pme 1rue 8bd gvd 22jd 7kld f0c 6txc 1orc 6obb 1evb 1uyb 49zb 1wtb 2ob 14eb
proof ene 1uud 147d lyd uzd 1hvd o6d jld gkd 4exd 4rd 5k2d dsd 1auc ktc 12wc
sustain qcj yfe qod 1bgd a6d kbd 2apd lud c4d 2eed s5d 5rpd 82d o7d 31xd 1kac
chicken 1cdj 1rmf 3f6e 36ge 4bie 201e 7fye 3p5d 2wud 4ucd 7ved 2cod 4pzd 340d 498d 1ord
faculti d6j lcf 3y6f 7ve 1mhe 1bze 16rd 1kdd 3s4d 9md sad bbd 16wd ktd 7ogd nad
croatian 371j xff 1tue 1che 4and 1ugd 6lsd 3txd 2fed 2fkd 2jjc 4qoc v2c t6c 2ydc 45kc
russel 1j9e 3die 2y3e joe 1iae 1r2e ehd hnd 2qqd j2d 16md 3uhd ixd m9d 19xd wjd
mitchel 1wqf 1j9f ixe 21qe 1ite 1w5e 2c4e 1r2e 1wne 1hpe 15pe 1qre 1tad 1aqd 1hsd 22md
franci unf lpe xpe hne 19xe 2ud e4d j6d jod 19wd 9zd 1nbd 28ed 336d 2hcd 18od
colonel 4smf 3pwe q5e 3vc 207c 19wc 1vdc 28cb 1w2b aab 3bhb 3z4b xpb plb 3f0b 6mpb
acr vpj 30ug 4xde 76qd 3xvd 4epd z8c ajc y0b 58sb mmb 60kb jqb 9hb 26a 2f7a
influenti 12ve 62sd 303d 452d 1bcc opc 540c 13zc 25bc 52bc loc 1ifc rqb 1ob 25b tkb
hispan 2nzj kd jtc 7ec 102c foc 38b 125b 2ryb 156b 6rb 3zjb 5bhb 1m4b 77wa aoa
violat 38bj 693j 6x4j 16hd 2jd lqd mjd 2xbd 4e6d 705d 3k8d jyd 21nc 3djc dcc 29lc
priest 3xnf 1cse q7e 5ybd 4pbd 79d 4b0d 9kd 30pd 6mfd 7lnd 46ad 3ytc 3ddc 4cbc 2mfc
tool 47aj 27kj 1yze 18e pud 1iqd fdd 2z8d k2d 1u6d egd c4d 4eid s5d 17d 2rzd
takeov 1dij jxe 1hme 55wd 1vmd 1j2c tsc 51b 2exb 14gb fb jcb thb v7b 2w7b 65a
wed jbj wbj 4l8e vrd yd 61dd 3r0d 7qhd 1x3c 1ywc 13dc 10wc 1xub o4b 1ydb 5myb
dna 2k5d 1vsc 2fcc 105c 7l6c enc 161c 2lfc 5k5c 2wjb 503b 3ikb 37eb 4aub 7sbb 4tqb
explod 2ubj 153f 4c7e 3epe k6e 158e 7lbd 3mud 1i3d 2gld 7pfd 6qd 2ybc 6ahc 333c 3rec
albert une lpe 9ze 19xd hnd 2n2d vcd 4tgc 28ec xpc 2agc 1zgc 2a6c 1qbc 1trc 1sic
tea 56pd 1wtd 32yd 1xed 305c 1wpc 5e5c 34wc 1htb 1b1b 2nnb 8ab 3kfb 4ndb 4ldb v3b
nhl 1bwf 191e 13se 33he 5r4d 74vd 6kpd 1oad 34d 5mnd 3lod 6ykd 4uad 6muc 2q2c 32rc
carl 9zd 4fad llc 54ac 2b5c 23dc 327c 19xc 3z0c 4c0c joc 3a3c 1j1c xpc 6ewc j6c
vega 1lxg 2god ctd 3tic 2eyc 10jc pwc f2c 3pqc 9ac 1oic 5nnb 2itb 1lrb 12nb kgb
vatican 11ke 369e 4wfd 6bvd q7c 18hc 79c 1csc 6v5c 54cc 40nc 4cbc 1y0b 2mfb 1zmb 64fb
gdp 82e 1jge 1axd j4d 241d zvd r7c 5ic 1wjc 2szc 4ylc 164c 31bc 4jxc s8c 155c
submit 8j voe 1i6d ked t4d nud 2pnd 8dc ojc v7c 1abc v1c 1occ 495c l1c lgc
pyongyang 8hf 1myf 2p3e hue 1edd 6ud 7xc 1ec f8c 7boc 2wcc yjc w0b 5swb 2oeb 3kib
beef 1rmf 1zbe 36ge 7bad 288d 2wud 3hxd 4lpc 8ac 4bic 1xdc 5gnc 7fyb 3hnb 273b wmb
tel 2s1h 6dbe 2std ygd 1x8c 2jcc 3vyb 4e5b 2xdb 208b 38ab 59b 2ysb 4c2b 3lb 2r9b
consider 1pgj k5f 23le 1ure sje nve 86e 3jpd jsd g9d lrd ldd 27sd pad 6zkd owd
stem 1vlj 15od 5abd 98d amd 3lkc 4vfc g1b hzb 4z8b afb ldb 3db rxb 92b cpb
introduct rdj 1arj jcj 2iuj shf 5ed pxd 19hd eac hlc 1erc hdc 1l7c 2zc 78c 3awc
excel 1ve pme 4y1e 4o8e 23we 1fqd 3pkd 2xmd slc 18fc 1f1c qoc 1h6c 669c kbc 252c
brigad 3vd gd q5d 7jnd 6ifc 21zc 2whc 1zhc 4smc 56ac 1pzb 3ukb aab 1r8b 69yb 45ub
bangkok 1see 3vee 2wre 30ad 23gd 38ad 5tkd rod 5qid 42id mrd 5mmd bic bkc 12hc 3itc
pend oje 1fhd 2b9d 3dd 2rbc 1mlc voc 1kkc 2g9c 6zc 19ic 2s9c 1lc dcc 2fuc 1oxc
depend 2kvj 2kpj 138e 2e3e 2x1e 35he 2mve 3fwd 1urd 6yd sjd egd 10vd jsd 3mmd vqd
anybodi qbh 1jjg tig 20pg 181g hxg npf 2mf m3f 2ljf wcf hqf 2asf qve 1j3e 8qe
difficulti aff 115e 2vld 3dpd igd aid 1m1d 3e0d 4god csd nyd 2ekd 203d 1jxd ldd 21cd
exit 1qfj 1yj 352j kwj 4dd 1ud 6pd drd m0c 5fac 1y8c 8ob wdb 60pb 3wb 3jxb
googl 2yyg z5f jde 3ele 3qle eye 4w0d 5izd 183d 2l1d 7dd ovd ljd pud 4rxd 4nsd
verdict 14ze qse 6mwd 2n1d 3s3d 1ld 154d 12wd 2bhd exd cwd 2sjc 2b9c spc noc 17wc
convers 1phj 3xbd 12xd 9xd 3nrd gud 1iwd lkd 4od 5c g6c 5ec odb 17kb d0b flb
plate 26xd 29d 2zfd 3n9d 3dnd whd 12kd 3ssd 1cgb 14hb 6tfb 5n6b 1jqb 780b 4uqb 479a
total m1j olj i9j 4pyj 3fmd p7c htc 1avc 23kb q1b 4qb 3k7b 22b ccb q2b 1nkb
evil 50oj 6emd fud q4d 60md 1dqd 434d 7bmd 71jc ogc 47ac 57hc 4f4c 32zc 3qwc 7njc
canal 7skd s2d 233d c4d s5d 9dd 5khd 5ucc 6e7c 3j7c 701c 25rb 4ngb 2xub rgb 69ab
harder 1kgf gje 8ud r5d 93d 8id 2mld 17d 2qd sld ebd abd 1yc xnc 8qc 3cc
succe 1pee 2urd 1cud 629d dld ssd vd 1tfc 1buc 1tvc 1dec d8c 5mlc dnb 7b 2heb
elig 3gtd 5od 3ojd 5qjc 2h1c ndc 3uac 2wqc 1ivc 4cwb 1jzb 2e3b 2mpb 15kb 2jvb 1gbb
tast 3axj 48tj 2fcj 3phf 6y1e 1b1e 438d 22yd pbd lmd 69ed 1ord x6d nad 52wd 4vwd
somebodi o3j 2j m3j 1xkj 20bg 181g tig 1jjg npf qbf wcf hxf 1j3f 2mf 8qf 9yf
mainten 25jd 1m1d 781d 2ved d9d 2nd w2d nrc cnc 180c zhc 42ec hsc qoc ccc ndc
symbol hcd 1gtd 6hsd 14dd 3jfd 5wmd cvd 5jjd 22bd lad c2d 1iud 37md 7h4d nyc 2u0c
attract qsj vld z3d 4gmd t7d 1y8d 5ifd 40d 43nd pmd m8d 86c 19vc 132c q8c 448c
attach uwj 177j hld zpd 1qzd 4yed w4d mgd 1m1d 5jgd 1f2d yod 1bfd 5exd 41d 1fd
flower 583j 1gpj 4vad 193d 53xd 1qhd 7qgd g1d 8bd 2i7d 6xgd 118d 3fcd 1cdc 57yc jqc
tonight 1uke 4ie f9d 27d 2sc c8c wcc 2skc 1gdc qvc jgc 1g6c toc 181c 2gxc 35c
laker 32rg 4i6g 5nsf 6opf 5rue 1bwe 33he 64se 5gle 4lhe 6fpd 7hvd 74od 2ind 19sd 7v6d
par 3hid 1dod e8d 3o8d 19cd 4d1c 24fc 4ygc 76nb 137b 347b 5jmb 6gb 65lb 63ra 16na
nigerian 130e aod 50kc 195c 2u2c 3h2c 4kcb 28hb 7tcb 4kmb 2uvb 6t4b 13cb 6upb 3w1b 3x7b
biolog 12od 2k5d bpd 6uc 19uc 1xlc 47yc 6hc 110c 33jb inb 15ib lsb 7db 16ab 3f5b
intent ryj 3g2j jrj 20j 1bpj yne b8d j5d 6nd egd 3ydd k5d 11gd uwd ktd 2s7d
pension 5axe 25se 1gne o6e aud 3uad 1fad hcd 140d e5d 1ewd nfd 3mid wyd 1nad 5f7d
luxuri hej 6ccj 563e kge 1x6d 7t4c 383c 4xsc 48vc 7ioc 6gjc 3lac 8ec 1dmb 175b 1btb
obviou kte dse mne 1ate 381e 1the 186e 26de oxe eud z4d f5d ogd 9yd yud jsd
possess 5muj 2ij 1tzj y9d 2kgd 1mrd 19qd 2fd 12gd lud d0d 41od 5o0c bpc 3toc 44zb
mandat 8dj 34vj ndd 9id 14qd jrd 2x8d 4sd 68d ond 32bc lrc 1u6c 7s9c 1bdc 3kjc
stick 1qzj b9j hrj 6a2j 20td 3a5d 5zd 1m1d 1u6d 1fd 2wwd 11oc 382c cdc 2xgc d7c
aspect phj isj 268e d0e 295e 1ere sje 1kfd 16ad zud 2uxd ntd 4tdd lfd 2emd 13gd
rear 28nd 1mmd a7d b1d 1dud 716c 4y7c 319c u0b 3yab wfb 5beb qub 29yb 4zeb 1vab
well 2wsc 1qbc 49jc 5lb 59nb x8b 1gvb 1wea 7dla 21qa 2dba 2nfa 1xta ixa 1ita 15pa
steven ehf 1iaf cle ane 1j6e 1u0e 327e wje 25ae 198e 2dbe 1hse joe 182e x4e 1ite
attribut 4k2j 1aod 13td nkd 2uxd 388d 1erd eqd j9d 3a6d ntd 1m6d exd 2d lud pmd
overcom vjj 190e fjd 5d0d 3akd xed 497d m0d 1fjd 20cd 3zgc 3dpc 2vlc 115c goc 2q5c
summari 3nkd 3pod 1fxd 4jdd 5fnd 4rd skd 6b0d u3b 1paa 15ta 331a 230a
storag 30cj 2gd 2fd 12gd 7ogd 3p0d rid w2d nrd s5c 15ec 2rzc 1u3c 4b7c chc 3x1c
volunt ekj 5f7j 2zxj 33pe btd kd 5ed 3ad vd 7qd 3z4d cnc zhc d6c aac 3vb
shuttl 6t3f 5isf 1xae 3p4e 3uie 774d 6pd iwd 34id kud t0c lzc 33vc 1m5c 3vrc fzc
ncaa ukd 6e9d 1bwd e9d gyc 191c 77bc 1oac 22vc 4f7c 6ntc 6whc 3ehc 2qoc 3loc 69lc
businessman 4ace 7rxd 306d atd 79ld 7czd udd 4y6d 4llc 13zb neb 23mb ub 2r8b 341b 41aa
libya r8e 1b9e 37le 5dhd 18gd yvd 2fid 5v6d s4d 2gdd 1hbd 3mxd 2gud 7xd 6exc 130c
brooklyn 3qkf 1e4f 1he 7c1d 119d iyd ifd 4m4d 44bd 1pod t5c 2u8c 1k9c 29mc 4ihc 77vc
framework o1j 1u6e 1s5e 1aje 7zd 51ld 513d 29yd 5ctd 83d 6jod xrd 135d 11jd 2aad 1rbd
vessel n4g 148f 1p2e 4s8e 377d 3s0d 2qzd 1led 2xud 15ed 2osd 312d 1ijd 44rd 7fhd pld
punish 7cvj w9j 1bdd 412d pqd 75td 1pfd 2jpd 9bd 316d 3aud 2hwd 2e1d 4f4d 10ac 154c
smart 1wlj 769j zrj 3q5e 2ood r4d 4z5d x2d 8qc euc vsc 5itc 2hqc a7c slc 1dbc
worldsourc xta 2gya
baker ixf 15pf 1hsf 1qgf 1r2e m9e 1t1e joe 18le 1zfe 1ite 1j9e ehe x8e 2dbe 3xoe
belief g8j 23wj 2j7j 1a4e 1c5e 2z0e bme k8d 1uod ogd 10ad 3oxd l3d 31d j5d 10od
solv 1huj afd 10pd 3i6d 10vd 12wd 1cfd wtd 109d 25kc lqc csc gjc 20cc d0b 5hob
gradual 1spf 1rxf 311e a6d 3wwd 1iwd z1d jid 78d 1nhd jkd 1bec 1o6c n3c 524c bcc
imperi ivd 17ed 1o0c 70tc 6zlc 174b 3vb 6zbb 5jib 2b3b ufb 31fb 1yqb 4rob vvb 37qb
tall 7t5d l9d 29od 6voc 1hgc ymc 1duc 3ucc 4rmc kmc 2o1c 193b 572b 1ybb 78cb 29yb
tone 168d 1b2d 1x9d 1ged 76sd 1drd msd 4od n7d 1k1d tac 29sc 7i3c 36fc 71yc 46jc
wildlif 60kd 2fxd 797d 43td z8c 3hmc 6s5c 2v4c 73uc 4p5c 106c q9b 3x0b 3hnb 4arb 2apb
fundament ydj 3qj 1qaj 9sj 3vzj 32cj 1s5e wtd 1fnd 268d ktd 1wdd 1uod 68dd 2emd 21rd
squadron 44me 28ce 455d 6ifd 1w2d 1vdd 3bhd i8d 4pud 7jnd 1cvd q5c 4ohc 6itc 1cbc 207c
twenti 3c 1hib 94b 11hb j0b 4hb 4o0b 1b 127b 6ba c9a 25a 80a 5fa 1za 15za
ron 1und 1ved r0d 1k7d x4d 23dd 1m0d 249d 1izd yid 1z7c 1rzc rkc 23ac wjc 21qc
lawren 2ue 1hsd e4d ehd 2iyd 1r2d xpd lld 1trd hnd 1u0d 1ycd 19xd 2j0c 2wsc 21ac
settler m2d p2d 3d6d k3d 2vwd 59d 6ad 2zac jac ygc 19zc 5blb 3lb qkb 40sb 4vrb
wayn 1qrd 1qyd 1m0d 2ihd 2ixd 1ced zzc 3kgc 2dbc 21ac 36mc 4ovc 1rdc hnc anc 2txc
modest 31xd 1pgd 36cd 1rid 1l9c 11qc 31c 7hlc 4ddc a1c 88c 82c apc 75c 2pkc 1fqc
rwanda 35og 1q0g 1v9f 39vf 44gf 31mf 18ge 2h3e 2z2e 7m4e 2g1d 2a0d 3ipd 2lld v2d 53kd
jimmi 1hpe 2f3e 3kgd 1und 27od 2o6d 3hd 3opd 1ved 2a5d yid vyd zzd 1nsd 10xd 275d
forget 1z2e 272e tie wce hqe 2ule a2e npe 8qe 1jjd 181d 2asd jfd 9yd 20pd 2md
rodriguez 3x9g 2cvg 3hqg 33qg 2dvf 527f 2h2f 4bwf 1y9e 47pe 13ye 25ve 7s2e 4p4d 4n8d 6k2d
sentiment 10oj 2n6e 21rd g8d j5d 6mwd 2bhd sod 6f0d 5yhd 1wdd psc 35wc 7pkc 2nec 3qnc
pattern amj o1j laj kad scd 3ced 6hsd 175d 3dnd cvd 81d 2s7d 3r0d 107d xrd 20rd
demonstr fyj enj 1gmj f9j 1auj qkf 4y4e lyd 4fqd 22ud ecd 1dzd 2w4c 2h4c uxc 7dzc
bomber 2qzj 548j k6e pze 5qd 3aed 2d lzd m3d 56ac 4c7c 153c 4kkc 3lpc 1p9c i8c
slip 2l5j 263j 3pcf jzf 7tf 43we 3ove 440e 2bvd 11id 1vxd 5jgd 1sqd 6pd 6sd 2qyc
auction 57qd 787d 7hd esd 4w0c 16ic 6gfc g0c 3mpb 22qb jxb 3m8b 1clb 6fb 2fvb 61b
thin 3qbj 6voj 98d srd 1byd drd 2xad 1khd 1fqc 11yc 32hc 78ac 2e8c 4qnc 1qtc yec
occasion 1cpg 64f hke ite 1mje 13nd 53dd 19kd coc asc 2mqc 1icc ksc drc 1ubc 28tc
nick 1scj 1tad 1qyd 2dbd 98d 2t2d 1h9d zzd 1v2d 24vd x4d rkd 1ced 1xpd x8c yic
sick 2hgj 2jhj 1gsj 2cij 1a3d 5md 1bgd lhd 2d 1z8d rld c1d 2iec 237c 2oc 3npc
separatist 37rj gmf 23ce 1sne 1qse 1rhe 1ugd 1lcd 3ryd 31zd nbd 1j7d 256d 2gfd 7lad n5c
graf 49ye 1d0d 3ldd yrc 5rob 1tqb 5gqa 6yua 6sna sqa 3fia
perri 1j9e x8e 1qge 1qre 196d 1zfd 1aqd 15pd 21qd 2txd jod tzd 1w5d 1wqd 26ad 1hsd
goalkeep 411j 6isj 3dfg 1rnd 1isd 3ktd 6orc 3vdc 5fyb b8b 2jrb hpb 3e4b e8b 3xxa 1ksa
conclus 4wj 60j 10vj 35j gqj 3j 1d4f 12we 1oud dsd 2f6d 465d td 6mwd 2bhd sod
nobel 502g x9d 5jfb n0b 1jia hca 642a 2tka 2wna
buyer 3mpf 1cle g0d 16id 16ed scd c0d 6fd 1pd esd 7hd 3xcc 3dbc 6gfc 2r3c 1hqc
stanc 7bij 7id 1xod 6vcd 4q7d 2eid 1b7d ywc 36fc 1kfc 13xc 1n2c 3k5c 1e0c b1c 2nec
architect jrj 5hue 1sbd 3rgd 2rfc 303c 9zb 3g5b 7gqb 2bgb 7rxb 59zb lob va 19la eqa
expos 2h8j 1ctj 3hj 15lj 3qoj 3rd 26sd 3l2d 2tdd t4d sd 12pc 4mxc 24ac 15jc iac
object ryj 4fqj qkj sje 138d jsd 1s5d isd wpd 74d 1oxd 6hmd 22cd vad zjd 12wd
sec ej 21hc 3d9b oja 1fha 38ha 6e9a 5epa fqa 6hya
soni 6t8f 46sd 4eed 61nd 5r3d 4qxd 4pgd 4pxd z5d 61wd 2dtc 5u9c 1k0c 7pwc 5kfc 1i2c
grave 12pj 38wj gwj 78hj 3ffj 1cxd nkd 5md 28d vkd 1v6d 3bld 2kdc k9c 5n7b c9b
bitter 5bvj 5j0j 2exd 20od 4f5d 1tmd 7lvc 79qc 4vzc 4tzc 2q5c 4lvc 408c 3k1c 3fob 5yqb
elimin 6hzj xed zjd 38vd 2ed 123d src 98b jkb 35b 1lob qnb 57b 92b lrb 1mkb
commentari m5j 4rd 7fd u3c 1qpc 1imc dhc 4aqc 16cc 111c trc 5tfc 6vgc 3f9c 1g2b 1rvb
oust 2voj 405f 4bnf 4uje 3wve 123d ssd 1did 360c ub 5nob 3icb 4geb 2t8b 2jlb 6xsb
jiang 4hzg 3hef 47tf 2ktf 4rne 5q3e 3yie 15ue 5fjd 1gxd 1yld 42bd 6g1d 7gyc 25xc 2avc
tunnel s2d 20kd 1g7d 3urd 591d 7bbd 2mzd 8od 1ppc 60pc 1y8c ghc rgc 25rc 2qpc 177c
bulgaria 1jpg 1sff 15bf 2y1f 384e 2lle 4wee 101e 3lue 2joe 15me sxe 32fe 2g0e 2ete 2pye
sovereignti one 8dd 6nsd n5d 2efc jyc rzc 3jhc 1s5c 4kvc 34cc 1mxb 4dpb 4xgb 3sxb 5pkb
oxford 27hg 7coe 3q8d 2yzd 1kdd 332c 73c 3j5c 5a2c 5cqc 6w9c 7cc 4keb 10rb 4zlb b6b
elderli 6bj 10j 8wj 2oe 2hue czd 2ied 6h3d 2h1d 3kxd rld 6f1d 790d k9c c1c 2kc
pipelin dqd 3fbd 3nnd 3s0c 5tpc 2mkc 3mb s5b 4t9b 1g7b 1g9b 1xjb 14nb 6v0b 2s3b 233b
inner umj 1upb p1b 11mb rb 18jb 1aab 574b 11yb 11ta 3qa haa vaa 177a pta zsa
rick r0e 1une zze yid 2vrd vyd x4d 1izd wjd 1xpd 1f9d 328d xzd 1rzd 25md 1vec
bench 2jtj 6aej 6dd 47vd 1ctd 123d qud 1cfd 3ptc 6lc 1evc gvc g3c 79eb 99b zab
chechen 1rhf 22ke 6y0e 3ybe gme 1uge use 1qse t6d xfd 7vfd 6ed 1knd 1snd 6upd 6vmd
ken r0d yid 1bhd 20d 1ved 221d rkd 1izd x4d 249d 1u0c wjc 1z7c 1zvc 2vrc 2orc
sarajevo usf xff 3ybe 56re 5dye v2e 3txe 1v1d t6d 6ubd 1rcd 371c 2jcc 7m4c 4qrc 53nb
hillari 3q6h 1l0f 5tf c7f z6f 10ze 1dte 1fyd 3x5d 2pd 2gwd 321d 26fd 5msc bsc bwc
manila 10be 1see 208d 2wrd 30ad 3tjc 42ic 4o1c 3odc 55cc 38dc 356c 4kcb 37bb 63ob 1mqb
twin mgj 81j 17rj 2rxd g1d gsd 4kod 2d 1xkd yac 48hb imb cza k0a 768a 3pla
isol 6ifj moj 6dxj 5ffd 4q9d 12pc 3tbc 4zzc 1a2c 11qb 1kb 24ab 320b csb tgb db
vietnames qtd fod 3c1c 17ac 42ic 5bxc 5hjb 2jjb s7b 1mb 1w9b 3qzb 1lbb 6vfb avb 17tb
mere 10fj p3j ege nqe kte f5e oxe mne 24ce 1atd z4d dsd cdd 2b2d 1c9d 1avd
enorm m8j 2p7j 4w4g 203e 1pge 3c0d k5d 48d 1g5d 5hc 4jc xqc 3vzc 7bsc oxc 255c
wealthi 5bhj 6uid 2r8c tjb 69b 1rb 237b 320b vpb 1zjb 3uvb 21ib 43nb 445b 2sab 52b
competitor ohj 3hjj tsj g4e 1bme 59td hbd 1e2d 1a0d 3ted 4krd 4k3d 3oed 2iic fc 4jc
hide 5o0j 7tj 4psj 1rtj kad 1cxd 3bld 2t5d mfd 6a0d vad 4chd 24dd 3zfd 2ffd 16bd
argentin 37pf 74uf 19pe yye iud 3qzd 2uvd 1nzd 65hd 28hc 102c 4iac 1i1c 2jjc 1y9c 32qc
fairli 15dj ulj 1ihj x2j ktj 1raj 2ive 669e 36ce 11qe 1a2d 1avd 358d 4ddd 7bsd 32id
roi 21ad anc 3yrc 1m0c 36sc 224c 1k7c 1bhc 1iac 27oc 1j5c 2vrc ehc xzc 1tac r0c
cruiz 377j 1ted 6pd ovd iwd 3zwd 148d n4c 44rc 1m5b ltb 13rb 1cvb 4s8b 2idb 21mb
ski 3owf 63ae 3cpd 1f6d 6pd 35kd edd iwd 18vd rhd 4fud 5duc tdb rbb h8b zmb
tibet 2qff 6qpe 47ze 39sd 7old 30pd f8c hc 3wmc 1qvb 17tb 5twb rzb 4sfb 33eb 2mnb
pollut 40gj 4z0d 33nd t3d 5k7d 5ld 3n1c 1q1c 6m4c 1yhc 1owc 5zhc 32jb qjb 7nfb 1wob
impress 21rj l3j g8j 2j7j vej ipj sj 206e 197e 1vd 2mad 4y1d 1f8d 36cd 88d 1mod
reviz 4fjj 1lad 7qdd kec 2nmc nuc 2abb 10yb 3nkb 1u6b 3ljb 7isb 1zzb 2x9b tnb 3kjb
kidnap 69sj 1u9e 2ee 46ze oze 4i1d 1p9d 1wcd 15gd 4ead rcd 759d ejd 3vvc nbc 4ikc
buse t8f 4o5e 35be wie 17vd rwd 8ed 1g7d 6tgd 3ajc 5c3c wac 2amc r6c 3skc 44wc
nevertheless 1qj 2p0j 44jf 1atf 2mvf z4f 138e yue 3fwe 44ke kte 381e bme mne 24cd 17cd
surplu 2uqj ybj zve 56le s8d 1zyd 4jxd 4ylc gnc 22c 155c 82c r7c j8c wmc 1wjc
poetri 4g9j 1jif 304f 1x1f 27ue 4aqe dhe 6kad y6d 29sd 2z7d iqd 5x0d 58d 1tsd 1ifd
friendship p5e 4gdd eod 1fmd 1d9d 1cyc 3ivc 2rlc 15yc 43gc ofc fpb 45b 1k6b 17pb 1o9b
subsidiari 750j ff 17sd 4lyd 9ud 4osd 2j3d sgd 3oid gbd d9c y9c 2ic 1bac 4pyc 47uc
infect 1apf lhf 1otf 194f 4fge 567e 3qce 3sde 6xye 4w2e 1s9e 49sd 66yd s6d rld 2ypd
ann xkg 2hcf 1idf 298f 349e 49ie 40te 387e 57pe 36ie 3kee 3uye 43rd 2mtd 4add 287d
anywher 2irf tie 20bd 2ftd 2gxd qbd 2ljd 351d wcd hxd qvd p7c ptc 4ymc 9yc 4qc
exil 3udj 3qrd 3qwd 2vod 1md vid 316d 39sc 1aic 4ujc 360c 2bsc 1wcb 1dib 30pb 2czb
terri r0e 2fne 1h9e 1vee 1ite 1hsd 1qxd 2j2d 1ced 1iad m9d 2iyd 2vcd 27od rkd 26yd
vulner 12pe iae 19rd j3d 26sd 6ded 1a2c lwc i7c dvc 104c 22tc qjc s9c 2tdc 4mxc
neck 11ve 2opd 1m7d 4ekd d4d 6tfd 2wwd 5hvd 2rtd 7sud 6usd 42zd 5ksc 4fpc 3cbc 49wc
hardli 1yaj 5kkj mng yug asf 1atf f5f hqf 8qf oxf z4e 53de 9ye 2s5e 1jje tie
harbor 2prj 2lpj 1whd 2bsd 23od nwd 2q8d 3r8d 2cld kyd 44ud pfd 50yc 67cc 5o4c f6c
slam 44oj 24tj 4wd 5dd 1a6d 2ped a0d 282c myc 2beb 2arb 6gb gyb 2thb 8tb 15zb
stroke 9pj 1jdj 2hid 131d 1j0d 20xc 1doc 3sbc 4d1c 11vb 4ygb 36zb 137b qhb 3hib 6gb
util 1dfj 1rsj 18j 27nd 145d 290d 9xd 1e7d 4mxd 1h3d 1u6d 1bpd pmd 7ud 2nd 1owd
intervent 34ej cpd 45gd 1gbd 4dzd b1d 96d l3c dkc bdc 7ic aic 40c 13qb oib j1b
alaska 3iyd 46gd 2x0d 7ehd 3e6c 2itc 1slc 11bc 1rkc 2ccc 150b 1vub fcb 8nb 31tb 9jb
deploy 1m9f 55e 39de 1xse upd 7cmd fbd 16c fzc 1fdc 40sc 40c 3ghc zic 18zc jpc
trigger 1w4j 1mze 497e hzd 1j8d v7d s9d 2eld 2rad 56td 24od mpd 2cbc 1esc 1fpc xqc
print boj lve 16cd 2gd 6ond 18td 3wd gkd 1id 4fzd 62ld 4khc khc 24qc 111c 41mc
costa 3che 3m4d 13yd 2mrd 35id 1vhd 4prd 374d 2k0d 35nd 1y9c 1f4c 3i1c 1msc 1ggc mlc
grass 193d 40cd 77jd mfd g2d 3z6c 18sc 3a8c 16nc jqb 671b 1sjb 2z4b 29ab 340b 1vlb
unrest 4yue 3pye 3sle 1gue 1w4e 2h4e 7b3d 5mdd 4evd 6idd 2czd 39cd 1x2d bdd 24kd 1gqd
tortur 40fe 15je g7e 26id 25wd 2p5d 1d8d qcd 1pfd 316d ozd 3r2c 2evc 4hsc 4f4c 10ac
photograph 19ej 2q4d 324d 2jed zyd 7oud 29yd 4xd 5zud 1ncd 1q4c 24lc 4khc 41mc 3stc phc
warren 2txd 1zfd ehd 2wsd 21qd 22md hnd 1iad 15pd 1wnc 1hsc 222c 2uc 308c joc 1rzc
lie 1k8j 13ke 26ke 13hd 9ed 5w5d add 2hid 3wd b1d 2g2d 1wd 2irc 2o1c 351b 23ob
sweep 377j 24ej 15dd 6jed 50td 6pd byd 2ped a0d 47bd vfc 56tc xqb 255b 3ob 167b
chrysler 36kf 5jhf xbe 3g8e 5w3d 1tpd 45td 6tud 1c2d 6dvd 477d 7ggd 7r1c 18cc 3ekc 5f3c
greg 1h9e rke r0e 1ize yie 1v2e 1bhd wjd x4d 1und 1ced 26yd 2qqd x8d zzd 2b7d
amateur 3hmj 1f6d o3d 2d 5nyc 13sc 1bmc 5zc ukc tlb 37fb nb 6lb 34b 4f7b e9b
dodger 27pg 1jtg 466g 4xyg 4l6f 4dmf 5y7f 1g0f 397f 4awf 2sye 267e 4v8d 2mhd 33hd 29md
optimist 2nef 1f8f 3qnf 6f0e 5xod 31d 1yjd 1vwd 1eyd 75ld d8d 2lwd 2jbd 2n6c 3cvc 1voc
suburb 2d2f 14pe 34qe ae 3td 16xd p4c 26c 6oc 1y2c 5bhc 1swc 7kc 2hb 563b dbb
dress 5acj 1ujj 5ndj 1azf 71sf 3o7e 3rwe 7n2d 2c2d 4dgd 6bfd 476d 175d 2zfd 78d 6a0d
barbara 31le 2mte 3uyd 298d 3c7d 246d 40od 2xqd 2gac 287c xkc 30zc 4d5c 3juc 3bgc 387c
valuabl 3e3d 41od 1vbd 1d3c 206c 1vc k5c q8c 6nc 1f1b tfb 8ib 86b 5u8b q9b 1qab
conspiraci 62ie dje 11nd 4lod 7zd 1upd pqd 1akd 10ad qdd 4n4d 10td 2i8d 6cfc 4g1c 3pjc
midnight 2se 27e toe 94e 4id pjd vwd jgd 1xuc 10wc u8c 5gxc 1cc 1ac 1bb 12b
unpreced xqd 26bd 2p7d 1esd 1l9d 75d m8c 2pkc 1icc 23lc 38lc 2cbc 4w4c dmc 1i0c 3t1c
advoc 1ykj 1smj o8j ywe 33ze 53he 2ve 14od opd 1i6d kcd hbd 8sd 1a7d o3d 2xid
bloodi ycj 2p5d 50od 171d 1h0d mfd 3slc ic b7c 3akc 2czc cuc 2ibc 39cc 1x2c 6d6c
consult 34dj 1paj 1i6j flj kid 96d 8dd 5yd 5nxd owd 7dd 1ipd 9ud gbc 28mc 5ec
dawn c8j 6ltj 3gd 78d 94d 8bd 6cd vwc pjc 2sc 27c 6qb 1keb 1cb 1ab 1mwb
craig wje 36me 1bhe 1ite 21ae 1w5e 2dbe 1cee 26ye 1wne 2iye 2c4e 1m0d 27ad 18od 2vnd
scholar 7vj 2bgf 1bze 1jid 1mhd o3d v7d 2fdd 2d 4cxd 3p7d 271d lcd cyc 5xjc 1ifc
assum 1baj 10yj 2jbd 78d 31d 138d 8fd nqd fmd qwc 10vc b1c 1dec dfc egc 1buc
afraid 3grf 3ce 1jje 1e9e 2me g8e qbe s9e hqe 2lje 8qe 20be 5l6e 6y4d npd 181d
sierra 323f 2z2e 2g1d 1q0d 44gc 4v3c 226c 35oc 18gc 1b3c 1v9c 1vhb 3kcb 2cgb 2nxb 1yib
childhood 2b1d 2od 1sd czd 9kc 6zuc 3bcc 4sgc 58lc 1gsc i6c kbc 12ec 5bcc dgc hwb
lineup 2q2e 3wd 1jqd 6lc 13bc 2mhc 3ifb 2wb nb 4v8b 20vb 1mmb 1gb 64bb 1da 35a
tragedi 4gxj 14kj 3c2f 19td 4xbd 5aqd 2mcd 6qad 2igd 2ibd 2pdd 6d6d 2kac 4ljc qvc 47kc
pat 328j vyd yid 1cad 1j0d 2fnd rkd r0d xzc 1h9c 380c 2dbc 1n0c 23ac 1vec 3pzc
repair 1naj u7j 1m1j 6pkj 20qd 26d igd 1vd qod 6pd 9wd 3ztd 1w7d 1ood nyd 2pqd
complic swj 2crj gje afe 648d 3ljd 78d 2nmd 366d 115d 2zyd 3ngd 83c gwc d0c 1mrc
plead 10tg 2n1e 17we 10ae 3w6e 4wnd djd 390d qsd 7mad jxd qgd 4rd 60jd 2i8d 62id
fred 1z7d 1hsd 1rzd 2sgd vyd 1qgd jod 53jd and ehd 23ad 1u0d wjd 227c 21qc 1vec
discrimin 3due 3add 5tjd 2rkd 1m4d 6old 42pd 6uod 2gcd 670c 7ryc 3wtc 4hsc 4kic 156c 4zhc
bass 1rrf 39me 6ufe 4m8d 72gd 1ged 11sd 4oud 2isd 7hpd 27md 32ld 3mkd 2zud 570c 1n4c
mohammad 1h8j 2bxj 108e 2o2e 1i7d 1w8d 1eqd 4oad 31hd 4tad 5utd 4lad 6s4d 72ud 5aad 7kzc
opec 3kmd 715c 6gtc 1b9b 1axb 4i3b 1fob 120b 3mb 1pbb 1xjb 3nlb 1leb wma s4a 7xa
dam 3j7f 6v0e 2mwd 6f7d 6q7c 4ngc 6hpc 9dc 5qoc 43bc 60hc s2c 5khc 233c 7uxc 20kb
medicar 5qje 211e 6md 1fad 3d7d 790d o6d auc 3iuc 4ec 5axc 1gnc wyc gnc dec 2ukc
guinea 7frf 45hf 4cke 60ee 48qe 1q0d 3kcd 3hvd 76ed 2g1d 3pad 3h2d gtd 2cgd 4hjd 4c9d
ukrainian 2jjf 4uge 7e6d 15bd 3thd 2fkd 580d 5vkd 18dd 2l8d s7d 2fec 72xc 762c 3f2c 2pjc
garcia 2h2f 2psf 6z7e 3hqe 2cve 1gge 33qe 2hne 229e 2dve 3hpe 4r6e 1i1d 5rzd 65fd 2udd
rape 1afj 3fyj oze 15jd 24pd 4i1d xed 10ac 3w6c 3b1c 3r2c 3adc 2ec 23yc 11pc 17wc
zhang 1ylg 1gxg 2avf 4q0f 6l8f 42bf 3lxf 5voe 5vce 55ge 61ae 6p6e 2uye 39fe 469e 15ud
marshal 28d 1nd e4d 2b0d hnd 1j9c 3w0c 198c lpc 1ulc ehc joc 2j0c 19xc 1sic 1iac
rebound 440j 367d 1gjd 41xd 1iod 3o9d 2qyc 3d0c 1z3c h6c 1vnc e8c 9vc 3ovc 15zc myc
cancel 2oxj 2gqf h0e 19id 535d 65c kuc 12ac jgc 5vc 1qfc 27b 2sb ltb 51b 2bab
truli 38jj 8qj yuf 9yf hqe 1ate 1txe 24ce 1lke ase mne f5e 186e oge eud wtd
touchdown 5rcf 71kf t9e 4cqe 1pmd 5plc e8c kwc 6jxc 3v0c 1uec 7gjc 4yqc 3gkc 4fdc 4ghc
steal g0j 22ej 2xxj oed 4ond 7gkd 4wnd 23od 6pd 4hqd 2bwd 2rwd 16id 2k8d 38sd 6a7d
hip 30ke 3jvd 3rsd 5gzc 7jbc cfc 1m7b 4ekb 17nb 4lzb 398b 8vb 15xb hab 11sb 58b
boom 2spj 766j 3wcj 5f8j qvd 5dd 2qjd pnd 2tnd 5ic 82c 2lkc 1z3b 1pb m8b 67b
solar 4kbd 72id vac 1vvc 40ib 145b 34ib 6xfb 9ob 590b 4wtb 7uxb 65pb 3uib 41ub b9b
pitcher 2mhf 51kf 401f 1jte 1gee 42le 24xe 4v8e 3hze 27pe 1g0d 466d 4w7d 4l6d 4xyd 4awd
context 2emf sjf 217e d0e 295e 1ere 1qce 2xie 1kfd 6zkd dsd 16ad ead wtd wpd igd
termin 1lsj 30cj tj 92j 4fcj ikd 78d 2bjd m1d 3wfd dnd 60d 2idd 2nmd 1hud 1cfd
colin 1aqe 3qid 1svd 1j1d 22md 1zfd 573d 1wqd 13uc 36yc 1jrc joc anc 2dbc z9c 1j9c
extraordinari 255d 3c0d 1icd 2p7d 48c 6mmc rac 2pkc kbc 23lc k5c 4w4c 1l9c 2mac 188c euc
munich 2zgf 4ttf 44af 16gf 33cf 59gf 4mae 5x8e 2fqd 6dfd 6iod 77d 1b8d 4xpd 1vzd 4b8d
unfortun 1atf 1lkf qvf yuf a2f f5f hqf 8qe 1sqe 2me dse 9ye 2ige mne kte gje
corn 6otj 61tg 2k2f 3s9e 2fze 1hte 2e9e 34od 498d 340d 77jd x6d 1lqd 6ggd 4ukc 4t1c
chenei 2pe 5te c7e 2hje 1aqe z6d 10zd 1l0d 5djd 1fyd 3x5d 1dtd 3qid 23fd 3q6c 2z6c
musician 6lj 11sf zyf 4bye 1jce 47se 58e 1lne cfe 2zue 2ane 4oud 3mkd 570d 3t6d ecd
reagan 2l4e 2doe 5tie 12te 5td 2pd 54sd 317d 1fyd 2f4c 7dpc c7c 26fc bsc 10zc 1w3b
detaine 2iqg g7e 1pfe 40fd 24pd 4p9d 1mlc 6drc 16vc 1wcc 12mc 15jb rcb 2bsb 316b b5b
depth tbd 1urd 76d 4md pnd p1c 2scc 12kc 40qc 1ybc 58ub 3b0b ptb 17lb 2o1b jlb
ly 13ke 24se 2o1c 1evc 23oc 7b4c 4rib gvb b3b 3a8b 22tb 4bqb 1rub 9eb 3wsa 2ira
superior 13fj xvd 6vud 56ed 13md q4d 1vd y4d pmd k8d 3o0d pab 2bhb exb 1lb ktb
traffick 4eqf 2k7f 2hke cie 57ve 4w5d 3pjd oad mjd 1pqd pqd 4jbd 6cfc 3asc rcc vdc
harm ocj zrj qhj 4ivj iad r4d 4fpd 1v3d 78d nhd 1uid 16td 6r3d zpc wgc oic
influenc 3fkf 1ife tke 2z7d 1ied iqc zyc 1bcc i7c 29hc 1lnc 2xec lmc fvc sjc 1hhc
legend 2u9d 1hdd 7fd axd 1p4d 35tc 6nac 585c 2g2c bzc 14ic 4mqc 39c 3ib rjb 3jfb
carefulli 5xoj 2ale 435d upc 358c 59oc 2mqc 4lxc 1lfc vtc 6w6c 307b 7cjb 3g2b 4e9b jib
nationalist 2e4j pie 1lvd 10sd 256d cd yd 2pvc 8kc 5w6c 13zc 5h2c n5c 3k5c 64uc 51ec
exposur 2wzd 38hd 22td tkd 15ld 4qwd 24ad iad 2uqc l3c hzc j3c 33nc 4jfc src mwb
amnesti 4pkj 7iad 4cwd rzd 487d 2g9d 140c 8db 2bsb thb qsb vob 2t6b 1wcb 316b 1q8b
fernando 1y9e 32ke 1i1e 1gge 4prd 13yd 2cvd 33xd 2h2d 3y4d 2udd 7cnd 4kdd 1ead 4frc 3hpc
karzai 31hf 1rqd tqd 2zcd 4kmd 45nd 1nwc 63kc dxc 3esc 5ltc 1rcc 27wc 1aec 6d1b 2vtb
sarkozi 1t8g 2zpf 2nue 6tpe 2kre 65oe 13ud 6jmd 1aed 5i6c 4gyc 5qlc 3c4c 2h5c 446c 7nnc
bag 29j 55xf 1shd 4qsd 15ed 1bvd 20hd 5csd 3e1d 1ujd 1qqd 2cmd 147c 2rwc 305c 3qec
matthew 2ylj 18of 1taf 27ae 1ite ixe 39ke 198e 2dbe 25ae 2qqe lle 2ihe 2iye zzd 1r2d
lend sqj ucj ytj 23d 3ljd 78d 1fnd 63d 2nmd 3fnd j9d ckd e5c y9c jjc nfc
fatah p8g 2c6f 1d6e 389e 2ppe 28se 6ad tmd 4mhd nbd 2gzd 1hyd 2l2d jac 5p0c 5t6c
reader 1u7e 16ed scd 25bd 7vd otd ljc 183c 10pc boc 111c dhc 7sc khc z2c jdc
imagin 2asj xij 5pvj q9j 1c9j 2mj 1z2f tie 1d5e 228e 9ye wce a2e soe 8qe 1a5e
raw 56oc lsc 1rmc 116c 6nc pbc 35mc gkc 2k2c 120c 8ac 340b 1htb 9cb wmb 3f6b
strait 1qtd csd 17ac avc 35vb 1d9b 3ivb 1o3b bkb bib 9xa gha 15ya 4xga 1mqa 430a
billi 27od 10xd 5zd 65vd vyd 1ved 2a5d 1und 2o6d 227d 3opd r0c 36sc 2ihc joc 1h9c
copyright 693e v1d lvd 1fd 3wnc 2ffb 1zlb 4ysb 1s8b ojb dcb 3c5b 3d9a 2ja 1fha 1iva
automat 45dj 73bd 48ud 2xcc 57jb 13vb 30bb wrb 2aub u4b ndb efb 1bqb 18b cdb 2c9b
jai 1qbd 2u6d 1und 2vrc 357c anc 27oc 1jtc 4awc r0c 1itc 1qkc 4dmc 24xc 3gxc 1qyc
arkansa 1rkg 1wfg 1neg sff 1czf 1t0f 1v7f buf v5f 1x0f y3e 2qxe 1o7e 126e 1sle 1s2e
ian 26ye 1bhe 2vne 2qqd 25ad 3qvd 2qwd 1tad zzd 18od 2dbd and 2j2d 1xtd 3k9d 43ld
buffalo 1nxe 119e 1k9d 1bkd 3ypd 143d 2wud 1pod 6mud 2tqd 2fbd 16zd 41cd 19sd 3y2d 6iwd
testifi enj 1auj 1iyf u1e qgd 5ed kcd 14zd 2sjd spd nec 157c fqc 3xpc 1r0c 3r2c
cathedr 2hrf 79e 1b0d 291c 51jc 40nc 1ktc 3q8c 1csc 4kec 2mfc 2obc 31ac 3wac 3m5c 4k6c
trap zj 16vd 1j8d 482d h6d 1eec 2poc c9c 3j0c 7lhb 2ssb 1dob 3g4b 3khb 4hxb 153b
visibl 5ykd 381c eic 28pc 1rac 213c 1wlc tgb 1a2b zsb k5b 1icb 4qb 1uhb 47ob 1ogb
cnn 7e5f 1g6f 1jee 1gde 3g9e fld 66d x0c 100c 79yc dwc 4qtc 4gnc 4x7c 33tc 1gac
cambridg 236g 3q8e 7coe 1kdd 2yzd 35fd 3j5d 73d 10rd 5cqc 332c 6w9c 7cc 32uc 1mhc cyc
parad 67mj 32zj 55j o4f 1ywe 48pd 1ctd 1gmd wnd h3d vrd 457c 10wc svc 13dc 2w4c
genocid 3moe 297e 2ed 226d 5a7c mjc 1omc 6jec 2ioc 31mc 4qrc 2i8b cwb pqb 4hsb 1r0b
instrument 1znj 6ufe 4m2d 1rrd p0d i1d sud 1j8d 2qd egd 2vd 17d bpd 27md 4t5c 1quc
elementari 10fj xf 53oe 1c8e 7vd 1kud 73d 16rd 5ufc 3mjc 17gc 1mhc 3gtc 1hlc 9mc 3y6c
piano 4t5h 7hpe 6pye 6sod 6ufd hed 6nod 1vpd 72gd 27kd 1lnd 25od 47sd 58d 2isd 4m8d
effici l3j 24gd qod 5id 2gid 2u7d pkc 5ikc uzc 2gtc 1tc 1ltc 2zlc 1kgc 2tc 67gc
bobbi 2o6e 275d 3opd 227d 2f3d 249d 3kgd 1izd 1und 4ajc 1m0c 2a5c r0c 3l3c 2kec xzc
met 1jtg 24xg 1g0g 4dmg 4l6g 466g 4awg 4xyf 5y7f 397f 2syf 267e 4v8d 1k9d 5zed 29md
protein 58ne 74pd 1vsd 4btd 2m1c 7f0c 49pc 6x5c 6k1c 6j4c 5vzc 3fvc 3zbc 1qlc 7jac 6dcb
landmark 5svj r1e 2a7d 1ejd 2kdd nyb 1m6b xwb iob 72qb rjb 5xa fya 5o4a 1sba 2apa
suffici 2wag pkf pae 8ie 1pgd 3jpd 5aud 203d 138d ktd 5ad 10vd ndd uzd vtd abd
northeastern 184j 280h 29rg 2g8g 6og 7kf dbf 1ale 11xe 9ge xxd 3qc 1nrc 4mc 34qc 84c
poet 242e qae 304d 1x1d 2rfd 1jid 2bgd 5vld 1lnc 25bc dhc 1ifb y6b 26gb 4byb 2l6b
reconcili 16sj 45f 1k6f 15yd fpd 430c n3c aic 51lc 50ec pvc 1ajb lnb 2oeb k3b 45gb
mugab 4bof 3n4d 5j7d 4ojd 14yd 6auc 3esc 4kmc 7o1c 1rqc 463c 4qmc 2jxc 57dc 4g0c 4qkc
compon 2hvj 18kj 1fnj 35mj rj 1dwj 18je 18md 2rzd hld pyd 2rxd ihd bed wxd 5od
cincinnati 1k9g 1nxg 1pof 119f 2fbf 4czf 29mf 17if iyf 1bke 45je 143e y5e 1r6e 2vge 128e
mainstream 2md d3c 10sc 2z7c 1ljc 1ifc 2pvb etb 2mob 5asb 3byb 1ob a5b opb 1zjb 30kb
northwestern 11xj 27th 2g8g 29rg 6of 7ke dbe 1ale 184d xxc 84c 9gc 4mc q3c bac 34qc
jonathan ane 1tad 182d 1j6d 3jed 26yc 1h9c 2dbc 198c 21ac 2d8c 18oc 3hkc 2u6c ehc wjc
wimbledon 7rpe 2the 10ee 3a0e 2are 3ame 3whd 3f8d gyd 4agd 6ced 3uud 4xhd 5jvd 3ilc 4krc
third 7rc 1hic 46lc ndb 1r5b 1jzb efb 4b4b lrb jtb 4zra cca nua apa qua 3ena
wooden 2qkd 29yd 78cc 10ic 5zdc 776c 1vac 3u0c 46vc 6g7c 319c 1nic 4pjc 1cgc 5zjc glb
shed 6pd 3mtd 123d 7tc r3c 4wc 22eb 6sb 2xrb 61b 3pcb 57b 43wb 7wa 3ova 1y1a
ira 3n2e 3fzd 2xwb 3j8b 58zb 456b 64ua 3vfa 2oea 51ea
susan 387e 36ie 51oe 28le 3fxd 3jud 6sfd 31ld 298d 2mtd 2gad 3ked 246d ehd 4rwd 2ozd
cattl 2wuj 3avg 3hng 4bie 63ge y0e 36gd 201d 2o0d 65vd 7hkd 3hxc 11lc 419c 1cqc 37uc
telecom 1r9j 5ldd x0d 6xd r9d 28jd 7c3d 515c 724c 61wc txc 3bib fb 244b 4lyb 17sb
knight 2o8d 313c 3b7c atb ivb 4j0b 2n0b 14wb 6emb 7nza 30ha 3w4a 2yma hna 2cea 72ta
strict 5hxj 6b3f 5s8f 1bde 34he 16hd 34vd 5q1d 2abd 4zfd 1ixd 5y3c 2jc ndc 10yc 2mlc
battalion 21ze 6ifd 3vd q5d 7jnd 3ukc 2whc 69yc aac 1r8b 1zhb zhb 3z4b 3pwb 21fb 1m9b
wire 149j 34fj 3vbj 1m1d 1fd 7fpd 2qac 4yxb 29yb 55rb 6qzb 3arb 3fbb 3wb 177b 16la
samuel une hne xpd ehd j6d lpd 1zgd 4tgd 19xd 9zd 4d9d 1trd 1zsc 2sfc e4c 2iyc
vancouv 3y2f 16zf 3ype 2tqe 5fce 1uve 2cud 1oid 17id 119c 15vc 1nxc 143c 2tbc 1r6c 1llc
mubarak 41ph 3b4f 1nwe tme 1d6d 2jad 6cod 28sd 7kjd r8d 58gc 1x8c 2owc 2jqc 15fc 1dgc
colombian 1b3f 6zye 3tde 102d 2qsd 6t4d 4v3d 4iad 23pc 3e2c 55cc 4klc iuc 3x7c 2k0c 1snc
uefa 1yue 1lod 4kc tlc 2thc 6lob 3qqb 6t5b 34b 5zb 4b8b e9b gyb 342b 1p8b 2arb
wireless akj 4rgf 3dhf 58qe 146e l4e 1r9e dpd eyd x0d 70d 289d 4uhd 515d 149d 72dc
inhabit 6rf 9nd h4c stc ruc 26c 1exc 2bc 2lec 2vfb 3tb 2ebb ksb 3nqb 2chb 30ub
sarah 298e 4ade 4o9e 3wpe 5uqe 5ile 287e xke 1idd 4phd 48dd 2mtd 36id imd 4rwd 3evd
specialist kif jrd u7d 2r5d 5kvd 7dc 258c 2epc 4auc 9uc bxc sub 3kb 85b 4eb 13pb
wheel 1jqj 4y7e 2gnd 218d y2d 6pd 4fvd wad iwd 695d 8ed 536c 3g7c 57bc 3skc 6l2c
mediterranean f6d 13rd 1nyd sed 1nrc 7j5c ffc 3gnc 17lc 7nmc 1whc 6ob 7kb 57ab 2a1b 1o3b
sight 1h4j rad ryd 2zjd w3d 1uhd 1lid 2dd 632d vkd eid a7d 2ftc zsc 1kvc 27fc
tear 4kxj 35gj 29pj 3rej 3o9j 3d2e jzd 3hd 1ued mod 12ld 333d 1m7d 121d 1toc 2yvc
ceasefir 292h 1lsf 1aje 45d 7zd 3sxc k3c gmc 2oec 7ctc 45gc 3h1b 389b 2c6b 1wgb 3ozb
yasser tmh 1d6f 389f 6ae p8e 1dge 17be 2jae 2owe 270e 2gzd 5t6d 4mud 39bd 4mhd 3hgd
routin 3dqj 1yoj itd znd ecd 7yd pud xhd xsd 1cpd 64c lac 1mjc 1e7c 147c 22hc
mall 31dj 16xe 9hd 77vd kgd 352d 563d 3u3d 17dd 14pc 1y2c 3ujc 5u4c 1e4c 5o4c 34kc
restructur 4sxe xrd jjd 2ved nfd 1vmc 51c 1kkc 3vuc 7m2c 1hmc 1u6c 98c 403c 52c 3lmc
surveil 1ntd 6ukd tcd 2gbd 455d 3omc 1p1c 5gc 2zjc kfc 5d5b d9b 1mcb 1bsb 151b ovb
killer oze o3d 4kod 2d 20pd m3d 1xkd pzd 391d pqc 2ec mjc 3zb 54qb 5a7b c9b
arrang 68j bnj epj bqd 314d 7hod 1cid 39rd 2e7d jrd 170d 1mmd gd v7d 1d7d 1shd
landscap 76ad 18sd 1q4d ved 1sbc 6ccc 3i5c 1aac 7lsc 1kvc 3izc 38wb 2q4b 4p5b 2rfb 11tb
devot uwj 1inf 5g9d 1dfd 1rsd dgd 3dad rmd 2md 18d 24gd 1lmd 362d 2j9c 13gc 1a4c
christ 1ufj 7eqe q4e 1a4d 3w5d 19jd 4a8d 79d 27dc 1b0c 32zc 3q8c n9c 362c 4qhc 42oc
truce 77sj 28rh 1lse 45d 1ajd p8c 7zc k3c 6ac 389c 45gc gmc jac 1hyc 3sxc 59b
kitchen 383e f0e 67zd 6obd 5rgd 3frc 1cjc 64lc 2lqc 1l5c 7f7c 17dc 1ruc qyc 3erc wfc
homer 3k6g 11ee 4c3e 39pd 723d 3v0d e8d 3hzd 5zed 4lqd 1ftd 62fd 5dbd 4awc 1agc 59fc
relev 217e 268e 1kfe d0d 16ad wpd icd 177d jsd sjd 15id dsd 1qac 1ngc 1thc 22uc
regulatori 1gce 31ee 3d9c 2rmc 31yc 1yoc 3vsc 2abb ndb 2jnb 2vib 1r7b 1hmb 6bcb 32bb 4b
massacr 6qaj 419j 3mof 27je 3sld 2ed ozd 4i1d 4qrd 2p5c 2czc qxc 5a7c 257b 25wb 6jeb
jane 246f 36ie 4ade 28le 1ide 3eve 387e 4o9e 2hce xke 49id 4phd 287d 3wpd 3ked 6zmd
wrestl 5a3e 190d 7syd ukc 3b3c 6x9c 5eoc e9c tlc 6mbc edb 4rkb 6uxb 24wb cab 52sb
clai 322j 7esd 3a8d 1sjd 40ub 24nb 7rpb 46yb 10eb 16nb 10ia 2swa 219a 282a 69na 2dca
swing 5iij 96d 1k3d 6pd ezd hpc 2pzb 4m1b 1ynb 5db 6spb 3qbb myb 2wwb 1geb 396b
pole 33d 338d 8gc 2hic 3crb 3u1b 2ykb 1xrb eb gqb 28a 2tia 1xha 87a 28na x3a
bat 1gee 39pd hpd 5dd 8ud drd 3k6d 2aec 267c 294c 65kc 3prc 401b 3oyb 4c3b y2b
pride 3jhd 5y0d g8d 3v4d 1dyc 35tc 2pec 2bzb 1ywb 1z4b dgb 48b 79zb rzb 30yb 6gpb
listen 72sj o9e z2d kxd 6nwd nad 10pd npd tcc 181c 39lc 1z2c sc 6kc tac 1rwc
billion wef 3fd 1pwd 22d p6d nfd 2ukc ckc 51zc e5c 3uoc 7rdc y9c ccc htc 1owc
greatli 1nhf 4q5e 5zae qod 44kd zpd 1rxc 7a6c 203c 1pgc 1rac 54lc 311c 240c apc i7c
turner 1k0e 1hse 39qe 2wse 2y3d 15pd 2ked 1qgd 2j0d ixd 5h7d 2ced tzd 1r2d 1jec 40yc
classifi v1d ahc u2b lsb 2ovb uib wpb 3zob 2h8b ueb 5eb o5b ihb 15eb t4b 1b4b
disappear 4sij 5gpg 3iod 1lsd 1qfd td 1yd qvd 1ud 60rd 1q2c q1c 3psc 1eic w3c wlb
provis 51j upj s5j 1laf 3ohe lrd 2jd 1ixd kad 28yd igd x6d 8ad nmd 6zd 42ed
oakland 1pog 17ig 1r6f 1k9f 27yf 19se y5e 119e 3iie 2fbe 1lle f2e 1b5e iye 1nxe ife
contin 9re 7ge ddd dd 62d 6d 3wld 4mc aoc 2ipc 3fdc 33c 1nyb 17lb 78eb fob
thick 4g7e gzd umd 32hd 21vd 11yc 1hgc 2o1c 2zfc 1cdc 3ucc 4chc 2ssc 1jhc 2t5b 1cgb
fierc 43sj 28qj ele 1ogd cud 560d 1gqc 2lic 104c 171c 5bvc 2exc 50oc 56tb 22yb 19bb
shah 1eqe 42td 2o2d 31hc 6s4c 108c 25pc 392c 1i7c 65ec 5utc 7cfb 4lab 1nwb 2vtb 3xdb
southeastern xxj 27tg 2g8g 280g 6og 7kf dbf 1ale 11xe 184e 9gd 4md bad ffc 7m7c 1nrc
lyric guj n7j d2e 5e4e 304e 6kae 5vle 58d 2isd 242d 2x7d 1c4d dhd 1w0d 2smc 6jbc
yourself 1j3g 2b4g 20pe tie jfe 181e npe 20be 9ye a2e hxe 2ljd wcd 19md qbd m3d
autonom etj 34cj 9gc 4mc 2efc 163b 47zb 3q3b onb 7l9b 6ob 37rb e6b 2g8b 3dcb 1qsb
revers 1k3j 2z0j 8kj 3wvj 3osj 3imj 3ljd 78d 1tqd 2wkd 2gnd qvd 2nmd 72d hhd 2aud
villa 4l0e 1sad 33fd zd 51ad 3xxc 1pkc 3xzc 41gc 58cc 5chc 1p6c 50uc 1p8c 68ec 3q4b
norman 421d 308d 24vc 18oc 2qqc 1wec 6l0c rkc x8c 5j4c hnc wjc 1j9c 1qbc joc ehc
frame 5xj 695j 4dvj 1fej 78cd 284d bbd 21ld 2d 19ed 24qd 2qkc 2woc 1nic 4nlc wfc
prefer 1buj 179j 1a0j 3tej 3wdj 2zvj xvd bd 10md 32od 1ubd 48tc snc dfc cdc itc
ethiopia 47hg 18ge 1v9e 19fe 1tld 226d 71xd 2gdd 2wpd 2g1d 3kcd 2h3d 1q0d 2fid r8d 39vc
continent 13re krd 17lc 28ob 1nyb 62b 2dlb 7gb 3gpa 1mia w6a 11xa 33a 3wla dba 7ma
robin 1tac 1rdc 1qyc 1qrc 1j1c 1qbc anc wjb 22ib x8b llb nnb 475b 10xb 308b yib
mill 1adj 6pd jqd vd 5apc y0c 4epc 52ib 1n9b 2e9b 10kb m4b 1g9b 3jrb 2qkb 3pmb
clock 5j jld eb reb prb 1nb 94b 2hib 8xa 13va 1nca 5mea 12sa 1gja 5ona
charli 2f3e 10xd xzd 328d 1ved 1und 275d 227d 3opd 2ced vyd 2o6c 27oc z9c rkc r0c
bernard lpe 3ogd 4g8d 1x7c 9zc vcc 336c ewc 1zsc 3ccc 2d8c 14jc xpc 1zgc 2tsc 2k4c
occas k4j vrd 1ywd hzd 6n5d 4nvd d4d qvd 1ied 27rd 4gad 60rd ktd 1x3d rac 17kc
venu cae 1mud mqd phd epd qfd 1ffd 45yd 3hc h7c h8c bgc 2ogc o4c 2jmc gyc
policemen 32wf aaf 1p9f nhe me uje 51we gcd ngd 2ed 3zud 5qd ejd 7ftc 11hc tqc
integr 3vuj jyj olj 2dfj 655j 3i0j 2j3j 116j 37nj 1k6j 335d 74d 3i6d zkd 479d 6jcd
guidelin 1sme 1gcd ndd wpd 2wqd 28bd kdd 10yd 1yod 2jd 7ic 6b3c 16hc 1u6c 34vc 29lc
erupt 62xd 1gqd 96d kad 6prd 41nd 2h4d 6u7d 24od 1w4c 4o3c 6ahc 24kc 3ulc 56tc b7c
rough upd 8jd 3a8c 2z4c gjc 3izc r5c 3xc kmc 6h5c x2c 5bic 1wvc slc 5p2b 6g9b
wicket 2lzg 3mve 65ke 4rqd 3prd 5lod 7m8c 29dc 5yvc 325c 5qmc 2bcc 685c 15sc 10lc 11ec
marathon 3ed h8c 8gc cac 1xrc 21c 7vbc 2iib 34gb 1xhb gqb 2kcb 35kb e9b n0b eb
victor n0j 1zsc unc xpc 28ec 2hnc 3gqc 2ayb 4tgb 14ab 2sfb 2d8b 1ggb lpb ehb 1i1b
legitim 3fej efd 78d 3fqd eed 2f2d dcd 1kfc 2d4c 38jc ktc xyc 1mvc jsc 19mc pkb
convoi 3yje 1mcd 3zud 17vc 55c 6iqb rwb wab 5qb 3rub 1p2b n4b 1h1b 2whb 7p5b ujb
inspect 3lgj 1p5f 59od 3dd 2ijd lgd 31yd cyd 5ffd 1ntc 5k2c 2koc hsc 2vic 32bb 3x1b
symptom 3qce 1gsd 2utd lhd 4w2d 2zkd 732d 52yd rld 1d8d 38od 7agd 245d 7ksd 38ud 2wld
properli 1lfj 3pkj 1blj 3ibj 26qe vte 4lxd 1lwd 2wad ibd 435d 10vc 27sc 358c v6c 32ic
ferri 148e wie n4d wad iwd 44ud 1g7c 4o5c 21mc 1p2c 23zc 3khc nwb 377b 4vib rgb
folk 2chj 58e 26ge l8d 5jtd 2ujd 3id 2d 129d 1jcd 30kd zyd 14ic d2c 2z7c 6nac
derbi 2k9d 5lgd n0c 1cwc 5wjc 1cqc 8gb 2eub 4lub 2kwb 743b 1t0b 342b 5a2b 21b a0b
preserv a6j 113j tyj 5rpj 1ooe 1m6d igd opd 2fd osd 4xd rmd 574d nyd 1zad r1d
armstrong 3x4d 1nnd 15pd 3jqc 1twc m9c 18lc 3crc 598c 2dbc 30sc 1t1c 4izc tzb 40mb 2tib
semifin 1t6j 1loe 418e gye e9e 282e 81d 1oad 4dyd fjd 6gd hbd vjc 4krc 3whc 3a0c
guess 272j exj 1luj 1c9j 2mj wcg 3nrf hqf 8qf tif 20bf 1z2f 181f a2f 2ljf 1jje
hindu 592j 72re fod 5gdc 18bc 7lac 1y0c 1j7c 1mdc 4mvc fic 2pvc 362c 2vfb 17xb 4edb
switch 9xj ssj 3lsj 33od 78d 5gd 5fad 29vd 5bdd 1phd 3mad 2gnc 1iwc cdc 1m1c 10gc
yang 1gxg 1ylg 25xf 3lxf 15uf 2uye 61ae 39fe 5vce 4b3e 55ge 6l8e 42be 5h3e 484e 4q0e
der 5mad 3z5c 5qwc oqb 1wub 6cqa 49ra 16ga 2bpa 2wfa
spy x1j 2zjj 4lof ued w3d 1kqd 1ntd 1lid d9d tcd 157d 54jd 1jvc kfc 5wyc 621b
pierr 5yie 3wed 14jd 3z2d 2s0d 7f5d 1x7c 3fgc vcc 3j6c 6v3c 4tcc 4v2c 5m6c 2a6b 2agb
mood xdj 2smj 6ohj igd g8d 68dd 3cic 3qnc 1s1c 21wb 1xob 1wdb 2neb 2cxb 7mub 71yb
franklin 2tme 2txe 1w3d 317d 4mjd 1j9d 5m9d tzd e4d 1nsd 196d 21qd 4r8d 1iad 19xd 25yd
experienss kbf 25fd 12ed 2xpd 2ifc d0c 2jzc 2emc p5c 16ac 1sc 1t3c 39c 2c 2pfc t4c
necessarili 366j 5aj yuf ibf 1atf 1thf 1c9f mne 1ave kte hqe ege 138e z4e 24ce nqe
dynasti 6zle 2wfd 46qd 37qd 5w1d 39hd 7smd 3lxd v9d 42bd 37cd 2i3c 1o0c vvc 8rc 17ec
ourselv 1j3g 29tg gae 19md npd jfd 20bd 181d tid hxd a2d 9yd 2md 5zvc 11oc 2ljc
karl 4c0d 5aid 54ac 1zvc 6ibc 9zc 48sc 1wuc 5ycc 5l8c 2wfc 6i7b 3z0b 3hdb 67db 4h5b
gotten ebf 8qe q1e 7le wcd 9yd g8d hqd x2d a2d 181d 1yd 1lkd hxd 2s5d 2md
todd 1ize wjd 1v2d 2ynd 24vd r0d zzd 1h9d 1ced 357d 1qkd 1qyd 36md 1rdc 1n0c 15pc
grace 78d 7dvd 6cgd 8d 2p4c xkc 3w5c 487c dgb 1idb 1a4b 510b 36ib yab 387b 291b
proceed 8xj 2fvj 2s9e cwe 10yd qsd 1kkd 3dd 6gkd spd 1fhd 3smd 176d 1ld 209d 20fc
temporarili 1a6d 4tsd 12ad h1d 1lzc 4b9c 123c bcc 1o2c jic 1gzc 47nc jkc 6pc 3qdb 3lvb
anna 1jbe 387e xkd 4rfd 49id 3had 1idc 246c 6d4c 4phc 6rwc imc 3fxc 4alc 2hcc 5dkc
indi l7d 89d 10lc 91c 3mvc 2aec 3r7b cxb okb 1a1b 65kb 2lzb rdb 3pxb 1xfb 4vgb
tactic 5mjj 2tzc 1n2c 96c 1yzc 40c 1joc qzb 1iqb 36fb 5nab zib 6jb 365b 1dqb 16b
knock 44oj 6spj 3wcj 3isd 1k3d 5dd ipd 121d 440d ikc hpc 1ksc 367c myc 333c 1jdc
uniform 78pe 1aze 1ujd c4d 3rwc 5uac 2c2c 168c 528b 4y2b ngb zhb 7n2b aab 2a9b 3o7b
historian 25bf 7ssd 7vd 27ud qac 1ifc 1x1c 39c 1jic 41ac 69vc 1i5b 2rfb lcb 7gqb dhb
judgment 6mwj soj 60d btd 3xjd 22od 5ukd 10vd 1crd 3a6d 12wd e2d 10od e0d hhd 22ad
lucki twd 2j6d wcd 8qd vsc 3b5c 2asc x2c 2jhc hqc 2dec 5avc 3jac 181c dgc 1z2c
closur 4wj qzd cjd td 269d 4ntd 3lvc 3i2c 1o2c 3twc 1gzc 1a6c 19ic 1bdb 4b9b 6xbb
wider 1pjf 178e nvd l2d 2scd 2s4d 1bed 4z8c ptc 203c 1pgc kxc 5hc 6j2c 1qtb apb
sudanes 18gf 3j3f 1yie 1cod aod gmd 3x7d tqc 35oc 1l6c 47hc b5c 2noc 1ugc 1v9c 1tlc
donor f9j 2dre 4oqd 7rxd e5c 1vyc dkc 1f0c 4nvb 3fb bnb 3mmb 3x8b 4r0b 4g2b 7sbb
prayer qsj 2pnj 6owe 3qge 362d 6kd 4a8d tfd 2n1d vod 3qpd 19jd 6wkd 1a4c 3r0c k8c
quebec 56me 1xbe 3fld 5fcd 52qc 4qcc 1uvc 4jcc 5v2c cec 2tqc 3brc k1b 3ypb 3y2b 7bxb
de 2ygd 7n3c 5mab gxa 2awa 7fja
belt 1m1d 5dd 3ocd 4md 1fd 2zoc 69zb 4y2b 3yyb 7hrb 2cmb 26xb 1tob 4yxa 354a 2rwa
tribut 5f6f 4c4d 1ywd 1ffc 14dc 4u2c 1p4c 1x3c 2u9c d2c 1rgc 3zrc 13oc 48ic 16wc 1hdc
asylum 2q8j 3r8j 4a4f 24dd bhd 2cld 3udd vid 2ejd 125d 3d6c 1pfc 2iqc 248c 2jvc 2t6b
metro 2mzj 1ppj 1swe 1q9d rgd 4o5d evc ac 6tgc t8c 2d2c 44bb 23zb 28ub 24zb 7bb
earl hnc e4c 144c 3dvc 62oc 1zgc 19wc 19xc lpc 7lmc 3m2c unb 2n2b 69rb 3l6b 1idb
plung 33aj 52nf 2x5f 7te 3pce 6se 2qye 1z3d 22ed 4wyd 43wd 2l5d 1x5c mpc 1l2c 2elc
pirat 15gd n4d 263d 54qd 4kkc 6fnc 2lvb 3p1b 148b 1nvb 39ab 3wnb f6b 3p3b 39gb 21ma
muhammad 1h8j 25pj 3z3e 108d 2o2c 4fec 43ic 1w8c 5utc 1eqc 2m5c 2dxc 4oab 12zb 3gab 1nwb
pga 4ijf 5nye gye zme 4d1d 63rd e9d 5jmc 65lc 4ygc 3tlc 3pec 2swc 4wmb 4vpb 1oab
liberti 2efj rzf 69ed n5d 1s8d 3jhc 2ac 29eb 2ffb 4lgb osb qpb cmb 1a4b 33za 235a
dublin 3j8f m6d 36qd 7cd 332d 1xfd 47jd vhc 4kec 4itc 5a2c 3o4c 44sc 2euc 547c 14sc
visual 4atj 5pvd xid 36jc 1f1c 46jc 1vic 110c 5p9c 4buc 1ctc nac 3v7b 2ewb pmb 2rkb
shirt 3o7f 1azf 2k9e 6pge 250d 5acd 5ndd t5d 1ujd 3yyd 476d 2i7c 7qyc 6vpc 1cdc 2bfc
tip 1npj 3qbj 3y3j 23d td 1wmd 2ttd 2wwc 1f3c vkb d7b 26xb gzb 31rb 147b 2opb
collin 1itf ixf 2y3e m9e 18le 196e 1qge 1wne 1w5e 1hse 1j9e joe 1zfe 2wse 21qe 1qxe
ignor 1crj 76dj 56kj 2z0d 1lwd thd 1a3d dsd ktd 3fqd p3d 17cd 1mbd 5oyd lec 2r0c
faction 4edj 270f 2ppe p8d 1pzd 1ud yd gmd 5l2d iid 51ed 3uc gc qec 17xc 3k5c
dubai 5elg 2ofe 2dye 3lld 30jc 1hbc mrb 4gzb 1b9b 3xib s4b 1v0b uqb 3vyb 30ab 7gib
lynch 2n9h 1gvf 2fof 3h7f 5p6e 368e 3sye 1oye 52gd 44cd fkd 7p4d 490d 5p5d 198c 5fbc
transmiss 3rd rtd 74d mid 4fyd a4d rxd 3eic 145c 2tc 2vmc 149b prb 3dhb 3dnb 2ckb
audio 6ble 7hxe 1xgd 4fyd 2p6d 3n9d 2vmd 4xd 2x7d 5lyc 46oc 16lc puc akc 3r5c 4yec
sudden 2pkf 73le hzd 1wyd 24kc 197c 5i2c 1l9c 1q2c 366c 1jxc 255c 1fpc 1icc 2rac 3w9c
hawaii 6doe 6c6e 5bzd 2e5d 3n7d 1v4c fcc 8nc 4x1c 9jc 11bc 1slc 2itc 24ic buc v5c
cowboi 3gkd 39ad 4yqd 4fdd ecd 4ghd 5ptd 5kcd 49xc 7rlc 1pmc 191c 2e4c oec 5sfc 7tsc
parker 1hsf ixf 1r2e 1t1e 1qxe ehe 2fne 2w5e 3xoe 2iye hne 2x4e 21qe 2wse x8e 41fe
cheap 2s8j 5z4j 2zwj 2t3f 1yrd slc 6fc g0c 5kkc 4yzc 1kgc 1vc esc 8ib 1pb pbb
ivori 2lnj 2z2e 38d 25td 323d 1q0d 5etd 2g1d 6r7d 2s2c 5shc 7frc 3hvc 3pac 6s2c 5pec
tribe 2anj 1u2d std 2lec cqc 2ipc 3nqb 4pwb 2kgb 28kb 6jjb 4k5b 7bhb ona 7dda 4m3a
mad 2jhj 2ndj 5dxj 41nj 22jj 1tmd 6yrd 2wuc 2k1c 5muc 20jb 57hb 2pdb 3d8b 2dpb 3grb
max 3aab 1zvb 1kyb 59cb 6ewb 6i7b 7kdb 281b llb clb 4c0b 2d8a 1jra 15pa 1qba 3hda
mechan 2mwd 335d 9bd ecd 110d 2td 1iqd xrc zxc 1znc 27xc 1yzc 1h3c 6ayc 1yoc 7yc
shelter 2hue 2q8e 2bsd 24dd 2prd zd 6c9d o6d 747d osd c4d 3r8d 1fd 1kad xrd s5d
shoe 1ujf 354e 6vpe 6pge 1azd 3o7d 5acd 250d 5ndd 5brd 2k9d 3ncd 26xd 4uqd 3voc 175c
loos 462j 5cj 1tj 4bj 3ljd 78d 2nmd 3oud 4e9c 22gc 7sfb 216b amb 1khb 5q1b drb
egg 1xdd 2zfd 6qnd 12kd 1zbd 1rmd 2wmc 6edc 4fmc 498c 2d9c 4ucc 2mic 340c 1orc 3p5c
loyal 2e4j 51ed 112c 643c 1pzc 494b 5l2b 7a5b 2oab 3dab 2vb 2c6b 1usb 13zb 3ub 231a
sar bkd 3sdd bid 3qcc 1s9c 66yc 2ypc 245c 5ffc 35vb 3agb 1apb lhb 17ab 38ob 4jib
elabor 25kj ihj 3ljd 78d 4z9d 346d 1ikd 2nmd 7obc wpc qlb 2f6b 185b 1icb 2d7b 1ghb
mph 167c 7qtc ajb mmb 2hib 6bqb 767b 3b0b vfa 12ua 1a8a 4zqa 1eba 6p5a 4bha pra
eager 4tj 3p9f 2iaf d8e 3ce 3nfe 4pqd 2twd 1tvd 8ud abd 11gd 2hed 448d 104d a7c
portland 2tbf 1oif 1llf 119f 17ie 19se y5e 1vue 2v0e 2fbe 1bke 1poe iye 1nxe 1k9e 150d
gonzalez 229g 3hqf 2dvf 2h2f 33qf 3hpf 2pse 3x9e 25ve 527e 1y9e 3see 47pe 1i1e 4n8e 1gge
copper 3pue 159e 2kid 2zfd 3y1d 12kd 14nd 1g9c 3mc 3jrc 120b dqb 2dqb 3q7b 10kb 2rib
nervou 3p9j 5v1j 1e9d 3grd g8d 5l6d 2q5c 38zc 2ndc 3nfc 25dc 4cpc 115c 5c4b 2eqb 1yyb
veto 3djj 1ozd n1d zcd vjd 4a7d 2ld ndd 7rd 1lad kec nuc q0c tec 2kxc 4z1c
upriz 2i0j 3icj 6sj 7dxe eld lqd 1lcd 68cd 190d 24od 1x2c 1dic 16yc 257c 297c 2h4c
earliest 46j l0e f1e 8rd 13wd 1jd r1d 1bcc eac 1hhc 2r4c 19hc 67rc k5c 1rec 1ifc
uncertainti 17oj 2ele 4f5e ldd 3pyd 2lwd 79qd pmd rmd 3cvd 1vtd 2l9d 3lkd 7pkd 7epd 1e9d
suburban 24zf 14pd 16xd 5bhd 1y2c 563c 11tc ac 4o5c 77vc 28uc 2btc wb 1e4b 17gb 3qkb
uncl k0g 2rug 9lf 2jsf 9kf 3gae 2ote 3bce b0e ime 6epe hwe mbd 651d 3m2d yad
sole p7j olj 2gyj 30qj 26d 14hd u7d 1m1d 4md 1bpc 2ic 2ahc 1ecc dcb 1qab fab
billboard 1gfd 404c 41mb 8vb khb 17fa 1f2a rra jwa 17na
surrend 1h5j 2t6d 1wcc 66jc gmc 3vc aab leb 15gb 40b h1b 47nb s1b q5b 62pb z3b
exact 2lbj fhj 3c8j 1bld i3d q5d 5ad ndd 78yd 1prd 3qsd 10vd fmd 1e1d 3ibc 1thc
marc 281c 2u4c 2a6c 2s0c 7f5c 14jb 3fgb 2ayb anb 2agb 1j1b 182b 1ggb 1kyb 5m6b 3q2b
cream zaj 2t7g 63ze 3kfe 46ce 5oue 71pd 33dd 2nnd 34wd 3akd 74yd 3vnd 4iqd 578d 3p5d
bori 1daf 1tge 3c4d 3d1d 3iad 1aed 4n0d 2dwd 4spc 5vdc mkc 67oc 62bc 2yqc 7o7c 14ac
evan x8f 2y3f 1qgf 196f 2iye joe ehe 1j9e 1r2e 21qe wje 18le hne 15pe 2wse 1n0e
sand ffd 3a8d 2e8d 1sjd 69nd 5lc pfc 3d4c 5agc 3u2c 16nc 4mpc 50hc 40qb 1qdb 6h5b
makeup 6i9d 1q4d 4dgb 2gcb 1uja 250a
fortun goj 2j6j 41od 1x6c oxc 1atc 2bic 3fc 1vc 2b6c 48c q1c 23lc hqc wcc m8c
incorpor 3i7j 15ej 2aaj 2j3j 37nj zkd fgd 479d 6td shc f1c 19hc 1erc jrc 1f1c xrc
chao 7hqd 2qvd 2elc 3pyc 24oc 4xzc 2rac bdc 3slc 4yub 7b3b 69tb s9b 5otb 5e8b b7b
sieg 53nd 3i2d elb 49eb 1keb 413b 4ohb 40lb jab 2czb ib 3vb 6hcb 23eb 40b 2d6b
virgin 1xkd 1b0a xka
freez 4opj 1o2j 6g9j 5x2d 1m3d drd 3t0b 12ab w1b 14mb 98a 7pva 1fxa 2baa 64ra 1a6a
versu 1g3b 13eb 3kva 2sza
airwai w6f 6i3f 7cle 6cjd 7ttd 1mid kud 1oqc 1igc 7g8c 6vbb 2i4b 73ob 6mvb lzb 244b
crack 7gtj 5ksj 1jyj 4h2j 3wcj 1wj ikd 78d 2qjd 3hd 4isd pnd 2n3b 22tb 1x2b 3akb
ioc 6uue bnd 1yuc 5wc h8b 4mtb 5lnb 2ksb 6gra 1f6a 14qa
ronald 26he 3kbe 12td 2l4c 4tgc ehc 1trc 182c 7dpb job 4jub 5tib 1j6b 196b 227b 19xb
strang 1icj 4m9f 4a2f 4lbd 2jhd 186d 73vd 5ifd 4uud a2d 4h8d 1z2d 4asc 2hqc 4ljc 2mac
diamond 74xe 1wod tdd 6cgd 3q7c whb c6b 2cwb 3ncb 7gpb 3e3a 14na 14wa 2rxa 2cga
donat ucj 2bme 3x8d e5d 1wmd 63d ekd 1f0d 5sbd 3fd p6c wec tfc ouc 67nb 4nvb
gingrich 4f3g 47fe 77re 1fye 60ge bse 5td 4cdd 1n5d 52od 10zd 5ehd bwc z6c 5djc 3ycc
ibm 5kff 2haf 4q4f 4pgf z5f 52hf 5d4e 7s7d fdd 3ewd pud 436d 4qxd 5izc 22wc 4uhc
sheikh 3r1j 1i7e 68ye 2o2e 1nwd 2i6d 37cd 1h8d 4okd 63id 2vtd 3jtd 5cfd 3dld 4tad 34zc
martinez 3hqf 2cvf 4bwf 229f 527f 33qf 2psf 2h2f 3hpe 3x9e 25ve 6z7e 47pd 62fd 6k2d 740d
kremlin 1dae mke 1aee 7e3d 2dad 6ed 3c4c 1rhc 5bc 1tgc 3thc 67oc 23cc 4axc 5d8c 2nrb
omar 1h8e 1i7e 3zye 34zd 5aad 2i6d 1w8d 2o2d 4tad 13jd 6eud 3r1c 2duc 7stc 2m5c 25pc
qatar 2ofg 30jg 4avg 1hbf 3llf 5elf 1b9f 2c7e s4e 7gid 2fid 3mxd 3xid 4mic r8c 2gdc
mac 6d7j 57gj 5qkc 4heb 4mmb 4wvb 56zb pua 5jqa 4uha z5a 4rxa 4eea
hunter 1u8e 2uad 5i1d 777b wjb 41bb 14cb 1g8b ixb 4nab 3kdb 1j9a 1dpa 2cea 4xca x4a
sentenss 154g 17we 10ae 12md 21nd g7c 316c 20fc 2evc 443b pqb 4n4b 3s3b ozb 44eb 10tb
nomine knj 1hjg 13zd c5d bwd 1udd 3bed 1n5c 594c 7rc 1l0c 10zc z6c 2kxc c7c 4lc
regardless 19me 10ve 20ae jsd ktd 1mrd ibd 138d sjd egd dsd xyd icd o3d 2b2d 13ed
patriot 2cpj cj 26rj 3dad ypc 2cdc 5ptc 3gkc 39ab 2syb 6jb 4fdb 4yqb 4ghb 40db a0b
rico 1v4h due 2tcd 2jd 2ccd 42gd 35nd 114d 6dod 3i1d 2qmc 4x1c 3chc 4iac 35ic 7k4c
stream 7mj 1emj 3mtj bvd 1n9d svd 64md 3exd ezd 9dd 32jd 5ld 60hc 6q7b rtb oob
coordin 37nj 1ajd 28yd 1lwd dld bnd xrd 5d sud 7mod j1c 3hlc 10qc 5d5c 5dnc 1ntc
smooth 18dj 2urd 1cud 5cd 2dcd 5bid 3ngc 1khc 62rc 22gc 1fqb 1phb 1feb 1m3b 12kb xsb
cotton 2ene 26ee 6otd 1ujd 44vd bd lsd 36nd 2k2c 1htc 61tc 2fzc 5abb v3b 5ndb 1lqb
bone 2lnj 49wf 32me 37ed 5xnd 123d 38d 1e6d 6usc 2kfc 5ksc 5rac omc 3tsc 4dvc 4tqc
displac 1iwj vie ezd 1yic 2huc 1pwc 28kb e3b 4yub 4ypb 6rb ujb 4n1b 4goa 2fma 40ba
script d7j 428e 6b9d a6d 15yd 31qd dhd 2l6c 2rcc gfc 3nc guc y6c 7fc nkb 3m1b
enron 5ofe 4tkc 4gjc q2c 6i0c 2n9c 1kkc 60ib 5dgb 38hb 3syb sgb 52b y9b 16eb gbb
retain 113j 15ed 1zad 3bwc 6h7c 1tzb 2d4b 2fb 57b 2ib 1fb fab 25cb pab 19qb 12fb
autonomi 2bzj n5d 235c onc 1ajc 29uc 45c 1qsc t6c 5pkb rzb 22kb 1hfb 4b 31ob 1jab
silen 1qij igd 7t7d nyd 67pd 2flc 1s1c rac 35gb 3q1b 4fqb 47kb 1tmb 157b 1ldb 51nb
deriv 60sj 3i6d 1ucd u4d 2hzd 2x1d 1pcc f1c 2u0c 3awc 8fc qib 7v1b j4b wwb qwb
reiter 4ksg 13xd 4rd 1e0d 5cud 22rd 4q7d o8c 42c 1b7c 18yc 17cc thc 1f0c bqc njc
visa 38ef 2jvd nud ubd 2g9d 2bsd 6v9c 67lc 2f2c 1arc 2p8c 1yfb 1s8b 1ivb 125b 140b
strain 1e0j 20cd 18d 1s9c 194c 2kfc 1apc 245c 66yc 38oc 4fgb 550b 4w2b 34ab hzb 3qcb
turmoil 7b3j bdf 3pyf 5aqe 2d1e 3nde 4jle mpe 6ide 2tnd 115d 7epd 4ced 3yfd 47od 4ppd
perspect b1j isj 268f cod 615d 31id 1erd 217d 3zzd 173d sod 21yd 35wd wtd kxd 2jzc
wheat 3b9j 2k2g 61tf 2fze 34oe 2e9e 77jd 340c 3s9c 3otc 1htc 11lc 5j2c 1lqc 4ukc 498c
bradlei 1qge 1dte 380e 15pd z6d m9d 196d 1fyd 2y3d 3uhd 4r1d 22md ixd 1j9d 1hsc x8c
clinic bxe 4cje u7e mwe rle 2uoe 2hbd 2r5d 6zad 1xld 4ed 13pd 7dc 425c 4k0c cyc
tire 48yj 52yj 61j 7o2j 5c4j 1drd g8c 8qc ebc 181c 1q2c npc wcc 25dc x2c a7c
boycott 4fqd qkd 5krd n1c ubc 1hfb 2gqb 4rjb 1djb thb o8b 2sub 1tnb 4dxb 260b 12ab
enhanc 1o9f qof 39xe 1lad 56gd 1vd 3htd xad 6j2d 1bed 49hc fpc 2aac 10mc 4uc 1d9c
belaru 15bg 5bf 4wee 2tfe 1jpe 234e 2pje 5kze 3lud 384d 3bqd 7oyd 2y1d 2jod sxd 7dkd
birmingham 1cwf 5a2f 2xnf 461e 2kwe 5yue 1pke 5vne 36qe 47je 743e 32ue 39nd 4ild 5czd 7d3d
inmat 10aj g7f 12me 4p9d rld h4d 1pfd 316c 1wcc 2iqc 24pc 443c 412c 17wc 2e1c 1mlb
graphic 4khj t7d 3jfd 346d xid ved 19ed 331c 4fyc ntc jdc 43hb 111b 2c1b 1d0b fdb
hostil 1kod 1n2d 22yd zid 2f1d 408d 5j0d 8d 2l9d 55d id 2lid 3aud lwc 497c lqc
orlando 19sf 1oie 1lle 10je y5e 1b5e 1eae 1r6d 9ad 17id 2tbd pwd f2d 1k9d 2fbd 29md
closest 3lcj 2yed 4qb tsb 5ub hwb 13b 5sb 11qa kna 4fla oxa 112a 1usa 14fa 9sa
sad 2ulj 3c2e 4h8e 6gpe 2ige 4ljd g8d 47kd 5e8d 3k2d 318d 1wyd rad 1a5c 7jxc 35gc
hate 408j 1t3d 2exd 3tcd 25dd qbd 20bc 2mc 228c 3q1c 181c tic npc 3cc a2c m3c
permit efj eej 5hmj 1s8j 1yfj ndf 1ixe 3dje lrd 8dd 4x9d vzd zod 4j8d 3edd 179d
johnni 227e 2a5e 2o6d 27od 3opd xzd 1unc 1vec 4uyc 1j5c 275c 4ajc 3kgc 2gkc 3mkc 22ic
predecessor 1tfe 26hc 7c 38fc 1pec 46fb 2jyb 1s6b ub mtb cbb 3yb 1usb 3ub 3qjb 2pb
taiwanes 3sj 4nzj avf 17af fod bkd bic 46tc 15uc 1mqc zec 1mc f8c hc 3c1b 1lbb
explan kte qle 1ghd 22od q2d 1thd 2xid 5gkd 9sd 7bgd 4eid 4rd 135d 2md dsd 213d
adjac 1ddj 19j 68vg b2f p4e 26e 1aad 4ufd 9hd 1y2d 1exd 5xd 1y8d 1dwc 677c 14pc
assur psj uzj 1uzj o6j 2hld 3rrd 5hrd 2hed 4god 5g6d 4rd 31gd 1lmd 13xd 1f8d 1fd
repli 10pj 1i3j j1j 1jod 3ood 5cjd 8d 4rd sd 1b6d 4nqd 1rwc 2asc 5zxc 3xfc 39lc
lock wfe 5b2d 1m1d 4m6d 1f7d 6pd 1fd 1evb 1t4b ikb f0b 9sb 87b 1acb 131b 396b
milwauke 1k9g 119f 27yf 1nxf 143f iye 1bke 1poe 17ie 29me 2cue y5e 19se 4cze 16ze ifd
sampl 20oj 5qqe snd pbd 170d ead 1ikd jld 15kd 5cad 1zqc bjc 161c 59oc f4b 15eb
intellectu 4xmj 1bzd 4egd o3d 46fd 2d 25bd 1xkd 7vd 1x1d a5d 1vic 5xjc lmc 1oc 5asc
georgian 4ane 6ed 4nxd 1knd 1zdd 5a8d 5e3d 1ugc 1tuc 25uc 37rc s7c 1rhc 22kc 3f2c 2src
privaci 4q9j osd 3zod 23od 42pc 276b rzb 2bzb dcb 2jb 4amb 6ytb eyb 2fjb hsb 4dqb
subsidi 348e 6eze aue 2v5d 140d 1gnd wyd ccc 4i3c 1mkc 211c 4cwc 98c 1nac 9wc 7evc
desper 5otj 14xj 2q5d igd 26dd 190d 3p9d 5xmd 5l6c 3g1c 8uc 2t4c 771c 2ctc s9c 115c
morocco 3mxg 2gdf r8e 6exe 3pad 4avd grd 1b9d 3vtd 21jd 2dyd 30jd 2a0d 2gud 5q8c yvc
ethic 14dj 1uoj 4lgd 2s7d 5ad 1v5d 1s5d 6jcc lac 5c8c 42pc 2jc 15ic g6b 31eb 3myb
hungarian 580e 2l8d 18dd 1bjd 33d 25ud 1sfd 7dkd 1zdd 1knc 3f2c 4e5c s7c vhb 1u1b vnb
silent wtj 2egc gfb 19tb 3nb 1qib cob 1ccb phb 35gb 2pdb tab 11ya ala 2n4a o9a
evacu 482d 5khd 1t4d 123d 1fdd wkc vic 2clc 3jsc 2r1c 1q1c 1p1b 3g4b e3b h1b 3z9b
murphi 1r2f 1qrf 1ite 1qxe 4hre 1qge ixe 40ze 1n0e 2cee 1hse 1cae 249e 745e 3uhe 196e
goldman 3h7h 2n9f 2c8f 3sye 368e 490d 52gd 7p4d 1gvd 5p6d 2upd 5p5d 1oyc fkc 6i4c gbc
refere 4b1j kcd rqd exd ned pd 1yuc 6lb 28ib 1ksb tlb 99b 5cgb 3qqa w9a 7oa
frankfurt 2r9e 3uge 16gd 26cd 33cd 4ttd 44ac 2gsc 1vzc 6ygc 4wwc gxc 77c mzc 7cc 5yjc
portfolio y9e 1krd ahd 1nd ckd 6dgd dlc jjc j4c 1vmb lfb 1pb 300b 23b e5b q2b
vacat 13dj ltd 4l1d 4c3d 659d fnd 1btc hrc wb 2qdb kgb 3lab pfb 2idb 72b iwb
everywher npd 351d tid 247d 2ljd jfd 181d a2d 485d 2gxd qvc 1yc q1c 9yc a7c y8c
bail 12md 5cd 1uzd 4bd 17wd 1mld djc 10ac 25lc 209c 10tc 2n1c 154c 2t6c 2g9c 1wcc
transact 5pj 2b9j q2d y9d k4d 31ud 12xd d9d 3lad 3jd 1vmd 1gnd 16ic 1npc j4c 7hc
lifetim 8bd hcc 5nc 14db 1jzb 3vpb 4sgb 1ndb 188b 1cub orb 1sb 40hb 290b f7b kbb
habitat 60ke z8e gpe 797d 6s5d 21xd qjd 1aad 73ud 5tmd 5fkc 7mlc 58sc 5zpc 2v4c 4p5c
mideast 1i4c ayc 50ec yvc 45c 6ac rsc 2sqb 4qbb 59b 3lb 3orb 45gb hvb 2z6b w0b
crop 34oj 6ote 26ee 2ene 4vde jqd 2k2d 5j2d 61td tfd 1axd upd 1kmd 4ukd y0d 11ld
macedonia 2llg 1chf t6f 2wbf 15me 1mxe 1dse 32fe 4nye 3lue 234e 4wee v2e e6e 101e 384d
angola 3kcf 1q0f 2s2f 48qf 2z2e 2nke 130e 1v9e 576e 44ge 3pae 2gde 3hve 4v3e 60ee 18gd
tale 3m1j 7fj 53ef 2g5e y6e 2q7d 37wd 2n5d 24sd 3ejd 1tsd 2pdd 2n4d 4nnd 3unc 19tc
bonu 2v5j 3t3d 1gnd 127d 3x3c ybc 1xgc 2p6b 8vb wrb 4bb 46ob hlb 1xcb 60yb u4b
charlott 19sc 2fbc 119c 2cuc 1oic 2eyc v5c 45jc 2u8c 10jc 246c 6d5c 3b8c 5xvc vcc 143c
mysteri uej 2g2e 7fd y6c 37wc 1tsc 5ifc 2pdc 2dpc w3c 71jc 5hoc 4a2c 5l7c ogb 2n5b
comeback a0d 2ped 38lc 35c h3c 21c goc 2tec epc 6cc 1o4c ec 3oc 1l9c myb 403b
breast 2mdj s6e 5h9d 9ed 2qd 1rtd 50nc 3tsc 373c 42zc 3lhc 2eac 11wb 3ijb rlb 32mb
southwestern 1alj 27tg 29rg 280g 6of dbe 11xe 184d 9gd xxd 84c 3qc 5twc 4mc 3y0c 34qc
warrant ubj 26td 3fqd 4pkd 2vd 2ejd 2i8d 2t6d 209c voc ejc 68c u1c 1r0c djc 2fuc
nanci 287d 246d 3ked 251c xkc 387c 2mtc 3uyc 3bgc 2xqc 4kgc 2ozb 31lb 7ilb 3evb 28lb
radar 1bse 28wd zld 7c2d 5fqd 455d i8c nrc 4b6b 3omb 1ltb 1ncb 3lnb 6kub 1u3b 2tb
gender 11pj 1m4d 6osd 25nd 74ac 71ic 1qcc tpb 268b 6uob 1anb a5b 42pb 1ezb nxb 3wtb
algeria 2fif 3mxf 6exe 130e 2g1e 2gue 3e2e 1b9d 3pad 4hjd 2a0d r8d 18gd 21jd 1b3d 3hvd
ridg mfd zqd 50hd 1n9d ood 3bvd 7c8d 3abc 2occ 5gbc 3pmc 6c5b 3hrb 5n8b 2xjb 16nb
extremist 1ljj 3mfj nbf 4mvf 2ppf 1lcf 1one 15he fie jee lid 1pzd m7d rcd 3ipd 5qd
di 5md c9b 1fjb 3zb 1eib 2zqa 1q2a
parallel 7j8j 5v8j 3ljd 78d 81d 2nmd crd 177c ghc 1qtb 3m1b 3jxb 12sb 43cb mob 3wb
ratio 9vd 27nd 2vmd 2jfd 2vyd 7dbd 2hhd 7j0d 9cd 1vnd e0c 31bc 17hb jlb 1s4b apb
osama 12zg 1dlg 15hg 1ong 4wje 5q6e n8d 4ccc 2dxc 2gfc m7c 3r1c s1c 136c lic 13jc
pete yie vyd 3xed 1und 1qbc 1h9c 2ixc 1f9c r0c 24vc 2f3c x8c 357c 1wec 275c 227c
blew 1k3e 3ree 158d 333d 1zrd 4c7d 153c 3wcc k6c 2bec 1doc 1jdc 6qc 121b 22db 5qb
sheriff 4yd 3o0c kcc 3f0c 5cic 6lpb 3gsb 3z7b 124b mb 151a u1a 3g0a 4sa gea 2zja
gear 28nd 32vd 29vd nrd 1iwc 2auc 4y7c prc 3y3b 2jfb 2ckb 1znb 2lgb rwb 6l2b 13vb
casino 2mje wrd 1zwd 1btd 1lxc kgc 4mgb 2itb 6fub 3tib 3gyb 512a 28ua 53wa 4pfa uda
strongest 88e 70xd 1euc 188b 4jb 19rb 75b b1b 4y3b 23wb 2oja 4qa 10ua 4hda 2va oha
postpon 19ij 103j 260f h0e 1l7d 4hhd 51id 1vtd 4b9d 12ac 209c 65c 1iic dnc 60c 1fxb
teammat 2vaj 1y7d 99d 6ld nd jvc g3c 4s9b 1pmb 27ob 87b 1rdb m9b 1f6b ukb 2inb
deutsch 5p5e 490d 5ldd 6cjc 584c 2fqc 5w3c 3h7c 23c 3syb 5d1b 5jhb 4hcb q6b 3ugb 244b
enabl 39xe efe c4e 1kgd 2qd 3ljd 78d 1wmd ckd 2nmd uzd 183d pkd ndd 1nuc 2aac
yemen 3x7e 1b9e 2gde s4e 1tld 18gd 30jd 4avd 47hd 21jd 1hbd 2ofd yvd 5s9d 71xd 2fid
plain 381j 7sfj 1lkj vad 1eod d4d 1g7d ood rhc 1jhc dbc 1qdb 57zb 29ob 7snb 4g7b
giuliani 3ycf 321e 5ppe 4h5e z6e 10zd 1fyd 5f9d 3q6d c7d 5td 5g8d 309d 23fd 1dtd mad
anywai 2ljg wcf tif hxf f5f a2f hqe qve 1ye 2ase 9ye 3l4e 20be 1jje npe 181e
exclus p7j olj zjj 2d4j q2d thd csd 34hc 2ic lrc fyc mhc moc 1s8c ieb jwb
mahmoud 1d6g 4mhf 2o7e p8e 28sd 3hgd tmd 270d 2jqd 34zc 42fc 2vsc 2i6c 1i7c 108c 3xdc
harsh r5c 4f4c 2p5c 2mlc 3swc 1a2c rqc 1ogb 21nb t4b 36fb 1bdb 1icb 28bb 4c5b 5s8b
disabl 652j 2d 237d 1olc 20nc 2oc 6ypc 790c rlc 1gsb 2uob i6b c1b 6f1b 5axb 1fab
lopez 2cvf 33qf 25vf 229f 2psf 3hpf 2dvf 4r6f 3hqe 4p4e 4bwd 527d 47pd 3x9d 1ggd 6z7d
tanzania 1v9g 2nkf 19ff 3kce 226e 7sqe 35oe 48qe 4c9d 5pnd 576d 18gd 1w9d 6xvd 7dcd 1q0d
riot 451j 7fte 1gqe 4y4e 24oe qkd 171d 5ugd b7d 2acd 2a9c 5i0c 3f3c 5mdc 22cc qxc
berlusconi 4x2g 446f 5i6c 5g1c 26wc 6jmc 1t8c 2zpc 3yc 2jqc 2t8c 2nuc 6dhb 5qlb 5ngb 46xb
forev asj 2mqj 1eid 1d5c twc 228c dgc 7d8c 5zvc 2ljc q1c 2ftc 2gxc 35tb 1sb a2b
peso 3gid 3fsd 36ad 22d 6tsd 6gvb 7svb fsb i2b 7ofb 5dmb 640b qrb 6yab 3nba 7qsa
disclos 22tj 15lj 3l2d sd 2iud 38hd 5ed 1eld 42sd ihd lyc 3zoc 5vfc v1c 3k8c 17cc
multi hob jcb 7rdb 1phb 2aab 1dxb oa 80a 1e5a 2xca da mha qea xqa 4ua ama
intel 2dtf 5d4f 4pgf z5f 5kfe 52he 4q4e 3ewd 436c 5izc puc 6t8c 22wc 4oic 3oac fdc
therapi mwf 6fad 2epd bxd rld 6yqc 6zqc 425c 78lc s6c 15xc 3n8c 2jzc 1yzc 32pc 4p0c
margaret 1idf 246f xkf 387e 349e 298e 3had 3bgd imd 4phd 49id 6rwd 6w0d 57pd 510d 19xd
cohen 5c0d 4r5d 60bd 21ad 4tfd 21qc 22mc 15pc ehc 182c 1aqc 7koc anc 3atc 634c x8c
persuad 5iij 1tve 2iae o8d 2f8d hzd tkd esd 4h1d 8ud 2ctd lxd 4pqd 2qc bqc 6kc
jon r0d 21ad x4d 2vrc 1unc 1v2c vyc 281c 23ac 1u0c 1k7c 357c 1f9c 3jec 36mc 221c
cat vsj 22jj 1dpf 2zve 53me 5k3d 4udd 3e5d 3ad 2kd 18pd 46hd 15cc 4bic 4a1c 55qc
odd 6jhj 47qd 2gid 13ed dsc mnc gjc ktc 2wxc ogc oxc 213c asc slc 1atc 1blc
lap 3cre 24sd 24fd 8gd 7k6c 598c 3bnc ec gqc 29cc 473b 4kdb x3b 3u1b 2csb 74cb
rumsfeld 1aye 26fe 2pe 1aqd 5kmd 6dud 3qid 52pd 72nd 71c 4g3c 5kqc 13uc 2z6c 24c 481c
cocain 326e cie 26me 4eqe 2k7d 3yud 7lod 4suc 4w5c 36vc oac 57vb 4p0b 1uxb 35rb 4eab
satisfi 3jyj kte wte 2f8d 1f8d 1txd twd 32vd 638d 1b4d 3u7d 1gyd 1rwd c4d 176d s5d
burden 2jfj 17hj 6kdd 6nd egd ndd k5d 1e9d src iac nfc 6alc ccc 2ukc 6cib 2vlb
manuel 1gge 37ve 13ye 1i1e 2sxe 1y9e 25ve 3ale 4fre 2udd 3y4d 1ead 5rzd 6dnd 33qd 2cvd
emphasi 4xij 30lf kxf 13ge 6nd 1ogd 1e0d 1iwd sjd 203d 1erd ydc 268c 217c l8c k5c
stanford 1kdf 2yzf 2qoe 3j5e 5nqe 4gle lcd 4ied 3ehd 5t5d 73c 6sxc 35fc 4r9c 4a6c 6rhc
funni 1ygj 4asj 73vj 6kxj 31wj 4m9e 4lbe 1dbe 3afe 6aie 2smd 4uwd 7pzd 4z5d 2jhd 39ld
chapel 27df 51jd 2nd 64fd 44qd 40nc 35sc 31ac 2xtc h7c 1v6c 3q8c 4uvc 3xvc 1b0c 291c
palestin 3ld 389d ygd hvd rsd 6ad yvc jac r8c 59c 2l2c 4rlb p8b 28sb 6g4b tmb
distinguish cvj 1cnj moj vkj 2rke 1k1d u2d 14dc 1f1c 12vc eac 1bcc wwb 2ivb uib ysb
homeless 237e 2cle 6f1d g5d 26dd vic 2oc 2ebc 3kxc e3c 1pwb 3g1b web 6q3b 3d6b 22jb
constitu 27xj 18kj rj 1dwj 1bod 6bed hld pyd bbd 25d sjd d0d 2uud 9d jtd 4lc
reveng 75tj 3auj 6wrf 21nd 2ec 5qc ozc 7cwc 6vxc b7c 6qab 1y6b pzb 2s7b 1wab 3f3b
islamabad 1tje 5oge a3e 1rce 4c2d 13cd 38ad 1rqc 707c 3j3c 4gzc 45nc 3vyc 37sc kkc 1edb
hah 4nec 415c 3vib 3nvb 453b 40xb 2lrb 3p8b 4kfb 6wcb 41wb 565b 4s0b 69kb 3cxb 6stb
partial rj 1nkj 2ehd 60sd 92c 1kic m1c 80c 1gzc ndc zqc lrb 8fb 123b efb 12fb
rebellion 3icj 6sj 2czj eld lqd 1lcd 7dxd 68cd 190d 3wvc 1dic 24oc 22kc 67pc 5mdc n5c
internation azj 1cnd 40wc 303c db fyb 34hb xyb etb 1jab uib j7b 2gyb l2b vtb 1xb
petersburg mkd 2v0c 3thc 1r6b 3g3b 1nxb 18hb ifb 1vzb 2y5b 28fb 1uvb 17ib 2xdb 1j4b iyb
reign 19qj 546j hhj 37cd 1gtd 6bd 6nsd 4d 8bd atd 1o0d 2b3c axc vvb hbb 4tyb
airbu 1igf 63ue w6d 6cjc 7ttc i8c 1ilc 3ebc 3aec 6i3c 5uob 2dlb 7g8b lzb 756b 6vbb
bibl 42oe 3ecd 42ad 1c4d otd 6zxc 2l6c 1hlc n9c 3z8c 242c 7khc 4g9c 291c 1c5c 1ufc
hassan 1i7e 1h8e 108e 3r1e 6vve 4tad 1nwd 2dud 2m5d 2dxd 5aad 7vqd 2o2d 13jd 34zd 5euc
pink 3jvj 168e 78ae 1s7d 1wld 4mpd 98d 20ud pnd 6b4d 57yd 1f7c 2c2c 2ymc 1azc 250c
indict u1e 1r0e 10ad pqd 1omd djd e7d 2g9d 3w6d 10td 25ld 705d 17wd 4wnd 253d 14zc
expedit 54d 5mzd 2l1d 1ted 4lmd 5klc 6btb 3e6b fza 377a 1kqa 455a lta 3zwa
reluct 4pqg 2ctf 3nfe 7ane 2v3e 2hee led 3p9d 1tvd 3cvd 11gd dad 7iqc 1e9c s9c 3zgc
aftermath 3wfj 1fpj 2kae l3d 1oud 92d 1y4d 14kd 2tvd 25hd 2elc 3wrc 257c bdc 1h0c 6d6c
cardin 1csd 9td 1jtd vcd 27pc 1k9c 24xc 33hc 5sfc 4awc 4dmc 397c 4xyc 466c 1nxc 11kc
destin 4fcj 19ve iwe td 269d ltc izc 2u1c 132b 4yzb 20sb 1teb w8b b2b 15rb kub
pregnant egj czf 11we 2oe 768e 3lhd 3pld tud imd 237d 376d mbd b0d 2kd 189d jbd
lesson 1uoj 12ee 1hld 6nd 2vkd egd k5d k7d kbd 2b1c bvc ydc 16rc 186b 1ieb eub
terribl 4h8j 4lwj s9j 5l6j 6d6j 1d8j 1kj 7bmj 4ljg fue 26de 3c2e 2f0e 3c0e 2uld 1sqd
sean 1qre zze 1cee 26ye 2fne 1n0d 2j2d 1qkd 3kgd 4hrd 224d 1h9d 182d 1m0d 3aic 1bhc
sprint 4wyj 3ed 35kd 2kcc 515c 34gc 23nc 3cpc 4fuc 8gc 6qcc h8c 79ub e9b 58qb 2afb
examin 59oj 4blj 1p5j 40fj 1opj 31yj cyj bjj 3a6e fqe 4aue 3lgd 5g2d 147d 74d 3kvd
embargo ube n1d xld 1o2d did 1bdd 1l8c 3i2c 1ixc q0b 114b 3sxb 21jb ugb 1dsa 24a
sub 2qzj 548j 9xd
divorc wbf jbf mbe 12ld b0d imd mgd 7p9c czc 77cc 5poc 703c 2zqc i6c tpc 2iec
bryant 7hve tze 5s4e 613d 5yod 20wd 4fnd 1qxd 1hsd 7utc 70bc 49ac 2pac 6r1c m9c j2c
holocaust 1tdd 19ud 19zd 68mc m2c 1p7c k9c 27jc 4beb 7n6b 16wb 25ha 2pda 297a 2xya 4hsa
peopl 2lee 2d lmc 29nc 4pwc 2chc 2spb eob 1k6b stb 1c5b aob 7e6b 243b nxb pvb
guantanamo 26ig 1pfe g7e 40fc 2evc 6drc 2bsc 24pc 12mc 1mlc 16vc 3udb 1wcb cwb 316b 2t6a
somewher 247f 351e tie wcd b2d 2gxd qvd 2ljc 1yc p7c 9yc ptc 1blc 3r4c q1c 20bc
vocal 452j d2j 1rre 29sd 6ufd 4m2d 4oud 49ld 65bd 58d 25od tad 39md 11sd 1w0d 6j5d
nevada 1sle 46ge 3iyd 9jd 2x0d 11bd 1rkd 31td 1vud 2zid bud 150d fcc 279c 24ic 1jsc
unveil rdj 1arj 205j jcj 15lj 65d 2h8d f9d 123d 5q5c 7isc 51c 581c 3nkc 51lc keb
similarli 44jj 23qe 1rae 64e i7d uid 2xed 6yd fvd 18qd 36cd 1icd 104d 1avd 11qd 32id
lion 1ywd 1xkd 3b7d 3p1d 46hc 2o0c 3p3c 2n0c 2uac 40dc 27bb 39ab 4s4b 2hgb 30hb 4q2b
tommi 1qyd 224d 2gkc 30rc 1cec 1h9c zzc 22ic clc 1qbc 2ync 1qrc 2f3c 27oc 3kgc 2o6c
phillip 2dbe ixe 2cee 3dxe 1ite 26ye 25ae 1qxe 36se 21qe 21ad 2wsd 1r2d 2w5d e4d 1hsd
vaccin 5wqe 7qoe 194e 1otd 4fgd 6xyd 1apd 49sd 4jid 5qad 245c 567c 3sdc lhc 2ypc 66yb
hugh hne joe 1ule 1j9e ixe 1iae 19xe e4e 18oe ehd 2ced 1w5d j6d x8d 1wnd 2ud
turnout vbe jte 1dzd 7rd 1ozc 1boc 1eyb 15ab 1r5b 3o8b 4lb 18tb 1hfa 5kga 31a 3tqa
keith 1une 1bhe 2vne 1m0e zzd 2vrd 249d jod 1ced 2ihd 25ad 3fjd wjd 2x4d 4pnd 1t1d
merg 7emj 2dfj 2aaj 116j 37nj 9j 1hmd 3ljd 78d 3vud 2nmd 244d 4sxc 1xwc 1bac amc
fatal 3wrj xjf 3zd 433d 1h0d 2ed hzd qxd nhd pzc 6cnc gcc 33vc ycc 1gsc 499c
steam 41hd 6pd 6sd iwd 72ic 2v9c 145c 6l2c zxc xmb 3ajb 34pb nmb 1g7b 1m3b 7h5b
luck goj 1mrj 4inj 1sgj 2dej twd igd wod 2bid a2d wcd 3jac 1vc 8qc 33wc hqc
notion 21rj g8j 23wj j5f 1erf wtd eqd l3d 2l9d 2md dsd 173d 409d 268d ogd ktd
rubber 1qqe 2zfd 12kd 5ayd 5zdb 3rkb 5ndb 5yrb 3ssb 5abb 2e9b 4uqb 354b 780b 36nb 5ira
passion 41nj 1dye dgd 1mvd g8d 1ied 2xpd sod 6hmc 290c 5ifc 1a4c 38jc 5muc 21rc 2n4c
pere 2owg 4mug 1dgg 3hgf 17bf 2jqf 2zse tme 28se 4y8e 1d6d 792d 28gd 2vsd 59d 3rvd
anticip 2rbj 1joj 31j 1eyj 25cd bmd 3a6d 2asd d8d 272d exd 20d 1vwd b9d 1vod ktd
beirut 2rvf 3vye 1x8e rse 5bue kkd 1cod 5dhd 1l6d 2s1d 1rcd jac 3m7c 39bc ygc 4gzc
reviv 66bj xud 6svd qod uxd 3g5d 7eqd 5f8d 78uc 1ooc 19hc 3gb aib 1tnb 1ieb lnb
footag 4saf fre 4yee phd 24qd 3nd 1wsd 1rvd 66c vec 19ec wnc 1ncc flc ntb 16bb
load 2hmj 1p2j 11hj 3ajj 1dlj 7lj 4bqj e8j 35rj 162j 17vd 19yd 3yzd 9cd 2gid 5hwd
lab 1xlj 42pd 7dd 544c 10hc 2oqc 2epc bjc fdb w2b kib 3f5b idb cyb 2rgb 2zjb
crazi 2cij 22jj 4m9f 410e 1dbe v0e vse 4uwe 1mpe a2e 2dpd x2d dgd 1z2d 8qd wcd
bloomberg 2gwc 4vec fkb 3ycb 1hb skb iyb vbb 321b 5tvb 18rb 36ob 1eya 1gda 16ka 1i8a
romanian 25uf 7dkf 580e 2l8d 33d 18dd 6ed 1jpd 1knd s7c 1zdc 37pc 23pc 4quc 1bjc 234c
stimulu 3mbj 2toe 7e8d 54ic dec 1egc yfc 155c 5ib 2v5b znb 1mkb 4h1b 43zb zvb 1ekb
incumb 8se kne 4le 38fd 2r2d pd bsd 5osc mac gec 1n5c c5c bwc 341c 7rc 8kc
outdoor 3hj 8pj 4nld 18sc 6a6c 1tyc 3hmc 2a8c 659c 1ibc 3zhb 383b cab 9hb 1mub 10eb
fda 3mdd 5kd uud 2yd 1smd 6hyc 2abc 5usc 4wpc nuc 1gcc 296b cib 3vsb 3d9b 2ztb
slovakia 2pyf 134f 1jpf 1sff 384f sxf 234e 2y1e 32fe 4wed 1chd 4qod 15md 2etd 18ud 5sjd
disciplin igj t4j cnj 1sbd c3d 74d zxd 6hd 21nd 3vxd idd bld 3z8d 5hxd lac 1h6c
olmert 3hgh 2owg 1dgg 17bg 2jaf 1d6f 792e 2vse tme 4mud 28sd 5t6d 2gzd 2zcd 3yc 3rvc
substitut 169j 32sj 3nsj rmj 3ljd 78d lbd 1qjd 2nmd ssd 8xd 1rnc b8c 3ktb w9b 3nwb
cousin 3l6g k0g 9lf 2d3f 6epf imf 9kf b0f 3m2e 3gae 2rue 48he yae 651e mbe 3bce
judiciari 23bj 6dd fyd 4d bnd 2td 3xad 1r7d 5wd e2c bwc 31ec tec noc uoc 1dnc
diet red 1dnd 8ad 450c 4mrc 1qlc 4stc 32yb 40kb 1wtb 5j5b 79rb 4fwb 517b 56pb 35mb
citizenship 38ed 2ejd 125d qpc 1hec 2bsc 3udb dcb 3kyb 140b 67lb 1dfb 20nb 4amb 2f2b 3edb
powder 153d 1fqd 1enc 5ouc 1xdb 2qcb 35mb 3otb 2t7b 39wa 558a 1hta 49pa 6pva 1sha 41ia
mandela 3n4e 538e 6ktd 463d 1nsc 3kpc 27wc 4kmb 3jwb 58hb 5xgb aob 2yab 7b 3esb 63kb
tenur 7d 10md 8fd 43jd 5nc 6dc n6c o2c sbc 2f4b 4z3b 4o2b 1usb mtb y4b ub
psycholog 110e 5jxe 1old idd 2emc 4npc 4cjc 2b1c 4ivc 7i7c cyc kbc 1t3c 16ac 6gsc 15ic
ecuador 30eg 1b3g 1vhg 1fog 3chg 3m4f 1msf 3i1f 32qf 35nf 42ge mle yye 35ie due 2g1d
hell 3klj 115d 2jhd 2cic 3xfc q4c 3d8c 20pc wcc 3bsc 1xkc 181c 3kkc 1mpc a2c 29tc
grain 77jj 2eng 26ef 6ote 34oe 340e 61td 2fzd 1vfd v3d 1htc 2e9c 1rmc 5j2c 8ac wmc
kent 5jnd 4zld 4f1d 42rd 1j9c 57ec 5mkc 555c 4nrc 4t6c 57oc 6njc 6wxc 3joc 1tac 3n7c
nichola 336d j6d lld 1j1d 349d 14ad e4d xpd 2ud hnd 1zgc 198c ehc unc 18oc 26yc
genet 7iyj 3cdj 3eij 1vse 20zd 1zqd 47yd 3f5d 5v3d 7omc 2njc 5k5c lhc 644c 5orc 7dc
desk utd 1evb x7b f0b qya 1s3a wfa 1tca 111a 293a
smuggl 26mf 57ve oae 2hkd 4eqd wmd 6nd 4w5d 3asd 15gc 77xc 3pjc rcc 44zc cib 326b
rob 3k0j 263d zzc x4c 1bhc 182c 22ic 2o6c 1izb 1h9b wjb 3l3b 2ihb 1tab 1n0b 281b
hat 1aze 3yye 2c2e 3rwd 3mvd 2aod 1k4d 2cmd 250d 4uqd 3o7d 1ujc 6pgc 2zfc 3zfc 7n2c
devast 3akj 40be 2ibe 14ke 1gre 2tvd 1q1d 1nqd 4gxd 4ofd g8d 3bdd 19ud 2mcd 3wrd ocd
honda 1tpg 3g8f 3eke 1c2e 6tue 3pbd 4lsd xbd 36kd 477d 39zd 3cqd 79td 4htc 3bnc 18cc
relai 34ge h8e 5kdd 74d d9d nd 3vqd 2iic 3rlc c6c s0c ymc cac 74sb 1xrb 6ucb
monument xqj 16wj 5oid 8jd xrd 394d 27rd nyd r1d 38wc 3ffc 4u2c ioc 22xc 46vc 1m6c
ted 29id vyd 27oc 1rzc 10xc rkc 1hsc 19xc r0c 2vcc 328c 1m0c 196c 249c 21ac 2dbc
muscl r5d 74fd 38zd 3cbd 2eac 37ec 5rac 1d8c 1e6c 6usc 2ekc 5hvc 7ulc 1m7c 5o2c 7ksc
belong 2fj luj vpd twd eed 214d 3lad a2d vqd 3psc 1rc 3ib f1b 3xqb 1e1b 1acb
ambiti ohj 51c 30ic yzc kec 399c 51lc aic ryb 1brb 62db r5b v7b ttb 3wjb 1rbb
miner 14nf 1g9f 3pud 2cwd 7pid lsd dqc 1xjc 6bbc 3mb 55zb 7lhb 4yjb 159b 61jb 6xlb
diana 1yde 1idc 2zqc imc b0c 1rgb 28lb 6epb 3dvb xkb 67wb 3bgb 2hcb 12tb mbb 651b
afterward 11j 1goj vwe bce 33ie jid h1d 1qd sd 1uc 1lzc 6wc 5sc 240c o9c dwc
drought 8bd 1q1d 4xbd 12ud 3wuc 40bc 2pbc 34ac 2fzc 6xcc 2kac 69xb 14kb 58jb rbb rnb
dayton hyb y3b 23eb 1ajb v2a 1lla xfa
blind 16bj 78d mfd 2d osd zsb 6ypb sob hab rfb pea 3jia dra 2oa eea 534a
iaea 4qpf 1p5e 5s0d 6uc 2ajc 7v0c 7xc 32bc 2oec 5k2c 1edb 2qlb 2v6b 4mtb 1w1b q0b
reli 2kvj 20aj vqd 1c6d c4c 18c 1tc 104c pac smc 64c ksc 2mvc xvc 5ac 1kgb
calendar ahd bnd h0d utd l0c 13db 3nab 1wib caa 40ia 10wa
nicola 26we 3a7c 31sc 2s0c 7nrc 3hpc 1t8c 2u4c 6gyc 4gyc 53ab 4n0b 1x7b 421b 1ggb 32kb
dope 542d bjc 4djc 6zcb 2lsb 2dnb 4g1b 5lnb 6fjb fqb 5qqa cia 52ua 1f6a 1opa 2tia
wen 5fjf 232f 3hef 4rne 15ue 5q3e 4b3e 47te 39fd 6g1d 1gxd 5vcd 78td 7g6d 39hd 1yld
protocol hhd 21ld ugd 1wgc 1u6c 7zc 1ajb 44xb 12ib wpb 1yob 3qxb 4bub 1ivb 50lb 2ta
bet 20aj 2kpj 14gj 2mjd 1dd 1eyd yzd vqd 1luc 3fc 3gvc c0b 52sb g0b 4jb 3hbb
newcastl 2xng 1cwg 4srg 3xxf 58cf 3xzf 1pkf 4ilf 461f 51af 3wkf 41gf 743f 559f 5vnf 2eue
endors ubj 2vj 3bed nud hbd znd 10md 1id ked knd ywd 179d c7d z6d bsd vzc
shadow 11yj 6wqj 5t4j 57yj 2zd 3bsd 63fd phd 4n5d 5alc 6nnc 48ac 20jb zsb 1mwb drb
jointli tfj 1odc hoc 1njc fyb 4eub fpb ryb 4ub bnb 2fb 17sb 51b v7b 6z8b 4b
concentr 3kj 1s4j kxj 3ljd 78d 3pud lud 1o9d 2md drd kac src dvc 1c6c l3b 4exb
explor 7dj ovj 1kqd 2y0d 203d 2i9d 20ed 1u8d o3d fqd 1m8d 3u8d 2d 2vwd 1opd 1vod
jihad p8e nbe fid 1hyd 270d 5p0c 4mvc 2gfc 4zoc 2ppc n8c 1onc 15hc 6ac 6p1c 48wc
hometown 3td 406c ab hwb wb 1hdb 4x6b 3b8b 3bcb 128b 2yjb 9kb 24za 16xa 1ra 72a
nixon 26he 7dpe 54se 5tid 6e6d 12td 317d 196d 2doc 5tc 2b0c 1hpc m9c 393c 6luc 227b
slide 22ej 3ove 489d 3lzd 6pd 2bvd 449d 2qyd 396c 1gjc 3pcc 1x5c 1z3b 3ymb 43wb z1b
translat 2xij wtj 1c4e gud dhd 3ljd 78d 2nmd 1l3d 4fjd iwd 304d otd 4g9d 242d 1jid
ideal ogd ead j5d 18fd kdd 2md 1mvd 1f1c 4wsc a5c 10fc 1s5c inc 36bc 2lyc 47cc
finnish 1bjf 1obe 6lse 2fkd 2jjd 4ugd 5vkd 2ydd 1umd 25ud 1rpd 4qoc 4dbc 7dkc 1u1c 18dc
suspicion 79qj 21rd 17od g8d 2exd 2j7d 2d1d qdd rcd 2s7c e7c s9c 2nqc wlc 253c 1tmc
collabor fpd zyd vc 26gc wzb 1bcb bnb 7db 40wb erb 58b 7ub lob 1lnb cpb 2vwa
accur 2d7j 3c8j 41ld 3ibd 3i6d 2u7d 4lxd jlc 1hkc 3kvc 399c 10vc 5kac f4c 1eyc 4jec
reid 5v7d 2y3d 1qgd 3uhd 2c4c 47ec 1wnc 47fc 18lc 4cdc 2fnc rkc 1j9c 1iac 1zfc joc
seal 4wd dnd 1m1d 4dcd osd 1a6d b3b 123b 2umb 1fb 28b d7b 1t4a 10ca ika nga
indigen 3kzj ste 2ipe 4m3d cqc aoc 2chc lmc 28kc 4zuc gub 2mmb 6rb l8b 2vfb nxb
sequen h3j 503g zkd 10vd 3nd 1vsd 1c8d 28d 2wd crc 22bc 18kc 3mac 1zqc 4elb 1t9b
mode 1u5j iqj 17j igd 1gyd 2pwd 64bd 2okd 5qyd 54gc 4buc 1mmc 6joc 335c 5vsb 1h3b
vincent ewd 4tgc 1nbc 1zgc 2uc 18oc vcc e4c 2tsc xpc lpc nnc 2a6c joc 1zsc 6j7b
confront 9ej 3m9j 4eve lqe 497d 2wcd qzd ohd 4lvd add 2ykd 1z5d 2exd lwd 1gud b7d
anymor 2gxg tif wcf 20bf 181f 1jjf 2asf a2e hxe qve npe 1mpe 8qe 9ye 2me hqe
slowdown 786j 2tnh 444e 82e 2qye z1e 1eke 5ie 6r4d 19id 2oxd 19rd yfd 1jfd 1vwd 2d1c
albania 2g0g 234e 1dse 15me 2wbe 1jpe 4wee 1che t6e 3lue 4nye 1sfe 101d 32fd e6d 3ord
edt 3woe u8d 2u3c 254a
pearl 2eaj 2cgj 6cgd 38d 24dc kya 5s9a
persian vxj fod sec hvc 4lkc 37qc 7ovb 17eb s7b 28ob 13wb rpa wva gua 2r4a 84a
shield 24dj 1t2j 2whd 5o0d 23od osd 4y2b 3w4a i1a 6qa 1nfa 3zfa
furnitur 3nce 1ujd 5y2d 5rgd 74td qud utd 5brd 51bd 36nc 1cjc 293c 354c 2xkc 2y2c 1q4c
dee 4s0d 565c 69kc 7b5c 2qgc 79gc 4nec 3cxc 3nvb 53bb 3rbb 3v5b 5wtb 2hyb 78qb 41wb
substanc 47cj egj 1rmj 542d 33nd 1vfd 2w1d 27xd 18kd 3rjd j5d lsd icd 2qcd rd k5d
volatil 153j 2lsd 2elc 4zzc 5tqc 2d1c 712c 3pyc 35ub 19rb 6idb 6f0b mpb 2lwb 1ngb 1gub
columnist tre 2tpd zbd 1qpd qad y7d 1imd d5c 1o5c 4x7c 3noc khb cgb 2v7b 3b2b oyb
somali 1tlf 3ofe 3x7d aod 2ppd 3ggc 5s9c gmc tqc 7ddc 2u2c 5l2c 1cob 2gub 1lcb 6t4b
uncertain 641j 1pre 2d1d 1vod 17od fmd 24yd fad 1sgc 1ouc 1mrc gjc 1rac ktc 1e9c 648c
firefight 1g8d 3g4d wkc 3klc t0c 44wc 2a9b 7qb 7mvb 21fb gcb 6qb 2fmb 3j0a aaa 32wa
pure 18fj 5t1j 34hj 4cfj ogd 47cd 10fc euc 1erc 1qac 1bpc inc 2l7c 1txc 2j7b 5xpb
over 2aeg 5lod 3mvd 65kd 7m8c 4rqb 3prb 2bcb 15sb 325b 73fb 5yvb 29db hpa 10la 7eja
batteri 1vjd 145c nrb 1ijb 21eb 2olb 1j8b 2whb 2qzb 4b7b 5m4b 1c2a 4uxa 2jfa 2nya 72ia
acid 1ucd 6dcd 27qc 69mc 58nc 7nfc 7vnc 5j5c 5vzc 49pc 4btc 6bbc 45mb 3bbb 33nb 3zbb
random 6zob 1ikb 1bqb 2lfb 5cwa 2fca 43va 10fa 454a
ranch y0d 33yc 37dc 52ic m4c 9hb 3bvb 3uxb 2x0b 4epb 4ssb 7ahb 7hib vpb 6fua 1zia
stall 41sj 1kaj 4i9e 19id 1o2d did 43ed 4q6d 63vc 78uc 1fxc 5ekc k3b 3h1b 2wcb wfb
ibrahim 39ij 1h8e 1i7e 2o2e 7std 108d 67xd 2i6d 6vvd 1w8d 1nwd 5euc 4tac 34zc 2dxc 31hc
zoo w2d 6shd 6iuc 3kdb 3t9b 46hb 21xb 7b0a 15ca 18pa 2iwa 2zva
breakthrough 1kqj 3zzd 4gad n3d 1cuc h3c d8c 2g6b gob 1d3b 3imb 45b 72qb k3b 1l9b 3y8b
frontier 64nd 2mxd 14cd 3x0d ond 7kc 1u2c 6oc 3vc 5blb dbb 11xb 1j7b 1qdb 3bxb cqb
credibl 4dpe 2xse 17od 50xd pmd 35ld psd pad g6c enc 27sc 3p6c 2p0c 2u7c 1kfc 1tvb
amaz 6mmj 636j 38lj 3c0g 56nf 3jaf 5ave 1z2e 4y1e 2nde 7pae 23wd 8qd 1dbd 3u7d twd
maritim 12bj 6dwj 1gid 1bxd 43tc f6c 17lc 13rc krb 1nrb ffb plb 21xb nwb 24db 2m8a
tsunami 1nqf 1gre 14ke 4gxd 25hd 19nd 3ufd 2kad 3qmd 1q1c 5bkc 5ygc vfb 1a8b 2tvb 24kb
chest 2g7j 7sue 42ze 4fpe 5hvd 1m7d 4ekd x7d 4kxd 2opd 3f7d 11vd zsd 1d8c 2wwc 755c
plc 3cfc 5d1c 7c3b 3oib 244b 289b 4hcb 6ueb 3sva 6y5a 589a 4lya 1zoa 76la 1hma 1xja
archbishop 1csg 1swd 4cbd 11kd 1zmc 2obc 369c 7lnc 46ac 7eic 40nc 62gc 4pbc 27dc q7c 4orc
mcdonald 694d 3hod 5gjd 17dd 2ugc 55hc 2web 1w5b 55ub 38xb 3u3b 198b 1cib 2ceb 2fnb 15pb
starter 267f 1y7e 401e 4v8e 39pe 24xd 51kd 1pmd 42ld 27pd 1jtd 4l6d 466d 4dmd 4xyd 3hzc
chees 5n6e 2nne 498e 33de 4pzd 71pd 4bpd 8ad 3kfd 6t9d 4qnd 4x0d 7fyc 691c 3p5c 4iqc
gambl 2q7j goj 1dj iaj 2goe l5d 2kvd 12pd 2mmd 2xd hmd 3hmd lxd 1lud 14gd 8ud
offshor 2z8d 238c 3qtb seb 1nrb ffb f6b 5lb 3mb 50hb d9b 14nb 6q7b 3nnb 4pib 24ib
tougher r5f 6b3e 4zfe 5s8e 20ld 1bdd 46uc 4e3c 3swc 28bc ubc 1n2c 2h0c 16hc 1euc 34vc
divers 3hmj 10nj erj 1f1e kad 5u4d 1f6d 797d 1ywd igd 129d z0d 1dbd 2mjd 1dd edd
buddhist 3dde 4z6e 2qfe 18bd 31ad 5g7c 63lc 13wc l8c 1c5c 362c 5ybb 1z6b 2vqb 4edb 1y0b
audienss z2g 1u7e z0d gfc 58c 122c 20sc 448c 3jbc 29fc 271c 2pgc 12nc 16bc 2ctb 3v7b
admiss 3r2d syd 1y8d 1npd gnd 3y6c xc 7vc vzb 20nb 4blb 73b 1ivb 2w9b 4dzb ekb
constantli asj 2h6j 307c 1spc 1mjc 1cpc 22hc jic a6c 12gc p3c 64c 26qc 104b 1rxb npb
silva 509f 62ue 374d 24md 3y4d 4frd 3alc 7u3c 37vc 26uc 4prc 7iuc 5u7c 4tlc 13yc 1y9c
arnold 37gc 1j9c nnc 18oc ehc 1iac clc x8c 1w5c joc vyc 309c 1zec wjc 1nsc 2y3c
laura 3kee 2oze 251e 3uyd 246d 28ld 40od 287d 2xqd xkd 3fxd 298d 57pd 31ld 65id 4v4d
stern 87j 560j 16ma 14a 1f3a
moreov 3fwj 240f 1atf 138f 1ike 1qe 18qe 44je 44ke 2p0e 13he qwe kte sje jse 1te
barrier 2qae 4yrd 25rd 426d 2ckd 3dpd 1g7d xlc 1nib 38bb s2b 6icb 1jyb osb ghb pgb
boundari 1qzj 64nj 11ij lrj bad 1urd 4zpd 2m8d 1r5d 3nkd 5omd 4afd 12kd 3o2b 11cb 1qcb
undat 1imc 331c 230b hyb 7fa 6kfa oya 4nia yra 5haa 111a 4zna y7a
subwai 2btj 1ppj 4o5d t8d 1q9d rgd 233d 6tgd 61pc 23zb 177b 3wb 7igb r6b 16xb wib
eagl e8d 70vc 2iwc 14wc 40dc jnb 27bb 9tb 30hb 28ab 41cb 1nvb 1mwa 1oia 3aba 6jta
plea 25le qse 20fd 2bnd 10td 7iad 2i8c voc spc 154c 2fuc u1c 17wc djc 10ac 1iyb
frederick 72me lpe une hnd 19xd 9zd xpd 2tkd 1zsd 19wd 4cid 4r4d 4c0c 1zgc 1sic 1idc
curb 5gj 1ihj 1ixj 4rae lrd 67pd 4a5c src 1o6c 2uqc 46uc oic ryc xnb 1bdb 486b
romant 37wf 1ccd zyd 2g2d 19td y6c 4jqc 2n5c 29sc dgc gfc 40pc 1tsc 1epc 1iec 58c
fantasi 4xsj 63fj 1tsf 2q7f 2g2d 3ejd 3snd 3ygd 272d 37wd 2z7d 40pd 1epd 1ygd 5x0d 5iad
optim 35xe pse 5yhe 22ae d8d mpd 2ned 3qnd c0d 3b6c 2d1c 1wdc 31c 24yc 7pkc 1vwc
affili 9uj 177j 112d fd gsd bnd p5d 50rc dpc 2j3c x0b 244b gb sgb 15ob 1h2b
correspond 3kvj zbd trc 27gb cgb 4veb 4x7b jmb d5b 12yb flb 1o5b 117b kjb i0a 230a
merril 2c8h 3h7f 2fof 3syf 5p6f 368f 1gve 7p4e 490e 52ge 5p5d fkd 300d 44cd 59nd 5fbd
civic a5c 6wmc yc 1lvb 10sb opb bnb w7b 2rlb 33zb 2vb pvb 1k6b 2t9b 2fda 2rma
bullet 6bqj 755e 3epd zld 1ged 6cnd yld 7eec 56ec 2mdc 6fzc 48uc 3ync 312c 6dxc nhc
hunger 1mvd 6b7d 3cd 12qc 7hdc 5e8b 4xbb 22jb 3w9b 38ub 6hzb 69tb 4sbb 4gob 2pba s9a
excit 771j 2cij 5avg 3u7e twe 2mae 1z2e 8qd 1dbd 4asd g8d 3c0d 2p4d 1ksd 1lkd 3b5d
cautiou opj 24yf 3qnf 6f0e 3nfe 6hbe 5xoe 3b6e 1f8d 2d c0d 2n6d 1e9c 3p9c 1vwc 71yc
hudson 4gud 6zec 2wsc 2u8c 1hc 222c 1itc 5o3b 39qb 6hib 1whb 3xob 1j9b 24db 6ihb 1e4b
kenyan 19fe aod 50kc 37sc 195c 2u2b 7ekb 13cb 5j7b 5jsb 3x7b 1v0b tqb 4n7b cxb 3gga
represent 6kmd fpd 1p0d 19hd 1ctd v1d t7d ead xid 2xid 1m8d 7fid 35wd ved 6jod 6g0c
overtim 8bd 6sed 4wcc 19cc 59fc 35eb 33hb w9b 3v0b e1b 3spb 5mnb 143b 11eb 6p7b 1oab
evolut 4uj 5v3e 135e 1ere 36ud 82d 335d 2k5c 5ctc 217c 3f5c 4jsc 2oqc 6hc 1kqc inc
zambia 2h3f 3kcf 1v9f 576f 7sqf 14yf 48qe 4c9e 2g1e 2s2e 19fe 7dce 59md 130d 1qvd 1w9d
reed 3uhd 1qgc wjc 39qc 2c4c 2y3c 196c x8c 21qc 1zec m9c 2uc h2c 2wsc 3dxc ixc
modifi 3ljj 78j 3wwd sqd 2x9d zpd 1lad 4z9d 15dd b3d 168d 25kd 1sod 1m3d 1tqd ocd
bread 5syj 50vj 1htj 3ote 4iqe 783e 2mie 5n6d 5nbd 2d9d 47md 3p5d mfd 3fd 77jd 32yd
jordanian 15fe 37le s4e 7gid 3x7d 3vyd 6ac 3vtc hvc 4gzc 2blc 6tyc 3e2c 1nwc 1x8c 3llc
neutral o3d 2d 34cb 34hb 22ra 4xga 8fa pya 1s5a dca 113a 7ia 179a 1lia
rumor 1lue m5d 5z8d 7rtc 2l9c 40jb 3lkb 4qwb qlb s9b 4aab 5xcb 1esa 43ua 17oa 2qva
interfax 3goh 3jgh 5yyd 5dcd 4wzd 7ecc 1rhc kjc 5swc 40rc 6ec 2yqc mkc 3ybc 5kc 1dac
madison 4v5d 16pc 4mjc 1czc 6i8c 1e4c 2tmc 1p3c 1rlc 1hc 6kic 4k8c tzc 1x0c 2b0c y3b
skate 6tjf 6yod 1f6d edd 6cwd 1tyd h8d 13sd tdc 3cpb 67ub 3rlb 3b3b 4fvb 34gb 7b1b
schroeder 2zpg 4gyg 3o1f 1t8f 26we 61se 13ud 6tpd 1s6d 3lwd 6jmd 446d 3a7d 1aec 2jac 1dgc
portrai 3stj 5dqj nkd btd 2wod 5rfc fvc 60mc 7uc ykc 74lc 1tsb 1dvb aeb 3nb 1d1b
richardson 1hpe 43qd 1aqd 166d 21qd ixd 1qgd 2q3d 1zfd 1wqd 196d 1itd 2ced 1j9d 22md 1w5d
timor 7eke 7frc 3e9c obc 44gc n5c 25tc 323c 45hc 2g1c 35oc 1w9c 195b 1q0b 25eb 10bb
rifl yle 6s3d 2old 56ed 1vjd 3ync 6yjc 3epc 2whc 1vdc 4rbc 3tob i1b 2nbb 1ijb 43pb
latino 1zkj kd jtc 102c 7eb fob 3zjb 1m4b 156b 125b 2rya 6ra 77wa 38a 5bha nxa
bull 288d 2wud 3ad xnd 2iwc 1cqc 2tib 49xb 3p1b 27bb 6r9a 1dpa 3kda 14ca 2uaa 1xxa
beneath 4rig 35jd gld 11yc 26kc 12kc p1c 29oc kmc qyc 1vac 1aac 1t4c 1duc 24sc 3j0c
ahmad 1i7f 108e 25pe 2m5e 2due 1nwd 1h8d 1w8d 67xd 7std 31hd 2dxd 5utd 2i6d 29qd 4okd
paulo 356h 4drf 374e 1tte 37bd mld 19pd 4o1c 38dc 3tjb dub 55cb 3knb 2mrb 37vb 4gib
pepper 6ajf 4x0f 46ce 33de 6pve 42ve 6knd 422d 3s9d 5prd 498d 2wmd 34wd 7fyd 5u1c 5rjc
proven 1auj 2u7c fmc 27sc 10vc ogb uib 1atb j3b 1txb ktb bmb 261b 12wb 4v6b 1hkb
eddi 3ope 27oe 3kge 2f3d 227d 1ved 3l3d 2dbd 379d 275d 2fnd 1rdd 1n0d 10xd 249c 2a5c
ahmadinejad 42ff 6ybe 5gse 2gze 1edd 7xd 1aed vxc 56cc 1l0c 3c4c c7c 1d6c 4axc 1kxc 5d8c
bachelor tbf 1mhe 3y6e 59ue 54re 28ad ald 72ad 2yzc 13fc 73c 1kdc 5mrc 4ieb u7b lcb
danni 1xpd 1ved zzd 3opd 182c z9c x4c 2u6c 1hsc 25mc 275c 36sc xzc 27oc 2a5c 1r2c
sadr 4obf 4t3e 17xe 494d 2y9d 3v3d kkd 1pzd 1ojd 2zcd 3vhd 1hyc 270c p8c 1lcc 136c
dioces 4cbg 1cse 40ne 2snd q7d 46ad 79c 2mfc 1zmc 27dc 3etc 6vkc 7lnc 7q4c 7eib 3xnb
rocki 3d4d rhd 3u2d 4esd 7snc ooc m4c 2gec 3bvc 4x8c 3x0b 150b 472b z8b 16nb p1b
liter p3c hkc egb nqb 2l6b p7b 9yb 2u0b q4b 3xqb 1orb oxb f5b 1q2b n7b jfb
disarma 3vfj 5k2d 7ppd 32bd 6uc 45c 1ajc k3c 28rc 33jc q0c 2koc 27vb 1u6b 200b 3a2b
emir 4ggj 3llg 2dyg 1hbg 5elf 30jf 4avf 1b9f 2c7e s4e 418d 95d 37cd 7gid 3w1d 2gud
indoor 10ed 1tyc 2a8c h8b 1ibb 1mub 3b3b 6yob mqb e9b 282b 571b gyb 2swb caa 1f6a
dub 14c 4zvc 3bab jcb hdb 47xb 72vb 3snb 3nb ntb shb d3a rja gfa 5y4a f1a
slight 30vj 3xj 6voj 3njj 19ad 2r3d 2pkc yec 1l9c 30tc 2cbc 18tc wnb 225b 88b 2lkb
weaker 1euf 19re 2xad 444d 33rd 2oxd 7iid 5yhd 31xd 640d qrc yec 88c 2lkc 1vwc l6c
signatur 175d 1u5d 5e4d 2lgd 3id iqd 34sd 17d 3c5b 2wjb wrb 1f2b 2p8b 1p0b 1f1b 9sb
ammunit 6d9e bpe 6yjd 5wad i1d lsd 6gd 1t2d 1mpd 2nyd ylc 3ync 3epc 1ijc 48uc 312c
borough 3td 1swc 6lvc 4sb 3job 4vb 4f1b 2hvb 1ktb 7rgb 4nrb 4keb 3qkb 6njb 6kib 45rb
pursuit 1xxj 2zj 2vpj ezd gid 1n3d 1t5b 2iib 3dwa 1koa fwa 8ga 6a aia 1dya s0a
sophist 21od 3q5d 1ltd 7bnd 314c 5z4c 5itc uic nrc euc 5wac 18c 104c 6woc 1yzc 27nb
nose 42ze zse 1tod 3f7d 24bd 2wwd 7sud 46nd 44hd 5eyd 2mdd 31rd 1x9d 1m7c 5vtc 1rtc
experi 2rge 1kqd 1sdd fqd 7dd bjd cwd 17sd cyd 1yzd 1iqd 1xlc 10hc 135c 161c 2jgc
kenneth jod 327d j6d 1j6d ehd 198d 21ac 23dc 3inc anc 1j1c clc llc hnc 19xc 2k4c
craft 3jj i8d 2gd emd tnd 175d a9d 5m8d 3uid 3wjd rwd 21md jrb 141b c3b iqb
dad 5uzj 17nj 2qrg 2d3e v0e dge 3bce vsd hwd 9kd 20pd 2jhd 4c6d 1a5d 181d 2rud
topic 6zj icj t4j 1epj owe 26d 1b4d 72fd odd g6d o0d 13gd 217c 295c kxc p0c
deem 1avd dfd 138c 31kc 1kfc uic jsc 1auc 2b2c 4dsc 1qab t4b 1a2b 21nb 44tb 44kb
barak 1dgh 3hgg 2jag 2jqg 17bg 4muf tme 792e 1d6e 28se 2vse 3rvd 4y8d 2zsd 59c 3lc
offset 3gj 260j 1j 6cj l6e ape xad 6fd 16sd 1nad 4b4d 14md 2lkd 2ojd s8d 1pgd
retreat 1fdj 26d 6pd 40sd iwd 18ab 1x5b 40b 3vb 55b 1aib 1hra 21ta 2d6a 95a 2r1a
jennif 3fxe 2mte 3kee 3wpd 48dd 4azd 6kyd 2xqd 52md 28ld 287d 79pd 40od 298d 57pd 4adc
nonetheless 1qj 240j 1atf yuf z4f 44jf 381e mne 24ce 2mve 17ce kte 1lkd 5dad oxd 17od
chad 18gd 1q0d 35od 1yic 2z2c 39vc 226c 3h2c 5pec 323c 5shb 71xb 3hvb 3pab 44gb 60eb
openli 1elf ywd 17cc 2suc 18yc 6rkc 6z3c 4zhc 307c 1b7c msb 156b 5bvb 4kzb leb 3byb
dprk 8hf 200e hue 7h6d avc 7boc 1myc hc 6ub 46tb 7xb 17tb f8b yjb 76kb 3sb
joi 3u7j 3huj 47kd 1t3d 2ndd g8d twc 2b8c 5otc 5pqc 2f0c 2j9b 1dyb 35gb 35xb rab
brutal 4f4j 4ptj 50oj 171e 6pee 257d 4sbd 3mod 24pd 6rfd 337c 6olc 6d6c 2h0c ozc 297c
disc 3n9j 4xj 1xgf 7hxe 46od 2cad 50bd 5mvc frc 39rc 8vc 6blc ntc 60yc 1wsc 4y7b
tremend 23lj 3jaj 4y1j 1z2j 4w4f 3c0e 7pad 48d m8d q8d 203d 26bd 255d 3vzd k5c 188c
registr 3gtj 2wje bbd 3kyd 49vd syd 1y8d gnd 1ozd 1a9d 5u6d 1s8c 1ivc 35lc 38ec ndc
breakfast 32ye 383d 1ord x6d tod 783c c8c 5n6c 17dc 1lpc 2nnc 4ic jgc 1lqc 3qpb 75ub
wallac 15pe 1hse 1nne 1t1e 3zve 3uhe m9d 3dod 21qd 1w5d 1twd 1jrd ixd 4izd 1zed 35ad
shortag zvj 4xbj 56lj 7opd pad s5d afc 69tc 38oc 2klc 7epc 62yc 38uc 20cc 7hdc 4ppc
hail 40wj 1mnd 6psd 36hd 5a4c 6v7b o8b 1q8b 2sub rqb 1aeb 7umb 14a 74la 1lma 3ua
horror s9d 2g2d 25hd 2n5c 19tc gfc 7fc 2g5c 40pc 6qac 3ysc 4ljc 6d6c 1ccc 1tsc phc
triumph a0j 35te 21d n5d 3lzd 5nkd 24ed h3d 24td 2g6d 38lc n0c hbc 1p4c 35c 29ec
encount goj 30j zid ghd cud gsd 2lid 2dpc elc 2b1c phc hkc qxb 2wxb kbb rab
cinema 3nj 122f gfd 6xd 3v7d 58c 12nc 19tc 40wc c3c yhc 2moc 6jyc 1rvb 1ccb 1wrb
mario 1ggc 3iec 3euc 33xc 1i1b 1y9b 2pub 2xlb 7kwb 4p4b 1eab 37vb 2cvb 2d8b 2hnb 43db
patent 3ljd 78d v1d 2nmd lvd 1a9d 1fd 693c 1ivc 3c5b 3h9b dcb 1dfb 3d9b 18mb 1fha
azerbaijan 3luf 15bf 2tff 5kzf 4wee 2ete 762e 474e 4mkd 3bqd 234d 3thc ilc 2y1c 1jpc 5bc
unexpect 197f 2cbf 1l9e 6wbe 1icd 73ld 366d 38ld 213c 1wyc 255c 2oic 6mmc 26bc 19ac 36cc
surnam 3id 7c7d 5jtc 4vxc 6bhc wwb f1b gub 3nqb 4mbb 2ehb n7b b6a 1eza 7e6a 68ka
sum 3lyd y9d tfd 15ad 13ad 1jgd 3t5d 5csd 4exd 521d s8d 8d 46ld p6c 9wc 1gnc
petit 2bnj voj 1ivd 6kd tfd 1b4d fhd odd 1zzd ojd 1fhc 1oxc 1ofc 7iab l1b 5deb
debri 2ssj 4rvj 3j0j 400f 7b4d 3upd 7n5d 4bqd 6w3d 322c 2roc 6d3c 3qec 3wsc 5n7c ycc
islamist 4mvf nbf 2gff 3k5e p8e fie 270e 1lce m7e 2c6e 1ljd 1ond 1pzd 3c3d jed 2lvd
rebuild 1w7e 1ooe 5xd eqd 25jd 40bd 1e3c 6uzc aic 3bdc xec 13qb 2kab 3bub 3d2b 1ryb
haven 24dj 747j nwd 2cld 18wa w8a 2q8a 3r8a
sanchez 1ggj 3hpf 2h2f 2dvf 25vf 2cve 3hqe 229d 5ktd 33qd 5w8d 4p4d 32kd 4r6d 3y4d 3x9d
bulk 1zj zfj mcd 1vnd s5d 4exd 46lc 5hc 35rc 16ic 1g5c 1p2c n4c p6b 170b 1dwb
ivan 3vmd 32kc 3q2c 1ggc 2cvc 3gqc 33xb 1y9b 2phb 1tgb 2dab 2xlb 2psb 26ub 56fb 31sb
secular fie 4mvd jec 26rc 1ljc opc 1y0c 10sc n9c 4c 17xc 2ppc 3zcc 409c l8c 1lvc
lifestyl 175d 1u5d 2lgd iqd 17d 40kb 31ib a5b z0b khb 4l1b 2jua lma 78a 1e8a 212a
unidentifi 1e1j 3i4j 51we 1p9d rcc 5qc 185c c9c 3lpc nhc 3b1c i0b 153b wlb 2nrb 2a9b
slovenia 2jof 384f 32fe 1jpe 2y1e 1che 234e 1sfe 2wbd 2g0d 15md 4wed 4nyd 134d 1rpd 2lld
spin 1kjd 3ifd 3unb 29bb hpb 2gnb drb reb 3y3b 2cnb k2b 4m6a 121a 2aua 4m1a 43ca
forth g3j 17c ptc pcc fwc j5c cjc 8yb dmb v6b drb xnb qzb cdb sob 1yb
nikkei 1fce 90d 16kd 1y1d mzc 61c 4u6c 4wwb 3ovb 6sqb 4hmb 6r6b 640b 2v8b 57xb 372a
roster 1jqj 25ge ahd 6ld 1zuc 5bfc 191c nc 3loc 1gc 1bwb 4o7b 1y7b 2mhb 34b 1oab
butler 21qe 1t1d 2ced ixd 2nwd hnd 2dbd 3xod 46ed 1qxc 1hpc 2txc ehc 166c 1itc x8c
portrait 5dqj 1q4f 3ste 24qd 38wd 2rfd ved 4khc 41mc 1gmc 6i5c 5hub rjb 5fnb 346b zyb
frustrat vjj 1yjj 68xj 3jne 1e9e 3p9d 2fhd 115d g8d 34ed 1ldd 43sd 26dd 1tmd 439d 1mbd
liquid 1uxd 56pd 1wtd 3rjd 4fzd 32jd 5ld 1m3d 482d xmc 2qcc 310c 45mc 1emc 46dc 34fc
adventur 2mjj 17sj 2n5f 1tsd 2g2d 4efd l5d 4aqd b9d 8ud y6d 3snd 1ygd 37wc 1tec 1dbc
refug 2bsj 1btj hsj 3r8j 2cle 26d 24dd q9d 2r1c jhc 1aic 1eeb 2y0b 1qdb 9nb w8b
cole 1yxd 2iyd 2cec 3xoc 249c 36sc 2fnc 1hsc 21ac 2tac 4wgc 1r2c 196c 26yc 2c4c 475c
fenc 7fpe 2mwe 5omd cud 6f7d 70nc 4yxc glc 28dc 394b 6icb 1y8b 1dob 3rub ngb 4ria
up scc 1lwb 2gb kqb 727b 4jb a9b 147b 1yb fb l4b 1m1b 3twb a2a 7la cja
mixtur 10nj 116f 438e 3foe 2wmd tfd 1qhd 5syd 250d 19yd 159d 109d 2lsd 1vtd 5vgd 33dd
rent 1roj 1fsj 3aqj 3laf 55kd 1bad fed 63d 2s9d 1kmd 1yrc 36dc zc 32vc wc 1dmc
junta 30wd 17td 2yad 1did 360c 5vqc 41rc 5azc 7h9c 33ec 7otb 4bnb 1x2b 4ojb 3wxb w5b
tibetan 23uf 2mne 30pe 39se fod 6qpd 3ddd 47zd 4z6c 22kb 248b jeb 7olb 7lab 1qsb 2czb
ahl 69kc 7b5c 2lrc 3cxc 3v5c 78qc 79gb 5h0b 3nvb 4s0b 3vib 674b 4neb 7pjb 3p8b 525a
concess 2uhj 1kmj fed 1ytd 7zd k3c 1osc fhc 1uzc 2v5b 2fgb 5pb yzb vzb 3cmb 4tpb
fault 13tj 5y5j 1vxj 1sqj e7d djd 7nsa 5hsa 635a woa 616a
nois 34ej 44od 158d 265d 2dmd ycd 624d d4d 766d 451d pnd 7jsd 5vsd 4svd 115d 2zwc
brick 284d gld 46vd 1vad 61qd 7esd 780d 6k5d 505d 5xd 78cc 5agc 29yc 4nlc 71fc 1cgc
enrich 1w1g 4ooe 6ud qod 2s3d 1edc 7xc bpb 2kob 1vfb 3dwa 4i9a 200a vxa 5lha nma
panama 3che 42ge 114e 3i1e 35nd 35id dud 1vhd 1msd 2e5c 32qc 3m4c 1foc 2k0c 7k4c 1v4c
premium 2r3e 6fd djd 1gnd j4d 9wd ccd e0c auc 1npc s8c 16ic gnc apc l6c 1dmc
ucla 3ehh 5t5e 2hpe 6sxe 6dde 3s1e 5nqe 31cd 6ntd 4eod 69ld 4gld 2yzd 33hd 407d 4a6d
junction 4fce 5fad 3jxd 28d 8oc 6m6c rgc wdc 233c 1xzb 3ltb 1g7b m0b 16pb 1q9b 5i4b
watson 1j9e 1w5e 37ge 18oe x8e 5j4e ixe 1ite 26ye wje 2qwe 2dbe 27ad 3zvd 1zed 2wsd
mom 6rvj 2otg v0e 3bce dge cze 4c6e 5uze tud 2ufd hwd yad 11wd rfc 3pfc imc
leftist 59ad 1snd 5aod 28hd 1lvd 1kxd 1r3d 3tdd 1ljd 2uvc 10sc 7iuc 1b3c 26rc 22kc gmc
shrine 4i2d 19jd 2vqd 595d 362c 6lnc 3ffc 55pc 4t3c 4fec 6wkb 17xb 4x6b ygb 3gdb 64fb
honest 14dj 2u7j 5xpd 3pkd 2hld 1u5c 6m2c 38jc 6jcc 2z9c 5emc soc 7ldc 5zxc 3q5c 6hac
confus 57j 2roj 2dgd 2zkd 6s9d 439d 4chd 381d 213d 115d 7cqc 26dc 2q5c 186c 25kc 366c
stuart 1j9e 18oe 2qqe 1w5d wjd 26yd 27ad 2dbd 198d ixd 3k9d e4d 1u0d 25ad jod 3dvd
nebraska 1nef 126f 1rkf 1jsf v5f 1x0f 1slf y3f 1wff 1nof 128f 1cze 279e sfe 2zie 1p3e
slump 1yyj 2tnf 3ove 2lke 2bve 1z3e 444e 2x5d 7td 63cd 1bgd bdd 4ofd jzd 4ppd 3ndd
submarin 22dj 2ilj 548j 4puf 4s8e 717d pld 5m4d 21md n4d zld 1cvd 1bxc 2rec i8c 736c
perceiv 43yd 35wd 213d tkd 1kfd 2c5c sjc 1wdc 1a2c 19rc rqc 655c 17mc 3fqc ldc 104c
flee 1aig 1eee 1qdd 3ed vid s9d 2q8c 6q3c e3c 2fmc 2clb ujb 40b j0b 7v4b 38gb
holder 2jld 2yd udd 55kd hbb wrb 1gta n0a 2fa 3rla 1k5a 1aha
discount 7evj 2qne 1mkd 7lfd 2oid 6fd ekd 16id 31nd 18xc g0c 22qc 3lac 1npc 7hc 1k5c
mediev 13wf 8re 4hve 4rod 5rwd 3g5d xgd 7jlc 1sbc 2d0c l8c 1ifc 42ac 1g1c 31ab 42ob
physician u7j 3f1f 2uoe bxe 5kvd 2epd od h4d 28md 5bsd rld 4npd bhc 13pc 258c 4ec
smile njd 7b6d 4gcc 51nc 1f7c 6yvc a7c zsb 35gb 3u7b 6dzb 36hb 5eyb 2f9b 307b 5pqb
sheet mfd 118d lvd 5syc 32hb 4iqb 141b 14hb 578b 64vb 1jqb 479b 29ob 22gb znb 5hwb
businessmen 445e 2upd 13zd 1md 23mc qpb zbb 2f5b 3sb 2ctb 19vb 21ib 6avb 2sab zeb 4jmb
amsterdam 5yje 2fqe gxd 2xdd 75zc 1vzc 7cc 2stc 3ugc 2wgc 16gc 26cc 4e5c 3knc 4ttc 2y5c
panic 3grj lij 3cid s9d 7b2d 7v4d 24kd 1w4c 5otc 2cbc 2dgc 2elc 2qvb 7pkb 5xcb 497b
await 2jbj 31j 103j 209c 75hc spb upb 20fb cwb 1vob 1sgb 2b9a 2fua iza 57ia 2lwa
adapt 32vj 2x9j 3ljj 78kj hdj y6e 78d jud 5pcd 35hd dhd 1tsd 428c nkc 15cc 2ecc
segment pxj 118d rd 141d 1dwd myd ntc xcb rtb dpb 35yb 9cb b9b 149b 1jyb jwb
sink 3bdj 1yyd 2y8d 6pd 1cfd 21md 148d 4ibc 2qzc 2bvc f6c 4s8c 6d3b 3s0b 22eb 548b
painter zye 1q4e 2q4d 27ud 22sc 38wc 3g5c 6i5c 303c 1ifc c3b 2bgb 5rwb 324b 47sb 7gqb
experiment 2oqe cyd 15ic 1xlc 1yzc 7dc 4bac 4nmc 2vwc idb 1iqb 1erb 6zab 4nkb o1b bjb
cult 1a4d 175d 1c5d 4qeb 6hdb 77hb 71jb 2g5a 362a k8a uea 3f3a 4eda
deposit 50dd 1cxd 2ijd 1m1d 63d 1d7d 28d 1fd 4u3c y9c 1gnb 2cwb 2fvb p6b 1emb 4yjb
jamaica 5rlf 5x1e 4x1e 3jkd 64ed 3i1c 7k4c 1nyc 4xvc 3chc 2e5c 78nb 19fb 5jsb 91b 1v4b
distinct 19kj 1f1f 2uxf cre 2hte 73vd sjd 1k1d 13ed 25nd 6yd ead k5d 46jd 10nc jsc
solidar 1k6e 3idc 243c pvc rzc 48wb 45b njb 49b bnb 647b 27vb 2nab n5b 1lvb 22cb
government 6lxe 5wd bnd 4d hfc 31ec 5kc 1r7c 6dc 7pc 2t9c 296c 33zc 9ic 4vc k4c
telev lkd x0c 2sic 72fc 66b 27b vrb qfb cab 2sb 5yb tob 15tb 6e8b 1u4b 3rab
scatter 2qvj 11hd 2poc 7b4c j0c e3c 6ipc 7n5b ksb 1aab p4b fxb 4g7b 26b 3tvb 1acb
tonn 162h 3vke 36vd 2yid 1led 35rc 120b 2svb t2b 2k2b 33ub wmb 3pub 22b 3nbb 715b
oblig 180j j1j 3jye 4x9e 2t1d uwd fhd 68dd 12gd 3mid ndd 8d 1uzc 32bc 1ajc nfc
postal 2nc 37mb 147b 2p8b mib sca 3aja 12ia rga 5u6a
unfair 5kue 7rye 7fdd 6dtd 31kd 4trc 44tc 4dsc 3fqc 4f4c 14oc 3okc 6cic 2c5c 4p1c 4unc
ankl 1m7h 5tug 5hvg 550g 6u1f 4etf qhf 6uyf 1toe 6bre 6lye 11ve 4m0e 7dqd 15xd 5ksd
grandfath 3gag 9kg 2d3g 9lf 3l6f k0e 2jse 651e 5bce 3m2e ime 6epd b0d czd 4c6d 2otd
damascu yvf 2jcf 1l6e 3vye 1x8e 3b4e 1edd rsd 5dhd 4gzc 3j3c 345c tmc kkc 1hyc p8c
pocket e5d 263d 26xc 6rjb 2mdb 5csb p6b adb 4qsb 3ztb 3rwb 69zb 23oa 1uja 1jla 3yya
crystal 27xd 18kd 74xd tdd ird 1fqd 10id 23hd 159b 437b 2dqa 44la 2t7a 61ba 780a 505a
demograph 1jfb 1zkb 3o2b 35wb 2gcb 2emb 2nza 1xya 61ea zua 61ka
hardwar fde 27xd 4wvd i1d 18kd 4oid rid 5wad 1znd 4uhd 4buc 3mgc 18mc 56zc 5brc 21ec
michel 2ayd 4yfd 3fgd 1j1d 3gqc 14jc 2u4c z9c 2krc 3z2c 4tcc 182c 3r6c 2d8c 4v2c 1kyc
aviv 202h 6dbf ygd 2std 2jcd 59c 1x8c 3lc 3vyc 4e5b 39bb 315b 2xdb 2zsb 2zab jab
ghana 3hvf 3paf 2g1f 130f 6fke 4hje 2nke 48qe 59se 5she 5ped 576d 60ed 3kcd 2z2d 9rd
reactor 4ooe 6ue 5lqd 1w1d 2qld 7ozc 1vfc 6v0c w2c 72ib 238b zxb 4h9b 4i9b 1u3b 200b
scope ggj byj 1nj 1ure qjd 3uwd 37jd 2bkd 1pjc 203c ptc k5c 4k2c 178c 295b 1beb
somehow mnf hqf yue 9ye 8qe tie 24ce f5e g8e 2me ase 1lke a2e 1ate hxe 3xqe
welsh 1klf b6e vhe 5smd 68kd 16od 33d 1a1c 47jc m6b 89b 3job szb 14sb 7ob 2c0b
motiv 5aj ktd btd igd 5ukd 2fjd 7jid 1uod 22bd 1epd o8d 3fqd 210d 2l9c g6c 1hxc
flash 2cfj 2zwj cod 1ctd kbd qvd 2t0d 1w4d eid 2ubd 19nc 1ncc 28pc 1wlb 7qeb xib
proce a6j 1kmj 2b9e ynd btd 4hkd 4gd gnd 6pd 2qdd msd 4od iwd 17sd dnd pkc
merchant 5sxd 1cld 18xd 3mpd 1hqd 470d n4c 23mb 2r8b 3d5b 21mb 2gb 1cvb nwb 300a sca
tens 78d 8ld 41d 18fd n3d drd 5v1d 4xzc 1guc 5tqc 1qic 5ekc 2wcc csb 1gqb 2lib
deeper p1e 2bkd ptd 26jc 62mc 4qc 14fc fwb xnb 56gb 4z8b 1jyb 3yvb 1pjb 40qb 20lb
prestigi 14dj hcd x9d sic 5u8b 1xb 2wnb 303b 1bzb 2w9b 73b rjb hfb 1x1b 1mhb 1wbb
automobil 18cj 8ej 18me 3cye rwd 44wd 4zjd 39rd 5m4d 145d 5h8d 6dpd 4v9d 6aad 35bd iwd
oliv 16nd 28ec 1r2c 9zc 198c j6c zdc 21qc ehc 1trc 15pc 2uc 1wnc 1w5b hnb 65sb
ralph 53jd 25md 1zec 1u0c 3dvc 3a3c joc anc 3aac e4c 1hsc 19xc 1r2c 3umc 5gmc 1iac
millennium 13od 8bd 5w7a 8ra 1xua
inaugur 1j v7j 4o6j vre p0d 4cyd 1u3d lkd 13oc 5xyc 5myc 4u2c 1ywc 4c4c 72fc 7c
juror 14zf exd 1iyd 329d 27cd u1d 20fc spc 3w6c 3trc 60qc kcc 1pxc neb cwb g6b
hopefulli hqe wce 3l4e 1uke 1ye 8qe a2e 1lke 2gxd 3b5d yud 5mld qvd 9yd 181d god
lloyd ehd 1iad 3opd wjd hnd jod 1u0d 1sid 3ccd 1z7c 2dbc 1j9c 21ac 1qbc 1jrc 198c
humor 2azj 6ohj 157j 6vgf 2hqd 7pzd 5y4d 3and 1b4d g8d 1dbd 5rqd 3afd 39ld odd 6kad
jurisdict 3m6d 2obd 4sd 1ktd 2ld ond 1ld dcd 6inc 69ec 1r7c 16hc 2jc hhc jyc 43b
quarterli 2wd l6d 5cvc 40hc orc f7c 1vwc 18rb 3t3b zfb 4fjb s8b bob 4znb 155b 7hb
prosper 265j 5f8j h3d 1fad pvd 2cc 5ic 1kac 2ipb 45b 1k6b 13qb 1cub 5nhb 1x6b 6y8b
diplomaci k3d 4od 37ad 15yc w0c 24hb 2fyb aib 7ib 36fb 2wcb 45b 1ob 1kob 2tzb 3vxa
cypriot 1mxe 7rke s7e 33d 7uec 430c 1coc 1zdc 37rc 2fec 2g0b 345b 7ekb 5a8b t6a 2f5a
dust 2poj 4rvj 3j0j 2t5e 3ksd 15dd mfd 4jld lsd 1mpd 3upd 18vc 64rc 2tjc 4chc 11yc
istanbul 6s6j 202d 2s1d 345d 1j4d 2xdd 2r9c 2jcc 1x8c 4e5c 5yjc 6dbc s7b 2wgb 4deb ilb
denounc 1q8g rqd e7d qkd ywd 65d 1f2d 3fyd thd 74lc 702c 6rkc 2p2c 5crc o8c 18yc
ounc 2rpb i2b 33ub 1leb 36vb 5mhb 39wb 22a 34wa 3q7a 43wa 2x3a 3vka t2a 162a
atp 3peg 10ec gyc 282c 2byc 2thc 2arc 4ijb 7rpb e9b 2ogb 1xhb 571b 29aa 46ya 1t6a
pedro 2hne 1y9e 71ze 13ye 1i1e 2udd 1ggd 1ead pwd 1b5d 4prd 63ed 9ad 37vc 229c 26uc
brave 30yj 4k4j 4umj 27pf 1jte 24xe 4dme 466e 4l6e 1g0e 4xye 397e 4awd 5y7d 2d 313d
capita gnc 1zyc 1wjb 1jgb 40hb 1g3b 3enb 3k7b f7b 19ob 1s4b 45ra 4yla 9va 2dka 6ra
lightn 5b2d 2s8d 489c 4svc 1g8c 2tjc 30hb 167b 6qb 4uab vfb 33hb 6iwb 4l2b 41ca 1ila
compli 4x9f 32be 2rqd 6nwd 5y3d 47nc lec 16hc 1zlc 78kc 3jyc ndc 1u6c vtc bqc 1ajb
mar 1l1d cod ocd 22id 40ic vac 590c 3uic 1vvb 5fib 1kqb 6g3b 34ib 3uwb 6n9a jca
cheaper 2cff 5z4e 1kgd 6fd 1dmd 3j1d 483c 1yrc 67gc g0c 1pc 4yzc 2ojc chb ccb 27nb
overwhelm pbj 1o8c 2q5c 75c 3xsc pac 2fhc 1yjc 197c 1esc 2p0c 38lc 23lb 1txb 2hlb g8b
cloud 4chj 4psj 2sse 3ksd 7u9d 23od 1mwc 11yc 18vc 2poc 167c 6fhb 29ob 2tjb 1sub 4f0b
extradit 2vod 2d6d 2g9d 1r0c 3udc 2i8c 1mlc 4ccc 10ac 16vc 2fuc u1c 2tuc 4nfc 2bsb ejb
chocol 58xj 2d9g 3kff 3vne 63ze 578e 71pe 5oud 691d 56pd h2d 1wtd 8ad 74yd 45cd 4iqd
thaksin 69qg 1rqd 3jwd 34ld 3dld 3h0d 47rd 78sc 63kc 7jpc 6frc 4ujc 3cuc 360c 5lec 1dic
nonprofit 33ze oud 3x8d 1vyd 700d hfd e5c 2rmc bnc 9mc 9uc sgb 1njb eob 5dnb 6wmb
ferguson 4ove 5sqd 7vld 3sqd 5npd 36sd 1sad 1cwd 72yd 1pkc 3xxc 224c 5snc 1rdc 2kwc 6fmc
sacramento 2cuf 1llf 1oie 19se 6vhe 150e y5e 1vue 17ie 1r6d 2eyd 1bkd 9ad 10jd 11bd 29md
dominican 35ne 35ie 1v4e 2e5d 3i1d 4iad 42gd 3chd 7k4c 1vhc 37pc 1ryc 114c 6zyc duc 2k0c
pose o1j 7bij 1evj lwe 12pd 1xod jyd 1ctd 22td 6pd ezd iad j3c gwc 24ac 1uic
spectacular 1l9j 1ndj 12vj ipj 38le 7r2e 53ge 2xmd ecd 4o8d 6mmc 3y7c 2g6c 2pkc 1kvc m8c
kazakhstan 72xj 5kzg 3bqf 2pjf 2ete 15be 4mke 3wme 474e 5bd 234d 4wed 1jpc 3luc e6c 2joc
spell ynd egd 1iwd 5d n7c 2u0b 8fb b6b hkb fua coa 3ia wwa
quarterfin 1loe 282e 418e gyd 81d 7pdd e9d 3whd 4dyd vjc 4krc 3a0c fjc 1oac 4agc 4shc
rider 6fje 3g7d 7b1d iwd 1kjd 8gd x3c 63ac 6dpc 1cqc 2aqb 3crb 3skb 2o0b 7rbb 386b
flame 6qj 62xj 3kle 44ld 1v3d 5ald 3oqd 2ubc 6ahc 2ssc 1mwc eic 6u7c 2t0c 2t5b 2pob
alfr 2n2d 9zd 4cid 1sid 3a3c 3hdc unc 19wc 37oc 1zgc 1zsc 19xc 1zvc ehb 28eb lpb
cameron 16me 1w5d 1j9d 1tad 522d 18od 1jrd e4d 2j0c 1itc 2dbc 1ulc wjc 196c 34uc 1svc
jefferson 2b0e 1w3d 5l4d 4mjd tzc 196c 2nsc hnc 4r8c 1hpc 511c 5n0c 3dxc 1t1c y3b 1nsb
downturn 2lkh 2qyf 1eke 5ie 2eld 5aqd 4ppd 4ced 444d 6r4d 82d 265d 3ndd 19rd bdd 6idc
bailout 2jke 1pbd nfd jjc ytc 3fnc 7rdc 52c 1egc 3lmc 4tkc e5c 28vc 23c 26zb 2veb
herald d5e 2lud 5x3d 6a5d sd 1qpd 6ond cgc trc 2v7c 7q6c 4mzb y7b 5flb 3vbb 1o5b
ottawa 3ypf 16zf 3y2f 28fe 1uve 5fce 27bd 1nxd 143d 1bkc 1xbc 2tbc 2cuc 2fbc 6kpc 119c
dirti 2xbd 322d 6h5d vkd 4tzc 3msc 1mpc 5b3c 410c 6pzc 3e0b 4uwb 2jhb 2vub 5gvb 4pmb
raymond 3ccd 3zlc ewc unc lpc hnc ehc 2lhc 1qbc 1oyc e4c 2a6c 3w0c 1trc 182c 1zec
guidanc 1ykj 3y3j ryd 1b4d k2d dld odd 3u8d 2c3d 1ipd c4c 1kzc 16ab 3mwb 2abb 3a6b
hagu 1ome 2t6c 5yjb 2i8b 1xvb 4omb 6dfb 34nb 11zb u1b 1fub 1v1b 1skb 1r0b cwb 27jb
katrina 1a8e 2kad 2ibd 4thd 14kd 1q1c 7a1c vfc 7c4c 1o1c 1nqc 2mcb 1grb 4gxb 3qmb ocb
keen 19aj 2ctd 1f8c 2iac 3nfc d8c 2v3b 86b 11gb 1tvb 23wb 3axb 448b 3p9b 2neb 1hxb
harrison ixe 2wse tze joe 1r2e 2b0e 3xod 40zd 24rd e4d 18ld 21qd 1hsd 1hpd 1qxd 3zvd
interst wde 7cbd 3jxc 5fac 8oc 4fcb m0b 1q9b 1xzb r6b 6c5b 2qpa 20da t8a 1g7a 177a
warfar ij 96d eld lqd 190d 2bdc bpc 5wac 16b 3vb 20zb 3omb 2qzb 18zb 1bxb 1vjb
phrase n7j 6kd njd 42d 6rxc wwc 4g9c 1ejc 2l6c 20rc 2xic 1g2c 1c4c 6u9c 2ehc 29sc
hub 3kd ayd rd 1dwd 4eyd nwc evc d9c 2idc ab 177b 7knb 54bb 2gb 6mvb 70ob
lankan u5g 15sf 50ke 1mde 3ird 3ozd 3lqd 13cd 195c 1dkc 2wpc cqc 20yc a3c 4g0c 36lc
noon 372j 2se pje 27e u8e tod 94d vwc 2lmc 1cc 3woc 1ac 4ic 15c 1ukb 1bb
andr 2s0c 1kyc 1ggc 75ic 6s7c 2d8c 4g8c 2krc 3q2b 3gqb 30rb 6gyb 32kb 1i1b 3xwb 3y4b
martial 13fa
aaron 3gxe 26yd 1xtd 1qkd 278d 3hkd 1n0c 2dbc 3kgc 1qbc 3opc 1tac 281c 3fjc 2o9c 1itc
reliabl 50xj 2quj j1d 2lbd 27nd 41lc 27sc pac 2o5c 2wac 3c8c c4c 2m9c pmc 3zdc 2kpb
richmond 5o3d 119d sfd 4gud 2cud 1o7d 1pod 6g6d 4czd 4nrd 2eud 5xvd 3jjd 3yxd 4ihd 1twc
legendari 1hde rje 26pd 406d 303d 1p4c 2brc 188c 7kyc 48c 1usc 3bac 2rub 3jfb 19lb bzb
wolf 2e0d 1ord 1u8c 2iwc 14cc 3d8b 15cb 777b 2hgb 4tb 3tzb 30hb 3p1b 3bsb 5k3b 5c9b
burst 1zrj 153j 5fyj ikd 6qd 2s8d 2tjc 34xc 19nc 766c 3ygc 1q2c 2acc 2cbc 6ahb 3klb
su 1fhf 2vxe 3trd kcc ojc 1ofc nec 1kkb 722b 5r8b qdb 76wb 693b i3b 4e1b fb
miguel 13ye 1y9e 1i1e 1gge 2hnd 2sxd 37vd 25vd 6z7d 6hxd 229d 26ud 49uc 2cvc 7cnc 33qc
celtic 68kj 33hd 1g8c 1sac 3xxc 1pkc 3xzc 2kwb 363b 32rb 6lb 1cwb 7psb 6lwb 4s2b 6cdb
girlfriend mbe ime yad 2qrd hwd 3s5d 2kd 4c6d 6epd 703d czd jbd 3bcc 2iec 376c 3h8c
mart 3w7j 2weg 18xe 7gze 694e 7rjd 3ujd 1pd 352d 3u3d 55ud 2mgc 7hc 1cic 5acc 3emb
conced 2qhj 17cd zod bqd 63d goc 16ub 13xb 2p0b 3hjb 240b b8b 60b 6jab vjb a0b
whenev 485f npf tie hqe 19me 181e 20be qbe eee 20pe qve 1jje hxd 2gxd a2d 2ljd
clan 7g3j 1rd 2and 5l2c 2c6c 1u2b 3nqb 4k5b 51eb 2b3b 1pqa 4vza 1pza 4pwa 2cha
taxpay aud 3fd 417c o6c 9wc 29gc 211c 44dc e5c 3uac 1gnc 1nac 51zc 25sc gnc 3uoc
sorri 2f0j 7hze 3b5e 228e 2igd 318d 4nqd 4h8d g8d 25dd 7jxd 1lkd 410d 1rwd 1a5d 1yjd
wrap 6lrj 167j hpd 5q9d 459d mfd 5thd 23od 3rwd 6pd 5n6d 4e9c 26xc 4qsb 7pub 216b
stronghold 7e3e 1lcd 7jod m7d 1snc 3ahc gmc 5wbc 7kc 34qc 51ec 3vhc 60fc 1rcc 1pzc 6oc
nurs bhf 2r5e bxe 2epe rld g9d c1d g8d 1a3d 2kd 16rd 4sed 4ec 3f1c 4cjc xc
banker 1hqd 23d 52d c0d 3h7d 2fod 2r8d 1i8d 3gvd 300c 2n9c gbc 3fnc 490c 2w6c fkc
excess ybj 2v2j 241j 7fdj sre 3wbd 3jpd apd 26sc iac 31bc lrc 1wjc l3c hzc 2n3c
accomplish 1cuj 96j 629j m1j fyj 9bj 3jyj 1y3j 1h6j sad 5lvd l3d aid 4mxd 4ahd gqd
brad 1qke 1ced zzd 1v2d 24vd 3tgd 1h9d 2qqd 1n0d x4d r0d wjd 26yd 5gwd 25ad 3fjd
fever 4w2e 2akd 3qcd 49sd 194d 6kdd 1s9c 52yc lhc 2ypc 1apc 53vc 245c 6xyc 567c 1gsb
remaind gvj 27xd 2hvd rd 1dwd esd old 1hhc 72c fac y4c 1ub 14mb 5vb 3vjb 35cb
venezuelan 1foe 1kxd 102d 23pd 1lbd 6t4d 4iad 4o1c 2qsc 6zyc 7iuc 1b3c 2k0c 30ec 31sb 2tcb
eta 31zd 22kc 3ryb nbb 3tdb 1snb 4ikb 2gfb 2qsb gmb n8b 4mva 2ppa 2l2a rca 1lja
characterist ntj 644f 2rkf 1f1e cre 3mad 217d 21bd 5uad 4k2d 3vpd 1qod 6umd 3r9d pmd vkd
lin 39ff 4b3f 15uf 1gxf 2ave 5h3e 78te 1yle 45ae 61ae 7g6e 25xe 6kke 3lxe 43xd 2w8d
databas f4e 6akd 5ed ahd jdd pud 3mgc 183c 69gc fdc 1ivc 5u6c ljc 6woc eyc v1c
columbu 1nxe 2cue 119e 19sd 17id 1oid y5d 143d 1pod 1k9d 1bkd 2fbd iyd 27yd ifd 128d
domain 34ij 574j 17ed qjd vvd 4swd 4md j1d 1nd 1h3c 183b 4abb 12ib 2uzb 27qb 1qcb
spare 2uqj ybj 27xd 18kd 179d 63d 4jrd 3nsd 8ic 5ac 1dmc dmb ocb pkb d7b tyb
willing 1mve 2iae 3hd jpd 11gd 3zgd ynd 4q7d njd 682d 210c 2ctc o8c yzc 1mac 1nuc
endang 6r3j 6oaj wgj zpd 1osd 13hd o7d osc 26nc 21xc gpc 2fxc 2apc 797b 60kb 45xb
incent 2g3j 2fgd 3t3d 335d 1gnd auc 3x3c ekc 3d3c 4tpc xac 1dmc 1nuc 1mkc e5b 2qhb
watchdog 2zzd 5kc 31eb 2kob 2rmb 9ib 3p6b 296b 32ba 1paa 31ya 2via 1p5a 33za 1nta
chronicl q2j 39j 1i5d 4xd boc 2tpc 7fc dhc 1imb 4ehb 5flb 2lub trb 3b2b u3b 4aeb
seng 90d 7d0c 38nb bib 1y1b bkb 4hcb 2q1b 1fcb 7a2a 11da 55da
diesel 1r4e 4w1e nmd 2j5c 145c 41hc zxc 355c 2sec 52ac 72ic rwb dqb 24gb 1c2b 33ub
mate mgj 81j 17rj 2grj fjd gsd knc 1bub 3srb 3teb 1dta 2e2a 1xra sna 1a0a
queensland 73if 6arf 16of 3o4e 44se 3j2e 1xfd l7d 91d 3pxd 7p8d 3fud 1xbc 14sc 3joc 89c
glenn 3tge 1j9d 18od 249d 3tmd 6ejd 2c4d 5qmd 3zvd 1itd 1iad 2qqd 1m0d jod 1wnd 21ad
voivodeship sxb
overhaul juj 6esj 424j xud qod 20qd n3d 1tnd 28vd 51c 5kic kec 3kjc 2tob 4sxb 7isb
predominantli sme kse jed 6rd 1ojd 1c6d nxd 1yec 6oc 84c 5hc 3u5c 17xc 7kc 12cc n9b
indianapoli 4czf 27ye 45je 3b8e 19sd 1nxd 119d 1k9d 1pod 1lld y5d 2fbd 3xkd 143d iyd 10jd
phenomenon 3wfd l3d 4z0d 1oud 92d 60rc 135c 22bc inc 1jfc 47oc 2xec 3mac o7b sjb 5sgb
supervis 31ej 4uij dld 32bd 1gcc hsc 2ajc 2abc 2rmb 296b 28bb 16hb 1qeb 3p6b hfb 3hlb
tyson 5trf 64de 61rc 6wtc 3gcc 18lb 7aob 52fa 77fa 7eba 76ha 2ina 7dwa 379a 3mra m9a
instruct 9mj 1hlj 68d kad 1b4d bvd 45wd 2ifd 34yd odd 3d7d 38kd hhd xd 4b5d wpc
cope dlj 20cd btd 77id 62yd afc 190c 21cc bdc 5ac 2hmb 1jxb 2pbb gjb 12qb 21sb
frequenc 2cad 6egd 7c2d 2gid 5r1c 5lyc 2c9c 37jc 3mbc 67yc 1iuc 43vc 68ob 3eib 10gb 76sb
neil joe 2j2e 27ae 1xtd 25ad 1ced cld 1bhd ewd 1h9d 1iad 21ad 2qwd 2dbd 1tad 18od
expel 231j 4dxd n1d zcd 248d 2t6d 6pd 123d 12ad 6red 3udd 16vc leb 316b 38gb 47nb
quest 2onj lxj 1xxd 1dpd 1u8d ovd gid 1n3d 1dec 2q7c 35tc 1tec 1d5b 6g3b 2peb 1dyb
sacr 7eij 19je 13wd 2qtd 18bd 362d 3r0d k8c q4c 4i2c 42ac 3w5c 291c 41zc 2bnc l8b
doug 1ize r0e 1und 2j2d 23ad yid x4d 1f9d 1xpd 1bhd zzd 48od wjd 1h9d 25ad 1v2d
ariel 17bf 3hge 2jqe 1dge 2owe 2jad 4mud 1vgd 28sc 2gzc 1d6c tmc 3yc 4y8c 3lc 59c
aziz 1w8f 1nwe 34ze 6xue 31hd 7rud 4tad 4s5d 1i7d 1h8d 2dud 63wd 392c 2o2c 3jtc 3r1c
fake 7vcj 77xj 43gj 1akj 5luj 6y4d 1n7c 263c 5hkc oab 38eb 23ob 5o0b 2trb 4xsb 147b
symphoni 5eqj 1vpg 6pyd 1c7d 6sod 3m5c 7fxc 3t6c 1lnc 3qyc 5qhc 1jcc 1ffc 27mc 5qvc 58c
pioneer v7j l5d fyd 2l1d hfd shd 223d epd 3wjd loc 3h9c 5wdc 303c 2rgc 2zlc 7db
sue 96j 2uce ohd 1fhc 3trb 6kb kcb 57pa 51oa 31la nea 287a 2xqa 5r8a lea
magnitud 1grf 1nqe 4k2d 1urd 1ogd 68d 2gid l9d 7ted 4j7d 5uyc 107b 2mcb jlb 6fvb 14ka
lobbi h7j 4jme 2d f0d 54d 1njc tec 11fc uoc 256c aic 2vc 51pc 8zc 33zc ywb
runwai 1g7j zcd 1fvd 7pid evb 4e2b 60pb 698b lzb 716b 12kb 7rqa 6mva kua 4nla i8a
chemistri 3f5f 2xhe 1rjd idd 2lsd 47yd cyc 5mrc 1v5c lcc 5ypc 6n3c 1jic 59ub 1xlb 1zcb
thirti 1hic 3b 94b 4o0b 11hb j0b 4hb c9a 6ba 5fa 35ya 1fja 8ra o2a 4tma 7fna
cruz 19de 374e 4dfd 1y9d 1b5d 2h2d 4n8d 6foc 5rzc 71zc 4prc 5w8c 3euc 2sxc 26uc 2psc
march 7dzf 4lfe qke 4y4d 14ed uxd svc 22cc 5l5c 4kuc 1dzc 27ic 3bmc 32gb 2h4b 1bvb
fisher 1qxe 2cee 1r2e 1hse ixe 1t1e 39qd 35ad 41fd 2iyd 4ued m9d 15pd 1j9d wjd 2j0d
broker k3d 300c 2upc 1hqc gbc 5pb 3jb 1clb 292b 9xb 22qb 7zb c0b fkb bqb 258b
consortium 9ud zkd 17sd 244c fb gbb gb 4lyb 1hmb agb 1vmb 6gfb jxb 1bab 1cyb 1zob
chan 45ae ije 4b3e 2uyd 6okd 15ud 43xd 4ebd 7lxd 62tc 59lc 6f9c 6rbc 39fc 54dc 754c
scholarship 12ej 73e 3y6d 1mhd dkd sud hcd 9md l1d x9d 54rd 4b5c xc 55jc 7vc 1bzc
adequ 8ij 1fbj 27sg 3zde pke uzd 2ald 1qed c4d pad 1lfd 3jpd 5ad 1uzd ndd vtc
montenegro 15mg 1dsf 2g0f 4nye e6e 1che 2lle 2pyd 1tud 234d 32fd 4wed 1jpd 384d 1sfd t6c
standoff 5eke 4q6e 1gud 2lid 43ed 4evd 5t2c zgc 1huc 200c 2sbc k3b 7c6b 6ub 3m9b 1gqb
circul 3rd rxd d5c lvb 4mzb 24lb cgb bob 4i5b zfb u3b 1ib khb 12yb 4znb 1p0a
wal 2ugg 7gze 18xd 55ud 694c 2mgb 3u3b 6n6b 5acb 3ujb 7hb 1cib ria 4rsa 3xca 4e0a
han 2b3d 48sd 4c0c 5b0c 6i7c 55fc 1xmc 54ac 6ibc 2b5c 1j1c 4zdc 63bc 52vb 6cqb 1wub
copenhagen 2xdd 5b9d 1vzd 315d 4dbd 2y5d 3knd 1skc 16gc 1xvc 2r9c 4ttc 26cc 1l4c 5g4b 2stb
armor 1vdd 1ijd 3bhd 476d osd 2lpd 1vjd rwc 28cc 3vc 2nyc 207c 5m4c 1w2c 6yjc 55b
sullivan 2y3e 3cce tze 2fne joe 1j9d 39qd 15pd 1nnd ixd 1hsd 1r2d 18ld 2ced 1itd ehd
identif jrj 2p8e 1ezd igd 10vd 425d end 12wd nyd 38ed 7l6d 3kyc u2c 147c v1c wrc
decre hhj btd n1d 45zd dnd qgd 3kjd 3wvd 3osd 3djd 29vd 76zc 68c nuc 1lac 8dc
syndrom 2zke 3qcd 7qjd swd 2wzd lhd 38od 2akd 7opc 3bkc 3ijc 4w2c 425c 55nc 245c 38ub
butter 691f 4iqe 3ote 33de 63ze 41ie 3kfe 74ye 6tfd 2qcd 498d 46cd 467d 1htd 4x0d mfd
honorari 6uld 14dc hcb 5xkb 2sdb n6b sib 2htb 76ob 3mmb 62gb 4gdb 1zca 59ua 2o8a uaa
mirror 3std 2nvd 1wdd xic 29yc 1cgc 28nc 1feb 1ncb 28pb 1h4b veb 7avb eib 1mwb 41vb
ethiopian 2a0d aod tqc 6mac 2u2c 6c8c 5azc s7c 2ppb 50kb 1tlb 3ofb 6upb 47hb 3x7b 5nib
criterion 2abd kdc 3ojc ndc wpc 1ivc 3a6c 10vc 1dfc 20nc 1s5c 1qcc 388c 5quc 295b 5s8b
kuala 30ai 1see 208e mrd uqd 23gd 3pid 3vec 1v0c 2ysc 1tjc 38ac 38nc 5qic 3itc 3irc
brook 4tj 1n9j ixf 1itf 1hse 39qe 2y3e 1qge 1w5e 2cee 2dbe 1qre 2txe 2c4e 1t1e 1j9e
arroyo 47rf 3sad 4kld 3ald 5zrd 71gc 1kxc 4tlc 7egc 5vqc 45sc 58hc 1rqc 7iuc 6d1b 4prb
cow 288j 4bif 3avf 65vf 1zbd 36gd 63gd 201d 27bd 2o0d 1rmd 3hxd 2cic 1xdc 18pc 749c
roma 7tnj 18hj 5qre 363e 71le 7nue 4j9d 7r6d 3shd 1b8d 5phd 59bd 7thd 5cmc gtc f3c
finger 10gj 4snj 2opd mfd 1j0d 24bd 216d 3f7d 4ekd 44hc 1toc 2mdc zsc 7suc 6pic 4m0c
seemingli wlj 7itj mne 1kid 2s5d 24cd 36cd 1avd 1q2c 186c 4f6c 4a2c 213c z4c 104c 23kc
ceil 1vad glc 6k5c 1duc 29yb 4nlb 11jb 61qb 2o1b 4yrb wfb 7s8b 6pub 3frb 5s7b 284b
radiat 26sd 4ohd 1yhd 9od 2wld 4h9c 7c2c 3lnc 4fwc 4kbb 7awb 6xfb 310b 437b 33kb mwb
montana 46gg 3iyf 150e 2zie 1sle 1rke 1vue 2itd 2qxd 11bd 31td 1ned 128d 279d 24id 1x0d
henc 138j qwj 3fwf 44kf egf sje 20ae 1hhe eae 2mvd 44jd 1pcd 13hd 1qd wwd 19kd
hull 123d 4src 4ilb 3wkb 559b 5xib 14hb 319b 6fta 41ga 39na 2xna 716a 1cwa 548a 36qa
troi 7rlb 3eeb 3l3b 3y1a 40za 3mza 2u6a 3m3a r0a j2a 2sva 4vma 2nfa
duncan 2cee 1qxe 1w5e 2c4d 4ued 1bhd 2j2d 41fd 1itd 1t1d 2fnd 1h9d 1hsd 3xyd 2pad 5s4d
soar 1z3j 1duj 6sg 52ng 3ovf 2bvf 7te 2qyd 43wd 6tvd kud 13id jzd 311d 1l2c 6fc
trainer 99d dld 4luc 1cqb 442b cnb 1dpa
soundtrack 8vf d2f 60ye 58e 29sd rdd 2cad 3nd ntd 1xgd 65bd gfd 3snd 40wc hdc 5tbc
dictat 51dj 68j w5e 3wxd 4d 1bdd 215d 1s5d otd hhd 37cd 6xsd s1c 3wvc 5l2b 4qmb
adjust 32vj 2rcj 4fkj 78kj 1gyj 5pcj xud 3ljd 78d kxd qod 3fqd 2nmd 1gcd 6ohd 46ud
weaken 4q5j 4sij 2xsj 2ojd 19rd 66nd 1eud 3ljd 4c5d 78d 31bd 63vd 6rmd 2nmd 1mkd 3oud
foul 5l1j 2trd 5dd 693d 1mpd 1zld 1jdd 1ksc 6orc hpc 5wuc 137c 3isc 4g5c 7i4b x1b
dual lbj 277c 1bqb u4b kda 1ara 2h9a 1dfa 54ga 2aaa
stockholm 4dbf 4e5e 2wgd 315d 2r9d 2std 1vzc 3ugc yxc 1bjc 2y5c 16gc 1j4c 202b 5yjb gxb
character fve 2ivd 1icd 1a2d 1k1c 1rac i7c 64c crc 381c 26oc 22bc 8fc uic 2vhc 17kc
ballet 3use 678e 7fxd 129d 1c7d 58d 7vhd 3qyc 6a1c 1vpc 122c ecc 6mrb 2vvb 27mb zyb
firmli gbj 93j 1b7d 51pc vtc 216c z4c 22rc b1b 1oeb 5y3b 13xb 1s5b 2eib 4ksb 462b
mathemat 3caj ysj 2w1e ide 3f5e 1v5e 5mrd 66ed 1rjd 1xyd 68hd 1jid 4nkd cyd 54tc 135c
interpret 4eij s3j 6wj 2l6j 268e 256d m5d 1ghd 2f6d o3d 7cqd ecd 2d otd 2nhd 1w0d
oak 3pme 193d 16nd m4d 721d 58sc 671c 2geb 51sb 3x6b z8b 1n9b 76ub 4ssb 7d7b oob
machineri 18me 36nd 13vd 1psd 2td bld 51bd 2sec 1adc 67c 27xc nrc 16lc 145c 2xrc 2lqc
roberto 53ze 1y9e 1gge 33xe 37vd 5j6d 229d 33qd 3sed 3y4d 3ied 47pd 6hxd 5rtd 3hqd 4frd
brilliant 5yej 53gj 4o8j 7r2e 4z5d 4y1d 2ted 23wd 3jad 38ld 206d 3c0c 18fc 2mac 7doc 3y7c
leed 1cwg 2kwg 1pkf 2euf 4ilf 58cf 47jf 743f 461f 4srf 559f 5a2f 3xzf 5yuf 51ae 3wke
syndic 9ud yod 3s6d bnd esd trb 4mzb d5a 5nua kha jda 1ha
thought soe 1t3e 2j9d 2b1d wtc 186c 3vzc nac g8c dgc a2c 1iec 5emc 2c twc 1j0c
lisa 31le 5uee 3fxd 7ild 5qnd 2mtd 6ryd 3ked 2ozd 568d 3kod 52md 40od 28ld 298d 4v4d
cement 1qzd 2zfd 1nid 1m1d 1fd 12kd 36nc 3rkc 1qqc 2xkc 772c 6x6b 1adb 50mb 285b 10kb
undermin 4vqj 2xaj 79jf 6r3e 2m9e 1o9d 7p7d 36rd 72od 63vd 4dpd 66nc 26nc wgc 4q5c aic
baptist 53sf 79e 4bge 40ne 3boe 3etd 3wad 3ytd q7d qkd n9d 2hrc 4jyc 291c 2i5c 1a4b
basin 9dd 21md kpd 5khd 5svd 3j7c 17lc 4u5c 5lb 20kb 472b 4xqb 57ab 79ob 3bvb 1n9b
warsaw 2y5f 4e5e 16ge sxe 1vzd mkc 4quc 5b9c 3thc 7oyc 7plc 6w8c 5sjc 1skc meb 1v1b
paramilitari 1pze zhd 1snd i1c 494c 2a9c 3vc aac 51ec gmc 1lcc nbc 1pqc 1p9b ngb 286b
theft 263j 38se 1ake 7gkd 5psd 4wnd 4hqd mjd djc pqc 3pjc 253c 54qc 6qsc 5atc 7l1c
hitler 5l8g 50jf 1tdf 6apd 5hid mec 7ab 4qib 3dsb pib 7t6b 16gb 19zb 6ocb 68mb 77a
compil 5puj 4xd tfd 16cd 4bc 8vc 1gfc boc ahc 1p0c 5xac 7sb v1b 2x7b lgb u3b
cave 67cd 2l1d 591d 3r8c 3ffc rhc 5agc 6xlc 76pc 6x1b 2q8b 6hpb 13wb 18bb 1ppb 233b
lithuania 384g 32fg sxf 234f 1sfe 2pye 1jpe 2joe 134e 4wee 1rpe 3lue 49be 3gnd 101d 2etd
toi 5h6e 1j8d 718d 6g7d 5xsd 2zvc 3yzc 5brc 3vnc 51bc 2lqc esb 3ncb wxb rib 5acb
bennett 1qgf 2dbf 1wnf ixf 4t7e 18le 3uhe 2c4e 196e joe 15pe 2wse 1hse x8e 2wie 19xe
addition 3fwe hle chd 44kd 1k8d 19kd 6td 1c6d 2mvc 1qc qwc 138c 44jc c4c 1pcc 1goc
pragu 4e5f 2xvf 4que 1vze 16ge mkd 2wgd 3thd 26cd 4msc 134c 3knc 5b9c 4dbc 3txc 4ttc
lesser ztb zjb pqa jsa 21na 1eba
uss 4pue 717d 4ecd 1m5c 5m4c 4s8c 736c 2qzc plb 1bxa 1mia 21ma 21za 1cva n4a 7a9a
descent f1j 5jtd ezd 2red iwd 3nqd sta 4pwa 39ea
cleric 3w5j 17xe 4soe fid 2oad 4mvd jed 6mfd 4obc 3xnc 2ppc 1ojc 3k5c 4fec 5gsc 4t3c
kyi 30wi 41rh 7ote 2qed 4zsc 17tb 2jxb 502b 7lia 5aza 3qra 33ea 5qfa
roadsid k6e 4c7d 3zud 153d 3epd 312c nhc 1zrc 158c pzc 5qc 3ruc kkc 4ynb 2eb 1p9b
kofi 1lyh 4cve 1i4e 5d3e 3rfc 2z6c 5s0c 7nnc uyc 3qic 72pb 4qbb 4l9b 4qpb 1aqb 45gb
bulgarian s7d 33d 7e6d 580d 1knd 2l8d 234c 18dc 1zdc 3f2c 6upc 4msc 3qzc 72xc 1bjc 3e2b
distant 2ezd 11qc 28pb 4qb 7qeb ptb vab 1vvb 1n1b oxb 3lcb 1meb 351b 3yva 27fa 11ya
roh 3v5d 5q7c 59lc 76kb 51rb 5odb 5j9b 3z1b 3kib 7g6b 674b 4hga 43xa 5nra yja 53ya
le 2bpd
mini 6bfd hdb 5t9a 39ra 8ea 5eja
cubic ymd 2rpd 3vkd 162d 33uc 1leb 715b x5b 3ucb dqb mma 6yaa 7ofa 1hga 4rma 1axa
nashvil 3b8f 119d 143d 19sd 17id 1nec 1nxc y5c 2fbc 2tbc iyc 4cuc 4czc 1oic 4k8c 2cuc
pit 10ij 2lid 9ed 591d 123d 3a8c 69nb 2hib 29cb 8gb 6xlb 5hzb 4bxb d4a 322a 87a
levi 1bdj 26yj 6md djd aud 4pvd 3umc 1vgb 1ycb anb 5r6b 182b 2hdb 5clb 1wqb 60bb
grei 1s7j 168d 2i7c 11yc 1wlc 9tb 67bb 57yb 1hzb 7nzb 14wb 1f7b 28aa 1mwa 52ka 70va
blake 1wef 35qd 3ild 2b7d 1qyd 1qbd x8d hnd 36md 3xyd 4ued 182d 3uud 1qkc 4azc wjc
trio 1fwj 1jcd 26gd 11sd 4oud 3mkc 8vc 2zuc 27mc 25oc 570c 1rrc 58c 1quc 1lnc 5gzc
epidem 1s9f 53vf 4jif 194e lhe 1ote 4fge 3sde 1apd 49sd 245d 567d 66yd 5wqd rxd 7qoc
sergei 40re 6cze 1tge 3vmd 6eod 56bd 5l9d 4jad 3d1c 3c4c 7kbc 4n0c 2nrc 3goc 2dac 52lc
autumn 7tj 1gd 58jd 10wb 3gb o4b tob 583b jgb 11rb 3b 3nab 19b 34ob 13db 1jb
mumbai 3pij 1tje 38ae 5tld 4c2d 68sd 6gld 5o6c 2wrc 3vec 30ac 3irc 6aqc 5ogc 6ib 34rb
reward 14dj 51zj 1y4j btd 4a8d 6ned 3wfd 1gnd 1f0d 1cnd 1hld 1wmc 3x3c 3h6c yzb q8b
swift 57id 17yd 14a 255a 96a yza 19aa 1mza h1a 88a
shake 1wtd jvd 6pd i5d 1nqd 69od 28qc 1k3c 1fpc 3d2b 1wyb 333b 3reb 1q2b 37xb g8b
duo mgj 6j5j 17rj 4oud 11sd d2c 3mkc 8vc 26gc 3jvc 4byc 2zuc 30kc 2isc 58c 570b
certifi 1loj 3kyc 5a5b
yahoo 20eg 3elf z5e 4w0e 5ize 3qld eyd ljd jdd 6jwd 5kfc 4nsc 5d4c 4rxc 3rcc 2dtc
yale 1kdh 3j5g 4ief 2hpf lce 1mhe 6w9e 4gle 73d 5nqd 27hd 35fd 236d 3y6d 4r9d 1zcd
contrari 8kj 29vj 21re kte dse 2c5d 3fqd 1kfd z4d 3rrd 5mtd 1atd 2xid 5cod 1txc 240c
greenspan 43zg 6ebd 5vbd 54md 14vc 1ekc 3nlc 5jzc 40jb 2neb 3atb c0b 1j6b 3b6b 2n6b 1i8b
liberia 1q0f 2g1e 18ge 44ge 2cge 35oe 323e 5ete 226e 1tle 25ee 1ryd 39vd 1yid 1v9d 6tcd
gmina
wet 67tj 3ljd 78d 2nmd 5ld 12uc 2adc w1c 6f3c 54nc 58jc 18vc rnc 7bvc rbc 3a8c
hike xaj hmj 1l8d 14ed 2zdc r7b 6fb aub 2qnb 98b 2r3b apb 2v5b 1wja rma nma
albright 1aqf 3qie 4l9e 4qbe 1i4d 1lyc 40rc 5l9c 62bc 26fc 3rfc 3atc 2ycc 30c 2hjc 1dgc
genr 58e 1ifd 3fkd 1tsd 14id 19td amd eud 242d 5vld 186d iqd 4g9d 2n5d 26od 1epd
drill 1e7j laj 2mkd 98d 6iad 1znd cnd 4pic 5mjb 238b 50tb 5lb 34fb 97a 24ia 2qza
wise 20j 175d 1u5d iqd 17d 2quc 21oc 1vc 3q5c 8qc vsc 2mc sob x2b a2b 1z4b
hebron yge 4vre 413e 39be 6ae 5f0d 7cmd jad 59d 40sd 4rld 6mqc 645c 223c 3lc p2c
strategist 59zd fkd 1i8c 2c8c 2n9c 3h7b 1gvb 34db 2upb 1krb 1i6b 3gvb 2foa 1hqa 6j6a 300a
maliki 5ltg 6q6f 26vd 1d6d 2oad 2jqd 17xc 6h0c 136c 2owc 17bc 31hc 46xc 1dgc b5c 3hgc
steep 4ese kxd 1eoc 1x5c 3izc 2z5c rhc 3u2c 1qtc 6abb 2adb 19ab 2l5b a1b 43cb qb
sacrific 7cye btd 5ukd 2ed e1d q4c 4a8c 30yb 4wsb 1uob 3jhb 5gcb tyb 3w5b 3ydb 487b
coat 3kfj 12kj 3rwe 250d 2xrd 2cwd mfd 2cod 9ed 4dcd 5ndd 1f7d 159d 1q4d 20hd 2j8d
bayern 5x8g 59gg 26cf 6a9f 4maf 6iof 4b8e 7efe 44ae 363e 4xpd 1p8d 4s2d 33cd 6lwd 1sac
lyon 6sue 3roe 49kd 70dd 508d 4vd 461d 2eud 1cwd 3q4c 2kwc 1pkc 1sac 2xnc 51ac gxc
dakota 46gf 2qxe 2x0e 3iye 1sle y3e 1x0d v5d 126d 31td 2itd 1czd 1p3d 1ned 1rld sfd
detect x1j w3j fqj 1uhj 1lij naj 2axj 151d 1kqd 2yd d9d 35wd 32wd 28pd 4qyc 4auc
disord 115j 2wle lhd 2akd 3ljd 7hqd 78d igd 2qvd 47od 1gsd 3pyd 4yud 7b3d 1e9d 6lkd
innov xuj loj 72qj 3h9j blf 1vif 4ud 19hd 2aad 3vpc juc azc 27nc 1erc 1znc t3c
rid 5cj 3cc 8uc 2b4c hxc 19mc jfc 25db eeb 11ob 8ib 6h7b 9yb 228b 2b6b a2b
outer 11mc 12kc 32hc 3ucb vab 574b 2o1b 4g7b 4dab 6j4b 31rb 11yb 4icb 22gb 3arb 1upb
tag 1f2j cvj 1k5j 20td 5uad 172d 14d 12id 3id 3c5d wrc 2bqc 378b 3sfb 5csb 2wja
merkel 2nug 26wf 4gye 3o1e 1t8e 1s6e 3a7d 61sd 446d 1aed 13ud 6dhc 334c 5tec 2h5c 5i6c
widow 6epf ime 651e mbe 9ld 3l6d 2kd czd 3bcd 9kd 3m2d jbd 4c6d 3gac 2d3c yac
unsuccess l5d 5osc 4e1c jxb v7b 1odb 54b 1gob dob aib 68xb 3wra 1ja jca 2g6a 5xma
rabin 4y8g 2jae 4mue 1dge 2owd 17bd tmd 28sd 59c 1y6c 719c 2jqc 3hgc 3b4c 3lc 3m7b
pharmaceut 57sf 6axe 5use bxd 13pd 4wpd 1amd 18mc 5dtc 6i9c 1hoc 12oc 67c 3rtc fc 3iuc
guitarist 3mkh 4byf 26ge cfd 6ld 1rrd 25od 8vc 2yoc 4crc 2ywc d2c 2f3c 1jcb 39mb 1unb
pet 1a0j 29zj 2hge 1dpd 15cd 57hd 1bud 47ad 6s5d 3s5d 2y2c 4bic 11wc 2wub 8ab 1zbb
loud 7qpj 2cfj 2s8j 6z3j o9e pne 451d 6nxd 35gd 39ld 4ctd 3bmc 1ldc 2qjc 5pqc 4kuc
voluntari 21fj 34vd 1ewc ndc 5d7b 28bb 1mkb 1u6b 1gnb mhb 215b 2abb 42wb 32bb 5hxb 10yb
costli 1dme 3wbd 3hbd 25kd 7uvd gjd 5nac ccc qnc 1yrc 648c 1kgb 3wrb m8b 3qjb 2cfb
guardian 1ahj 1p4d 1ntd 1omd 2v6d d5c bob 1qpb cgb 2tpa 1gaa u3a 12ya 3vba tra kha
brokerag 1krd 2gd 2n9d 6i4d 2upc 2w6c 23c 1clc 3syc 1hqc 52gc 5p5c 490c 5fbc 3gvc 2c8c
nascar 58be 598e 473d 3xkd 4bxd 8gd 3ntc x3c 4htb 3bnb 2vgb 3crb 2byb 4bvb 7jdb 3ekb
highlight 39uj 4yhd ihd wxd sjd 346c kxc 1wdc 5cuc 13gc 48ac 1i0c 4urc g9c k5c ldc
renown 1ywj 1hdj rjj 1bcj i5j 12vd 1zjd 2u9d 52bd 62sd 40wd 48ec zyc 1ifc 22sc 26gc
poem 4g9f 242f 5vle 4aqe dhe 29se y6e 27ud 65bd 3ejd 2l6d 1i5d 6kad 4hyd 4ehd 3m1d
bottl 5pwf 1xee 7l2e 5oue 1wte 4lde 28d rid 34wc 1b1c 26xc 4ndc 1xdc 1lqc 3yuc 2d9c
baron atj 79lj 7czj 4y6j 21id 144d 32ad 3uqd 62oc unc 6ehb 19wb 2n2b hnb lpb 7lmb
quietli 1qij 5kee jid 1spd 103d 2mqc 75hc q1c 1lzc 680c 4oc drc 5xoc 1q2c bcc 7cjc
leonard 2wsd 1xtd 18od 26yd ehd 1tad 2ud 1wed 1qbd jod 2txd 29xd 3fjd 2qqd 1m0d lld
schwarzenegg 3yce 6jrd 1fyd z6d 2gwd 5ehc 10zc c7c 5msc 1l0c bsc 5ppc 6cpc 4mlc 1n5c bwc
lumpur 2wri 1see 208d mrd uqd 23gd 3pic 1v0c 38nc 2ysc 3vec 3itc 1tjc 11dc 38ac 1mqc
simultan 1bqd pcc v6c 1nc 1mjb p9b cdb 277b mob erb 1cpb 1kib 18b epb ryb jcb
depot 21ej 269j 3p0d 7bd ric qmc 1adc w2b 3tkb 1cjb 17vb 20qb 5ub 1q9b d9b t8b
contractor 4vcd kqd 7qc 544c 1fsc zhb fb gbb 20qb 3dbb d9b 7oib 1rsb 2yb sgb 6da
bolivia 2k0g 1fog 1vhf 1b3f 3m4f 1mse 32qe mle 3che 65he 42ge due 3i1d yyd 35nd 2g1d
heavyweight 3mrd 5a3d 77fb hbb 59tb 3gca v4a 3fta tsa 53qa 75sa 7s6a
roug 3jmg 5wwc 31mb 5mmb 5tkb 3ipb 36lb 4kwb 5t7b 51ea 2qea 226a 1w9a gma 34na 643a
devil 6emj 7njj 1jte 1iad 9td 1g0d 41cc 3iic f2c 4awc 6iwc 397c 3b7c 42kc jnc 2syc
bold 49dj 2khc 2xmc 1wlb 399b 17yb 30yb r5b 21ob 1icb 10fb 46ja 1n2a 62da 2oka 4z5a
bahrain 2dyg 1hbf 2off 4avf 3llf 1b9e s4d 2gud 5eld 2fid 3mxd 2gdc 2c7c r8c 4mic 6exc
hop 4ogj 3jvf 264e 7jbe 3rsd 1gjd 6pd pod cfd 1jcd 58d 2and d2d 8vd 17nc 4lzc
emphas 1e0j 4yhj 2hof 13gd kxd 96d zud njd 4hpd 17cd wtd 1kfd z4c owc 217c 1ghc
greenhous 1yhg 3rxg 1wof 3n1f 5xd 6m4c 1mkc 7lhc xdb 3qxb 23vb dqb srb 7nfb t3b 348b
artifici 5ayb 5zwb 37eb 6yqb 1khb 6qgb 4pib 18b 24na fga 2k5a 110a 1yza 15ca 5la 3ara
underwai 2b9b 1fxb 1d4b upb h0b 2s9b bcb 3gb 4tvb aib 3wjb 3b 1e5a iza 1i0a n3a
lama 39sh 2qfe 23ud 1zmd 248b 3ddb 2mnb 4z6a 6qpa
lone p7j 2d4j 61cj 3ab 2bib kob 8tb rfb 1eib c9a vka 1xxa wsa 152a ara 69a
justin 4azd x8c 3y5c 1qyc 24vc 3whc 4xhc 2dbc 2ixc 43lc 2qqc 6h6c 5e2c 2ync 26yc 5i8c
montgomeri 6l0d 1nnd 1w5d 2wsd 1twd 1j9d x8c 555c 1t1c ixc 4wmc 1wec 15pc hnc 5m9c 3pzc
mild 2akc 1jhc 1nlc 1icc 2oic 3w9c 1yyb w1b 19ab 2xeb 38ob 1a2b 4tib 1khb qcb 6p5b
hectar 1zig 4xde z8c 4vdc 2fzc jqb 28kb y0b 60kb 162a 6xga mma
fragil 3ngj 2oij 4o4e 4zzc 13qc 78uc 4ofc 2xsc 3d2b 5ib 1kab 40bb yfb 1oob 24ab 1s1b
suu 2yai 41rh 7ote 2qed 4zsb 17tb 502b 2jxb 5aza 3qra 5vqa 6s0a 5qfa 248a 7lia
pronounc cvj wwb 1rab 2oib 2ivb msa n7a 7c7a
courag 2syj 788j 6jce had 1dyd 5gcd 3mcc 3jhc 5lvc 1uoc 682c 3dac 1z4b 26bb 4wsb 2v3b
monica 31ld 3xpd 4rcd 251c 2xqc 1jbb 19db 4dfb tzb 393b 4azb 3xlb 6kyb 2bbb 3kob 4wxa
oxygen 18kd dqd 7vnc 2q6c 3npc 58nc 3n1b 3rjb omb 77db 6dcb 2wzb 65pb 34fb 3rxb 69db
steadili 1rij 1rxf 1spe 21te 1nhe 7a6d 1l2d 6sd 4jxd 2x5d 52nc g1c z1c 29hc 1bec mvc
mortar 1t2f 3epf 1vje 34xe 1fge 6yje 6qd 55ed 21md 3ynd 3pgd 43pc 2ybc 4ync ylc k6c
warrior 2syd 1snd 1lcd 2d 1xkd 3b7d 1p4c 28ac 30hc 6emc 5enc 1g8b 1dyb 39ab 1rfb 2cdb
arrai 4fkj 28yd 1ujd 1imd 4abd 5rd 37jd utd 1azd 2ooc l2c 74nc 2mmc 10nc zkc ggc
oslo 4dbe 2xdd 2wgd 5b9c 389c 1ajb 1xvb 1x8b 2s1b 1obb 1c1b 3j8b 16gb 1vza 4e5a 2hsa
imprison 4p9j 3tbj 12mj g7e 17we 10ae 1wce 16vd ozd 3udd 1mld w9d 21nd 3qrd ejd 4n4d
roosevelt 54sf 5tif 2b0d 4jud 26hd 12td 7dpd 2l4d 6luc 1w3c 63dc 4hac 2tmb 196b 4ztb 2dob
regret 6gpj 2uld g8d ppd led 2f0d 7jxd njd 17cd 6q1c 7hzc 1yjc 439c 1sqc 6o0c 4nqc
deck qyj 1shd 1fvd 1vad 5hwc 6puc 218c 4ric 284c 716b f0b 11jb 677b 5ihb 5zjb 3gwb
monasteri 3dde 7bud 35sd 79d 18bd 2mnd 2hrc 5ybc 27dc 2r4b 64fb 3bdb 1ktb 3ffb 2vqb 1b0b
decreas 4q5j srj 1nhe 1wjd 3ljd 78d 98d 6ged mvd jzd 69bd lrd a1d 3jpd 2nmd 4jxd
freshman 5c7j 6fgf 3ehe 1pmd 2qod 33pd 7pgd 6xoc 3o5c 7tsb 6whb 1mhb 6ddb 6ntb 8wb 5t5b
plaza 28uj 5m1j 3lte 16xd 352d kvd 16pc 9hc 77vc kgc 6vc 4rhb 6aeb 5k1b 2kdb 504b
oversight 4uij 2vij 296e dld 3xad 31yd 1gcd 5wd 1r7d 2rmc 3hlc 2jtc 38hc 32bc 11fc 6bcc
throne 3nmd 4d hhd 1o0d 42td ufd atc 3m2c 3zcc 37cc 3gab 3l6b 5jib 3cdb 1tfb 9lb
swear 3rrj 5nfj 3vgj 1f0j 2f8d qgd njd qkd 1lmd n6c 7b 5g9b 4lb 78hb 1rqb 1h5a
hamid 26vf 1nwe 2vtd 4tad 1i7d 1w8d 5utd 25pd 2o2d 4j4d 29qc 1h8c 108c 3xdc 6s4c 6q6c
orient 3pj 1xod pcd 3wld 5bed 409d b2d 2emd 4dzd b1d 3yad isd 2aac a5c lmc 74b
partisan 1od 256d jvd 2vd 11fc 36fc 409b 1n5b o0b 22yb opb 29pb bea 54a ya 6m2a
unaccept 1hkj 5frd 7fdd 5jwd 44td 4xtd 1uid 2rsd 3wbc 4p1c 1txc 2z0c 4dsc 6tac 2ovc lwc
linda 2xqe 251e 3jud 287d 3fxd 4v4d 3kod 30zd 3uyd 4d4d 2mtd 6kyd 7ild 246d 3t7c 298c
rwandan 226f 3ipf 4kwe 7m4e 35oe 39ve 44gd 53kd aod 1q0d 3esc gmc vic 1v9c 1ugc xfc
fare waj 1brd djd 1ord wid h0d 1k5d 2r3d 6fc 2t3b ccb 1dmb 2idb 3lab e0b w6b
kurd 1qse 17xe 3w8d b5c 1ojc 507c hvc 4dlc jec 1ugc vxc nxc 3ipc 3c3b 4kwb s7b
apec 1v8f 17ud 370d hjd 6e0c 1y5c 1brc 6gtc 5yb 596b ddb 21lb 30b 3nub 4mnb 5rrb
scenario 465d 2ecd 1nd 1eyc 366c 83c 1ouc 399c fmc 173c 1uic 4gxb 3ysb 186b ttb 1blb
tail 1xxj 1dpj gij 1n3j 6b8e 98d td 1u8d 193d 2opd 716d 5bec 3yac 3ucc u0c 32mc
hugo 1kxd 7iuc 2krc 5j6c 1y9c 2uvb 2mrb 1fob 37vb 1ggb 4prb 2hnb 4klb 1tgb 3y4b 2qsb
vermont 10re 1rle 1rke 1wwe 1sle y3e 1x0d 46gd y1d 1czd sfd 3iyd 2x0d 279d 2itd 2zid
borrow 10yj yte nfe 51ze 1pde vzd 1bad 5pd 2fvd j9d 3fnd 1gnd p6c 3fc ckc 3n0c
admir 7bzj 1z2j 4a8d a7d x9d xyd j4d q5b 1z4b 19wb 1mnb 48b 1zhb 23wb 14db 3axa
suspici 2hqj rcj 3nfj 43uc wlb 147b ovb 1p1b 2pxb w3b 1uhb qxb 4asb 5eb w4b u2b
robust 82e 444e 1eue 88e 225d 1rid 1fqd yfd 2ojd 1zad 19rd 5id 6hgd z1c 2lkc 1vwc
scrutini 2ijj 3lgd 3kvd 2ajd fqd a7d bxd lgd cyd skd bjd 31ed 38hc g9c 203c 296c
basqu 2uwd 22kd 33d 44hd 6pcd 1qsc 3e2b iub 2qsb 26rb 4mvb 6jpa 4dla nba 2efa 1kna
impoverish 6h3j 3fde 3z9d 40bc 1ddc 5cnc g5c 6rc 78gc dc 59qc u9c 5bhc 23mb 23ib 2vfb
romnei z6g 623f 6z6f 2gwe 1dte 3sre c7e 1fyd 380d bsd 1n5d 5ehd 10zd 5msd 3ycd 1l0d
mud 29aj 3a8d 3zkd 2trd 1sjd 2poc 3j0c 4bqc 6d3c 69nc 5lc 6f3c 3urc 1q1c 1vac 40qb
leon 25ef 2z2e 2cgd 2g1d 6r7d 35od 1q0c 226c 59sc 7frc 5etc 18gc 2nxc 44gc 2s2c 4v3c
photographi c3e 24qd 2gd 3nd a9d 5c5d zyd 1gmc 1q4c 1rvc 38wc 4khc 3znb 3v7b 2rfb 1vib
unbeaten 50pf 1o4e 664e 2aec 4wcb e8b a0b 2lzb 89b myb 3e4b 3r7b 81a 21a 2bca 5loa
marijuana 7loj 2hke cid 76vd 3asd 1uxd 359c 1hoc 4eqc 1tic 4ndb 2k7b 26mb 2lsb 3d7b 4stb
jeffrei 21ae 2ord and 198c 308c 1rzc llc 1u0c 1zvc 3inc 23dc ehc 182c 1svc wjc 60bc
chuck 7lxj 25ij 2a5d vyd xzd 10xd 23ad r0c 1vec 41bc rkc 2dbc yic 2kec 3opc 3m3c
courtroom 1lj 3g0e f0d 2sjd spc 14zc 20fb 157b svb 1iyb 27cb 2b9b u1b cwb 3ptb phb
nobl 144j 306d 1kcd 6tqd 6ksb 19jb 2vqa 5bya 1ra 28aa
complianc 5zoj 2t1e 1u6d 5k2d fpd 12gd 2vid 16hd 2oed ndd 215c 2rqc 2abc 31ec 4x9c 1ntc
underli 21yj 655j 19rd 1wdd 465c 35wc 18jc xrc 21rc j4c 268c ktc 21bc 1urc ydc 135c
transform 1iwj xud 3ljd 3bd 78d 1h3d qod 1m8d 2nmd 3ifd 1o9d 1phd drd 2xad 19hd fgd
pen dhj 1gld 1ejd 4fza
estonia 384h 2y1g 1sfe 2pye 4wee 1jpe 2g0e 234e 49be 2joe 101e 1rpe 3lud 2lld 2wbd 3gnd
banner 1bvf 49cf 41me 1ypd 4lfc 6lrb 6dzb 2w4b 6o6b 6hsb 3bmb 19nb 7dzb adb 378b klb
layer 4zwd 6n2d 6qod 5wmd 28d 1fed 18vd 12kd 29od 62rc 22gc 2znc 2r7b 1sjb 2ssb 2qcb
poorli 1szj 1gsj 12cd 23qd 2ivd uic 2alc ksc 1avc 358b 64b x2b 36cb 1rab i7b 1c6b
spill 1emd 2q6d 6pd 2e6d 3l2d 40gc 3s0c 33nb 23vb dqb seb 14kb 1q1b 3mb 53pb ocb
rafael 1gge 26ue 1y9e 13yd 1i1d 3f8d 75id 2cvd 2psd 5lfc 229c 3y4c 37vc 4prc 2udc 4frc
horn 37yd 25od 72gd 39mc 7hpb 6ufb 1rrb 1qub pnb 5e4a 4m8a 31ra
tooth 2eae 1rtd 4dvc 44hc 2opc 5eyc 31rc 7sub 2mdb 3f7b 1x9b 64yb 2g7b 2wwb 6pib 42zb
amongst 1bcd erc dvc i7c sjc 188c smc 12vb 2bb 1kfb 20sb 1fzb 1c6b 2mmb ksb ysb
upgrad 10mj hmj qod jrd 179d 1vd 1c8d znd 28d 29zd pud 1e3d 1u3c nrc 1bec 2tc
rehabilit 1tnj 1ood 7e4c mwc 2epc 4cjc bhc 2hbc 2uoc bxb v8b 15xb 7u7b 3iwb 5ufb 4eb
uruguai 3m4g yyf 3chf 2k0f 1mse 30ee mle 3i1e 1vhe 1b3d 1fod 35nd dud 35id 42gd 3pad
knick 20wg 33hf 6opf 5ruf 5nsf 74of 5glf 4i6e 6d5e 64se 6fpe 1bwe 4yqd 4lhd 5sfd 613d
backup 3nsj 2jrj 169d lbd ssd 1pmc 2mhc 1y7b 42lb 2q2a 6la 4v8a zaa 64ba 4b7a sua
pot 4waj jqd 5vgd 3p5d 5pwc 1zbc 3s9b 5nbb 2cob 3kfb 498b 340b 33db 2wmb 4ucb 2qcb
bristol 2eue 7coe 63md 2xnd 743d 461d 7d3d 5cqd 5a2d 42rd 4ild 5yuc 4vbc 5vnc 5czc 1cwc
accommod 2rcj 2x9j 1gyj 176j 6gje 638d 78d 1osd 3jyd 2gnd qod c4d 2hld s5d 35hd f0c
policeman 2yj 2a9f nhe gcd 2ed 1p9d aad 3lpd 4ond 2zjd 1p5d fqd 51wd 5ged 4hic mc
jobless 164g 3kxd 1ewc 3t5b 42db r7b hib 1zyb gnb 1jwb 6gna 31a 241a 420a
meal 2p9e 1kbe 1ore 1wze 8ad 3qpd 6awd 4ird 6wzd 450d 659d 79rd 1ztd 2nnd 71pd 3o3d
heaven 67mj 27ij q4e 1xkd 291c 3w5c 20jc 19jc 7njb 5adb 7eqb 1ufb 35tb 1d5b 3bsb 2h6b
subscrib 4rgd eyd 5sbc 183c 3elc ljc 28jc l4c 149c 1u7c scc 17fc 10gb 5meb 4uhb 58qb
nyt 2ewc 2myc 1d0a 6yea 19ea 21da y7a 3hya 330a
edinburgh 36qf 5cke 1xfd 7cd 2c0d 44sd 14sd 4ked 236c 5a2c 47jc 2euc 27hc 2xnc 2kwc 1klc
blown 3ree 1k3e 2gld 28qd 2bec 1zrc 158c 153c 3wcc 1szc 3d2c 1bgc 1vac 1v3b ocb 167b
koizumi 66hh 492g 4nbe 6nge 75ne 5qtc 491c 1aec 2zpc 6dhc 2nuc 46xc 1dac 47tc 6d1c 5fjb
dynam 36je 2aad 2v5d 2ckd 2njd xrc 217c 1f1c blc 4uc qjc 32dc 5vsc 21yc 1h3c 2tc
gregori 2k4d ewd jod 18od j6d 1zgd hnd 26yd 2ud llc 198c 2a6c 3mec e4c 349c 4woc
notori 4pmj 2p5c 6pec vdb 171b 50ob 1hab 1pqb 77hb pqb mjb 3s6b 257a g7a 4xza eja
rod 5fsd 29cd 5hzd 5b2b 3arb 7h5b 10kb 4vvb 57bb 3fbb 6mka 5gga 20ha 28da
lengthi zqj 3w9j 5yqj 15tc 7vbc 13c 1l7c 4f6b 19ib 1icb 1i0b 1pub t4b 48gb 28tb 154b
dive 2bvj 3hfd 7td 81d 69yd 1tyd 1gjc 440b 516b 2l5b 3pcb x1b hpb 1x5b 2reb kmb
lower wgj srd 1mkd e0c a1c 98c r7c 486c apc xac qb 3k7b 6fb 1l8b 2oxb 1l2b
hamburg 5gjj 26cf 44af 4mae 4tte 16gd 59gd 5n6d 7efd 2fqd 2zgd 5x8d 6ioc 6ygc 6dfc 6a9c
sauc 6ajf 5nbe 3p5e 2o4e 2wme 41ie 4x0e 34we 2mie 7fyd 2d9d 46cd 3s9d 6tfd 4bpd 5xbd
burma 17tj 1w9e 3uze 5azd 1qvc 6uvc qtc roc 2qec 4zsb uqb 1v9b 36lb 1dkb 23ub 2a0b
valencia 5chf 6p0f 68ef 4jvf 1p8f 160f 6kwf 7o3e 5x9e 7dme 4xje 4gid 29wd 1pkd 5yxd 3rod
luxembourg 1ehf 133e 11zd 18ud 1sfd 1l4d 1rpc 77c yxc 4zc 2y1c 49bc 2joc 1vkc 1c1c 384c
bruin 32rf 6muf 5mne 6kpe 20we 4uae 5sfe 5nse 6dde 1zue 6iwd 4yqd 3gkd 74od 41cd 69ld
thereaft 2kke 1goe bcd vwd y4d 1lzc 1hhc 5ntc jkc 11c 1qc 2y4c 2zc jic 1pec 3bb
prolifer 6ud 7v0d 4ud g1d 82d apd bpc 2oec 4b6c 20zb ugb lib lwb 19ub 32ba 4w5a
mercuri 159d 1wob 3n1b 2wzb 33nb 3rxb 1yhb 7nfb 26sa 4h9a 45ma 5n5a
bolton 51ae 41ge 58ce 559e 3xze 4sre 1sad 3xxd 50ud 461d 3wkc 5dzc 1cwc 2xnc 2kwc 4ilc
sen 3t4g 6vle 7t2c 36lc 1w9b 5mmb 6frb 5tkb 2t8b 5olb 1rqa 34la 3jma 3h0a 5zca 63ka
toxic 4h9e 40ge 4z0e 12od 23vd 2lsd 47dc 7f1c 1owc 26sc 3rxc 3wsc 1woc 2q6c 6kzb 32jb
button sqd 1dhd 1m1d 2aud 4c1c 5vwb 2wwb 4m8b 7qyb 28na 121a 1j0a 4m6a 5jga 2gna 4joa
recruit 3gtj syj 21fe 2urd 1cud tnd 5bpd 31cd 5c7d 1fsd 3z4c cnc suc 7vc zhc 8wc
perez 229g 2cvf 2h2f 3hqf 2dvf 4bwe 5w8e 527e 6k2e 3hpe 25ve 3x9e 4r6e 5rze 47pd 37vd
slower z1f ref 14ue 5n3d 82d 2ojd 444d 3wwd 1euc 2lkc 31xc 6hgc prc 31c 1nhc 18rc
ought hqf yue 1c9e ibe 2b2e 2me 8qe 3ce ase 1lke tie p3d wtd 1atd npd f5d
mtv 1g6d 3ykd 1jed 3rcc 1gdc 3g9c rtc 27gc 7e5c 4gnc frc 66c 100b 77eb 1gab yhb
gallon 1r4e 1led 162c 2yic i2b 2svb 2v9b 2rpb 4w1b 120b dqb 7dba 7ura 9va 3vka 3s0a
collis xje 4vid 13ed zgd 3wcd ipd 2j4c lzc qxc 21gc 153c 158c hzb ocb kub 1m5b
trick 1j8d 3und 2j6c 4z5c slc 1rfc 2k9b 5qeb 1dbb 8ub 186b hpb 2xb a2b 5ob 4uwb
alberto 1ggf 63se 1y9e 2xle 4pre 53zd 5njd 37vd 5lfd 3y4d 3ied 2hnd 26ud 1i1d 6hxd 25vd
mansion 174d 1g1d zd 3xvd 36dd 2m3c kgc vpc 37dc 3g0c 5k1c 6aec 5xb 2hrb 63yb h7b
advocaci 2t9e 256e 2vd o8d 5dnd 6wmc 2rmc 18nc bnc 2vzc 54b 9mb opb 3zjb 6lxb 4eb
veget 537j 498e 1wpe 2k2e 3s9e 3t0d 26ed 45ed tfd 4ud z8d 18sd g2d g1d 82d 5ibd
congressman s3j bse ted 8sd ged 1n5d 7acc 2jlc 7tpc 3aac z6c uob knb 11fb kcb ub
premiership 418d a4d 4b8d 3v1d 34c 1sac 2kwc 63xc 1a1c 5zc 559c 58cc 4src 51ac 3xxc 3xzc
instant 35gj 8xj raj r4d ed eyc ljc odc 183b 17yb 10gb jdb slb 271a 3ela 17fa
holland 11zj 1l4c 14sc 89c 1ehc 77c yxb x8b m6b awb 16ob job 1srb 33gb unb 57eb
ankara ile 2std s7d 2rvc 5e3c 46xc mkc 1skc 1mxc 1edc 1j4b yvb 2srb 3txb 7ueb 1v1b
illustr eaj 1ikj 7fd 4aqd 4khd 3std 2crd zjd 2ewd 5ed ved 4d6d 5cad 1t9c u3c 111c
tee 1d7d 3sbc 1dob 36zb 3hib 20xb 4d1a 4bba 6a2a hpa 76na
tariff 180j 2fge scd aud 4i3d wmc 1mkc 6nc 1yhc 1bdc 6fyb 4pvb 416b 1y5b 30mb 6fb
catherin xkf 1idf 246e 4phe 2hce 40te 2k4d 3bgd 68gd 57pd 510d 387d 287d 6d4d 3uyd 1zgc
plagu 78ge 7u9d 40bd 7epd 4yud 115d 24oc 3pyc 2elc 4a5c afc 3ndc 4ppc bdc 2ypc 1s9c
pickup 17ve 6aae 8ed rwd 5h8c 536c 4zjc k2c 4v9b 39zb 4htb x3b 2jfb 386b xbb 695a
sovereign 29uj etj 42tj noj 1o0d atd 37cd 235c onb 3dcb 2npb y9b 2rqb vqb 1cnb 4a
advisor 1i6j 258j 8dd 5nxd 2rc dtc 2zbb 71b 8wb k4b 4nb 3qib n6b 1yka a8a 4nha
interferen 24hj 2qjj btd 2q5d oid 5vsd 115d 6qkd 4ejc 31kb 4ysb 4jza 2aa 5dfa 3wta 2r0a
pump haj 28dj dqc 458c 3fbc s5c 4w1c 2q6c 1r4c 145b 3mtb 482b 4grb 72ib 7ayb 5i3b
freestyl 7ubf 5kdf 2kce 8gd 5a0d 3rld 2iic 6uxc h8c 74sc 1tyc 3cpc 3scc 4rkc 6x9c c6c
strictli 2lyj 28be 5y3e 2gyc 4x9c 16hc 41zc 7itc vtc 1s5c 3djc 1ixc lac 2alc 4kzc 1qcc
orbit 2v1j ggj byj 574j 3uif 1vvd vad 1upd 3uwd 1c0d 4swd 37jd 590d 21gd 1xad 6t3c
lucr 5u8c 75ec 7rdc 45bb 5pb jwb 252b 1dmb 2zyb 2gb 17sb m8b jxb 2mjb 4w5a 43na
cafe 17df 1cje 4p7d 5cxd 383d kgd 6rtd 5q2c 28uc 563c 7t4c 7hic 4p6c 6xwc 37db 694b
bhutto 6frh 63kf 3dlf 78se 1rqd 2t8d 45nc 58hc 5lec 7lic 3cuc 7q0c 7jpc 72ub 69qb 3wzb
que 5lse 59ke 6d2e 3xhd 5o5d 4gtd 6kcb 1lxa
karadz 6afh 4omg 7qae 1fue xfe usd 3eyd 6jlc tmc 5ngc 7euc 28sc 4ccb 1v1b 719b 7apb
harvest 2fzj 6slj 2k2e 2ene 26ed 6otd tfd l3d 1dzd 1axd 92d 1kmd 1wpd 61tc 57cc 4vdc
gaug 78yj 3i6d 10vd 12sd kdd jlc 1g7b 2j5b rgb 41hb gib 18ta f4a 3aja 6l2a 1q9a
outskirt 24ze p4e 3td 4ad pxd 16xd 1rcd ad 3ybd kkd 27tc 184c 2unc 6oc 2jcc 9nc
bali 1sec 7ffb k6b 195b 2ysb 64hb 6hrb 6o9b obb 2stb 4p6b 5q6b pzb 38ab 158a 4c2a
tune 5e4j 1rrd 2x9d 58d 1ged 2okd 1epd pnd d2c 4m2c 398c 1w0c 65bc 39mc 29fc 29sc
robertson 198e 1w5d 1j9d 39qc ixc 2wsc 2y3c ehc 2x4c 6rqc 2c4c 1qxc 2fnc 1zfc 2tlc 2hdc
harper 6ld 16md 1t1c 2tlc 2c4c 1j9c 41fc 13uc 1w5c 2x4c 1wec 522c 1zfc z9c 1hpb 1nnb
mandatori 5d7j 215j ndj 1jzd 6b3d 5s8d 28bd 3mmd 2zxd 1bdc 2abc 2f2c 5hxc 2mlc n1c lrc
juic 46cf 6kne 5u1e 33de 74yd 5oud 2d9d 1htd 5xbd 1xdd 41id 2wmd 5pwd 2o4d 63zd 305c
gunfir 6cnj 312e 4wkd 3epd 9pd 2ubc 1vjc nhc 55ec 153c 1t2c 1gqc 1p9c 158c 5qb 51wb
manual 1e7d 2vkd lad 2c9b 2gna 1iqa 13va kda 1tqa 2lga
abdel 1w8f 5pbe 2vte 2dxd 3jtd 1i7d 1h8d 4tad 3r1d 2i6d 5c6d 2gzc 4s5c 2duc 7stc 58gc
coca 3emg 3yue 5sze 4ukc 6xgb 1xeb 1lqb 56pb 6axb 2fzb 4vdb 4t1b 4sua 5oua jqa 1hta
nowher q1f 2ire mne 1ye f5e 9ye tid 24cd 2s5d 2gxd 2ftd 1jjd 4qd cjd qvd 1atd
outlet 20dj rid 28ud 3w7d 2ugd 31dd 1cjd 3u3d 4e0d 18xd 1cic 57tc 3ujc 17fc jwc rtc
rabbi 54pc m2c 19zc 6tmc 3etc 1y0c 7khb 4k6b 3ecb ygb 4d9a 3boa 4uoa 39ia 4ora 1zma
leather 2cme 1uje 3yyd 3rwd 3o7d v0d 7n2d 5ird 5brd 44vc 3vwc 2zfc 5ndc 78ac 1azc 1qqc
hybrid swd 6aac 2v9c 4v9c 3g8c rwb 6tnb 4nmb 2kbb 169b 24gb 1tpb o1b 39rb 73na 4mba
sao 2o3h 4dre 1tte 374e 4o1d mlc 37bc 55cc 3tjc 19pc 23gc 38db 53fb 4kcb 35ib 3m4b
randi 1izd 1und 3gxd r0d 2b7d 24vd 1v2d 1bhd 4vmc 23ac rkc 4iuc 1rzc x4c 278c yic
perfectli 1txj 6fcj 6w6e 1g4e 23qd x2d 1gyd 18fd 7v8c 10fc 1blc 2s5c 2alc 26qc mnc 9yc
cigarett 1hof 1tie 5bbd 4ndd 7uod 1uxc 326c 3vnb 1wtb 1xeb 6mxb 305b 1amb cib 17fb 4stb
mason 1hse 1t1e 21qd 2w5d 4izd 2pad e4d x8d 18od 2ced 69cd 1r2d 3uhd 1zed 39qd 2ud
taxi 4zjj 23ze 4o5d 8ed x3d wid 17vd 18cd 2sed 1kjd iwd 5c3d rwc r6c 5r0c 61pb
whilst 1hhd 1ohc qwc 1qb 1fzb 2uub 44kb 1gob 2y4b 1c6b cdb 3fwb 33ib y4b 32nb 1k8b
chi 5bxe 4b3d 6okd 71uc 62tc 39fc 43xc 2uyc 5hjc 4fxc 46qc 3lxc 2w8c 15uc 5anb 1gxb
halftim 51id 8xc e8c 3nic 1ksb 262b 2nib eb b8b 19cb 4wcb 25zb 137b 2xba 5pla 33ha
berkelei 3j5d 1kdd 27hd 2yzd lcd 9jc 4r9c 1mhc 2hpc 1zcc 17gc 4iec 10rc 4glc 5wpb 73b
cry 14j 343j 5p3j 451j 3bmj 28qj 51nf 4bbd 1oxd njd 5b4d 766d 49cd 6kbd 2zwd 3q1c
vari 3ljj 78j 43vj 6yf 20ae ggd 19kd 3mad 32vd 2rcd 169d 6j2d 6dgd 1qtd 2uxc itc
salvador 35ng 3i1f 42gf 3chf 2tce 2k0e 1vhd 7k4d 2qmd 1b3d 38dd 3m4d 1msd 32qd 24md 1ryd
atop 2o1d 87c u6c 4ric 1duc 1wb 1evb 319b 28b 14hb vkb glb utb 284b ada gva
slalom 23td 2iid 1xhc 3owc 4fuc 63ac 34gb 3rlb 2afb 7rbb e9b 3u1b s0b 3crb h8b c6b
valid 2m9d dcd 1ivc 2p8c 3kyc 48tc 2wjc 1ozc 1heb 1z9b ktb 1dfb 1thb 2e3b 2f2b ndb
ingredi 27xj 18kj 1fnj 3phd 8ad 340d 38kd 1rmd 20od 38yc 33dc 6ggc 1xdc 3s9c 498c 3t0c
guatemala 35ig 3i1g 42gg 3chg 1vhf 1b3f 2k0f due 7k4e 2tce 3m4e 2qmd 30ed 1msd 1fod 32qd
burundi 226g 1q0f 44gf 39vf 1v9e 2z2e 18ge 31me 2h3e 3ipd 4kwd 45kd 2g1d 1yid 53kd 59sd
tap 1k3d 6spd 98d 4grb 34fb 3k0b 5vwb l4a eya 3fa 5k4a p6a 17na
pierc 3tud 2ynd 23wd 3xld 4azd 1wed 48nd 5yod 3pzc 5gqc 35ac 7utc x8c 3a0c 3ilc 1hsc
shipment 1p2j 3jsj 3ajj 2jfj wmd 1qfd 1ud 3yzd 9cd s5d n4c 2ptc 162c 5obc 1b2c 2rpc
abbei 3xvd 31ad 79d 7bud 2hrc 4kec 1g1c 3q8b 1ktb 1b0a 27da
glori 2pee 1kvd 14dd 1d5c 26pc 29ec 1p4c 5yec 2vpc 2j6b 5adb 1ysb 5alb 2h6b 1dyb 48b
commod 6fd 1hqd ydd wmd 8ld 6nd 3yzd 9cd 1cjd 506d 61d 1pd 3jd qrd 1clc 2k2c
macao 4mgj bie bke 17ad 3agc mrc avc 2cqb 274b 4ebb 11db 46tb 6s1b hb 1mqb 45ob
percept 1xoe 1wde 2r0d 2zjd 2nhd 2dd nad 52wd 21rd 2j7d wtd 2emd 43yd 32cc 268c 3wtc
enthusiasm 2n6e g8d 86d cpd psd 381d 2ndc 3axc 6hmc 1dyc nac 5sic 3u7c 4y9c 23wc 1wdc
span 17rj mfd 12sd 48rd zqd 1wvd 192c 58uc 2rdb 13b s2b 9qb pxb 6rrb 2gha gga
delawar sfe 1o7e 1rke 1rle 1x0e y1e y3e 1sld 1v7d 6hid 279d 126d t5d v5d 1wwd 6o1d
aristid 5vqf 5noe 4ojd 74kd 3ggd 4bnc 3esc 2qec 4ujc 231c 4qmc 1ryc 1dic 2t8c 56cc 248c
marcu 5tgc ixc 198c zzc 26yc 3a3b 3l3b 4g8b 3dvb j6b 6x0b 182b 6wyb x4b 336b clb
worship 1a4d 3r0d 2bnd 79d 18bd kad qqd 290d dgd 1mnd k8d 1c5d 2vqd q4d 7bkc n9c
juventu 5qrf 4j9f 1b8f 7nuf 71le 2wve 2zge 3she 7r6e 4s2d 1sad 59bd 7psd 3rod 68wd 6lwd
sidelin 4m0c b4c gvc 4ob 550b 1m7b 1tob 1ub 2rtb 1hnb 30b 1pub 1evb cjb 4gb 19a
propaganda 5ed 36fb 6apb 6yyb 2bdb 409b 4xtb pib 49cb 1tdb 3tcb 41ma 4sba 1ia 5pva d1a
inevit 2b2j 5aj 3wfe 26de mne 1uie 1atd 213d yud 4ind 1sgd 1ded 25kd 186d 2pkd 5dad
grab 3o9j 121d 6ood 4cqd 6pd 25zd 15gd 1j0d 2bec x1c 1ksc 3isc d7c zac 137c 9pc
lehman 2n9f 3sye 2c8e 5p6e 1gve 3h7e 2foe 7p4d 490d 4tkd 1oyd 52gd 5p5c 2upc 3gvc 1krc
benedict 11kg 54cf 6bvf 6v5e 1zxe 1csd 2mfc 4wfc q7b 4orb 2icb 1zmb 18hb ewb 1b0b 4a8b
baht 3gie 2h7d 22d 3fsc 3nbc 7svc i2b v9b fsb 7ofb 7d0b q6b qra 742a 12ha 3m0a
suitabl 1mvj 176j 3v6j 4yzd 169d 1qec chc 18c w8c 27sc 2l7c pkc 83c 1kgc qic c4c
surprisingli x2e 23qe 1rae 2ivd 23wd 7fvd 2p0d 197d 669d 1icd 7v8d mnd 88d 38ld 225d 2wxd
bedroom 6obf f0e 3fre 7djd 33yd 1acd qyd 1rud wfc 6puc 3erc 5rgc 2qdc zc 383c 5zjc
underw 5ajg 3iwf 15xe 5h9c 3bkc m1b 1l7b 6uyb 2rtb 49fb qcb 4etb qhb 25ja 1m7a 5sca
rhetor 5mod iqd 409c 1oc 22rc 21wc lkc 31jc 1xoc 7i3b 2h0b 365b 1tmb 4xtb 2sqb 22ab
poultri 3hnf 1zbe 201e 1rme 3hxe 4bid 288d 2wud 18pd 3hfd 6xpd ild 194d 3f6c 3sdc 1s9c
greet 4kuf 7ume 1h7e 4ctd pjd 2pcd 5udd c8d 3mud 1pyd 1i3d 6ldd 1mad 6avd svd 5l5d
alic 4o9f 298e 387e 4ade 246e 287e 4phd 4wud 510d 3fxd xkd 28ld 3evd 3wpd 5jkd 5uqd
interact 335e btd 96d nid 9ud 74d w4d 1dzd 1lwd 4ejd 1a3d 183d ljc 2c1c 4uc 6joc
automak 7r1j 24uf 1tpf 18cf 5jhf 3g8e 1c2e 2kbd 477d 1amd 18md 45td 6tud 2sed xbd 5w3d
cambodian 1w9e 3lqe 5tke 59md 5mmd 3jmd fod 5pnd 3t4d 1qvd 4g0d 17tc 33mc 31mc 45kc 6vlc
bryan 25ae wjd 2dbd 2iyd 2ynd x4d 1bhd 1und 21ad 4vmd 3dxd 1ced 2b7d jod 3xyd r0c
textil 1ujj 44vj lsj 5nde 18md 2xkd 5acd 5oqd 2e9d 7sfd 159d 3vwd 5ird wmd 67d 2lqc
forb 380d 321c 5ehc z6c 1dtb 4mlb 2eob 1fyb c7b 23fb 1n5b khb 3srb 2jib 4r1b 1qga
fiji 6l1e 597e l7d 45hd 25tc 14yc 4ckc 15sc 70zc 91c uqc rob u5b 6xvb 7frb 1dkb
glasgow 332f 5ckf 2xne 2eue 1cwe 5a2d 1xfd 2c0d 2kwd 47jd 44sd 6cdd 5yud 1pkd 3j8d 14sd
bolster xaf 1o9e 2xsd 79jd 4ncd 402d 1whd 2xac psc aic 78uc 1bec 13qc 5yhc 6j2c 2n6c
owen 1r2e 1qxe 1ite x8e 2fne 2iye ixe 2wsd 40zd 1tad 21ad 1n0d 1w5d 2ced 2dbd 475d
anchor d4j 1m1d 7e5c 1gdb 1g6b rta 27ga 3wia 149a
evolv 4uj 1rxd 2njd 78d 1erc 6yc 21tc 1spc 4jsc 335c 13hb 2rcb 2aab lmb 5sgb 2vhb
kilogram 162e 2rpd 3asc t2c 2hkc 39wc 2svb 2k7b 3czb 326b 3vka 44za 15ga mma yma 4sua
conferenss 3nue 17ue 45wd 5yd 1gbc 1njc 3i8c 2ouc 5rrc 1mjb erb qqb 1cmb 1bzb 1ib qfb
karen 3fxd 5o7c 6kyc 5jac 31lc 3uyb 287b 7ilb 387b 5jkb 65ib 246b 166b 3evb 4d5b 3kob
casei 2dbd 22md 24vd 1n0c 26ac 1qrc 1j9c r0c 2eoc yic 6l0c rkc wjc 23ac 573c 2b7c
birdi 3hig 1doe e8d 4d1d 5jmd 76nc 4ygc 24fb 137b 347b 65lb 63rb 16nb gqa 4wma 6ga
ministeri 31pd hjd 1v8d 4mnc 7nxc mxc 5yc 30c 14qc 78bc 17uc 1brb 4ktb 10db 1y5b lb
croat 1zdj xfg 3c3e v2e 1ugd 1tud 1chd t6c 4nyc 4kwc 23ec jec 15mc 1dsb 3ipb 1fub
middai 2u3j pjf 18ad 94d u8d 1cd 1ad toc 1ckc 15c 12c 2sc 1bc 27c 4wc vwb
lung s6e 3tse 3qce 3yed 50nd 7uld lhd 37ed 3cbd 1e6c 5h9c 4w2c rlc hac 3bkc 4fpc
santo 356e 2o3e 2w3e 4frd 38dd 2mrd 3tjd 1ttd 24md 48jd 3y4d 6foc 2hnc 35ic 1ggc 13yc
cdy 55ve
teenag 6zuj 1s0j 587f tuf rfe 4fhe 69d 3u4d 2ied czd 2kd 3pfc 2ufc 1k2c tpc 6bc
sail 23sj 3u8j 24tj 148f n4d 21md 3zwd 1yd 1ted 1ud 6pd ivd rnd vd 1m5c f6c
logo 3c5d 5v5d 6hsc 168c 172c 5uac ntc 5b4b 2c2b 2zob jrb 41mb 49cb 3ib 32gb 1bvb
bailei 18le 1hsd 2y3d 1t1d 48xd 2dbd 1nnd m9d 55td 2wid 2o6d 1u0d 4ued 1j9d 15pd tzc
wisdom 2sqd 4wsd 5lvc 3w5c 1asc q4c nac 1a4c 6jcc 16ac 3mcc ogc sob 2j7b 1h4b 30yb
bueno 4o1e 4drd 38dd 55cd 2o3d 356c 3tjc yyc 1ttc 23pc 160b 23gb 4e5b 3knb 5bub gxb
ruler 42td 2i3d 4ggd 2x8d 2ofd 6gzd 1eqd 144d 13fd 7czd 2d 661d 3r1d 2dud 34cd 392d
inn 7hie kgd 6fud 52id 6aed 4p7d 17dc 3e8c 3xvc 33yc 2m3c 383c 6c9b 34kb 2hrb 9hb
tissu 1e6e 50ne 2ead 105d lvd 7sbd 3tsd 1rtd 373d 2kfc omc 58ec 5rac 7ulc s6c 5o2c
chess 10ec 24wb 4rkb 13sb 3b3b e9b ukb 571b gyb 665b 6b tla j7a 52sa 6x9a 7oa
palmer 2qqe 4mde x8e 1w5d 63rd 2wsd 3qhd 5j4d 4izd 1j9d 1wqd ixd wjd 2c4d 1t1d 2msc
provision 1mgd 4lb 1bob 10db 1hfa 165a 3l9a 7ra 2wka hha 4va 1oca 2p8a
narrowli 4e1b vjb 1qtb 1l2a 14ta 3u5a 5osa 7ra 1oda 22ea 2uha
spectrum 314d 5lvd 34id ggd 2s4d 2vmc l2b 6xb 178a 28ja 1ta 2bka
ham 4srd 51ad 58cd 559d 3xxc 3xzc 41gc 2kwc 3wkc 33lc 2xnc 4ilc 1pkc 50uc 6cdc 1cwb
libyan 2noe 21je 5v6d aod 5dhd 3x7c 7gic s4c 3w1b 1l6b 1cob vxb 4lkb 28gb 7t1a 1x8a
stamp uhj l0d 1rd 7jed 20rd 3gfc 24lb 2rrb wrb 2p8b 41mb 4u2b 38ea 2oka tfa wxa
unifi 2e7j 2dfj 2aaj 2j3j 7ucb 21la fya 4a 1pha 1rba mta 9a
harold 3hdd 19xd jod 1trd ehd 1sic 4cic 3kbc 6ehc 5qdc xpc lpc 1qbc hnc unc 196c
chilean 23pf 1msd 6t4d 4iad 102c 2tcc 6zyc 2jjc 1vhc iuc 1nzc 2k0c 38dc 35ib 4v3b 1i1b
ottoman 4rof 17ed 2b3d 3w8d 6s6d 3f2c 2loc 70tc 4tyb s7b rpb 392b meb 3vb 21ub 4qib
breakawai 22kj 5a8e 4nxd 608d 2fec 1rhc 2src e6c t6c gmb 1ugb 49ob n5b 1qsb 2g0b 23cb
nairobi 707e 5ide 4qke 6c8d 7dhd 6mad 3itd 3ird 5wfd 38ad 19fd 3vec 3vyc 5buc 1x8c 4kcc
dame 1bij 3s1h 3ehd tud 7gmd ppd 2kd 6sxd 5nqd 6ntd 2qoc 38ic 64ac 6ddc 4a6b 69lb
breed hmj hzd gkd qid 10nd 18pd 5ncd 3avd gpc 14cc 3hnc 288c 4bic 2wuc 36gc 15cb
jorg 1y9f 2hne 53ze 1gge 6hxe 3y4e 1i1e 13ye 4fre 5j6e 2xld 33qd 63sd 2udd 229d 33xd
romanc wvj 2n4f y6d 2g2d btd 44d gtd dgd pmd p5d iud msd 4od 2n5d 1tsd 19td
batter 3prj 39pj fjd ipd 5dd vfc 4o4b 63cb 40bb 2yvb 1k3b 1geb 2qyb 1a8b 4jgb 69ob
alarm 1p1j 6q1j 1j8d s9d 32ld 3grd 1wyd 1iud k7d 1e9d 1mzc 3n6c 3fyc 5p3c ldc 5l6c
reynold 1ycf 4wqe 4wbd 15pd ixd 21qd 1j9d m9d 39qd 4c8d 2w5d 58od 1src 1itc 3dvc 2j0c
buchanan 1dte 5ehe 1fye z6e 2eoe 321d 4r1d bsd 59xd 1n5d 5pgd 10zd 36od 623d knc 3dzc
evid wlj 1lkj 2gvj mnf z4f 2p0e 1ate 240e 213e 24ce yud oxd 1wdd 5dad i7d 26dd
knife 44hj i1d bpd 4vvc 216c 60wc 48ub 5exb 4hib 6fzb 2nbb 26xb 4ynb 24bb 2wwb 3epb
dine f0f 17de 293e 7f7e kgd 2p9d 1ord 5cxd 6gjd 34kd 1kbd 1cjd 6obc 3o3c 49zc utc
latvia 32fh 2y1g 1jpf 2pyf 2jof 234e 4wee 1sfe 1rpe 101e 134e sxd 2g0d 49bd 2etd 3lud
spa kgd 6nda 1bta
motorcycl 3g7j 1wij 5h8d rwd 1kjd 6aac x3c 2kbc 39zc 6irc 1c2c 536c 1cqb 7o5b 2tib k2b
helen 2hce xke 246e 287e 36ie 2bbe 298e 4phe 57pe 3uyd 1idd 510d 3jud 5jkd 4add 4o9d
classif 1xqd 21bd gd 3v1d 7prd 2wqc kdb 3ojb 69pb 7v1b 12ia 1qca qia 7g1a 1d2a 1t9a
plo 28sf tme 5t6e p8e 270e 6ae 2hsd 1d6d 3ld 2jad 7voc 59c 292c 1dgc jac 2owc
karachi 4c2g 5ogf 3vee 2yse 3pie 3ird 208d 2hxd 1sed 7oxd 37sd 1tjd 43od a3c 13cc 68sc
breach 1jyj 4isj 1kj 1zlj lqd 3hd mod 616c 693b 2mwb oca 3zoa osa 4dqa
eurozon 596d q6c 3nlc 5ic 1egc 1pbc 1zyb 164b r7b qrb zvb 2ojb 5jzb 6q8b 26zb 33b
santiago 1i1e 374d 37bd 35id 1ggd 1y9d 1ttd 5j8c 3tjc 26uc 4o1c 4prc 33qc 2cvc 2w3c 160c
passport 2ejf 2jvd 1yfd 2wjd 2p8c wrc 147b 7l6b 1ezb 67lb 2vub 1heb 44zb 35lb 2bsb 1arb
outgo 431j 2jld 7c lc h9c 3yc 4lc dtc 2f4c mxc ub 8sb n6b 4geb 1s6b 1mgb
invad 18zj 5qd syd 1ked 5d0d 1exc 1aib 3vb meb 112b 2r1b 4tyb 40b 4tnb 1dqb ib
disclosur 15lj 4qwj 1kqd 26sd 5ed sd 2h8d q2d 3zod 31yc 31ec v1c 4unc ojc 1ic 4q9c
penn y1j 6sxd 4a6d 5nqd 4glc 2qoc 37tc 126c 1nec 2hpc 3s1c 1nxc 35ac 1p3c 3ehc 6rhc
genuin nqj 8qj 261j 5emd 186d wtd 213d eud 1mvd ogd 9yd 3y8d 3vzd g8c 1txc twc
recip 1lhj 71pd 7cgd 6y1d 38yd 2vkd 35md 3o3d 3p5d 20oc 3kfc 33dc 578c 1l5c 4iqc 45cc
stun 2maj ejj 52wj 410j 2tee 197e 6wbe 6mme 23wd 2pkd 1l9d 36cd 1wyd 2xmd 7r2d 1o8d
freeli 4hlc v6c 1mjb 2p2b 307b 14tb ibb 7cjb vtb jia 16qa w8a 5kea 3soa 30ba 2ala
shenzhen 11df 45oe 564d 3agd 68fd bkc bic 1mqc 6bgc 30ac 2wrc 5z9c 5m7c 6r2b 2v8b 7f3b
acut 1ogj 19aj 3qcf 4w2e 2akd lhd 2wld 1gsd 7agd 7hdc 2ypc 245c 1s9c 2pbc qcc 1d8c
administ 170j 63d 1lwd dld 3hld 1dwd 4uid 5e7c 6z8a 2ala bxa 43a 2epa 4a
thomson 4ved 5b6b fkb 2j0b 1srb 40yb 1gva ska 5tva 57ma fa
hart ixd 1qgd 1qxd 36sd 1yxd jod 6pmd 40zd 3yrd 2wsd 2fnd xzc 1r2c 1zec m9c 3hoc
robberi 4jjj 2xxe ozd 4kkd 263d 6cfd 4i1d 5atd 4qgc 1afc 6skc mjc 23yc 55ic ejc 4wnc
fishermen 6v1e 106d 148d 3d6d 45xc 39gc 516b 19vb f6b 21mb 57vb 43tb 493b t0b 11lb 5m5b
chronic a6j 732d qcd 1gsd 3qcd 7hdd 52yd lhd 2akd 3ijd 639d 2zkc afc 1d8c 7agc 75pc
exclud zjj 22zd pad oid mhc 2oxc lrc 7hb wyb 1dmb apb 6nb gnb 1pgb l6b s8b
sculptur 3u0j 22xj 1gme c3d 2q4d 1fld 4kxd 46vd o1d 1fed nyd 3ced 4khd 5hud 1sxd iod
harvei 1ycd 1zed 1r2d 2w5c 5z6c 4bzc 1hsc 2j0c 1vec 1irc 3yrc 6pmc ehc 21ac 38rc 1j9c
dish 5nbe 3p5e 71pd 1l5d 498d 7fyd 38kd 3kfd 6ghd 148d y2d 638d 6ajd 15ed 558d 450d
nerv haj 6kjd 7pkd 5rad 2kfd 1e6c 2cxc 58ec 37ec 6usb 3cbb 7ulb 1d8b 105b 67ib 2eab
apolog 3okj 1ahd 1ikd 25ld 3fyc 4rc 4sjc 2ulc 1elc 439b 4beb 42b 17kb m5b 17cb 5skb
serial 2wj h3j x0d 4pd 12yd 28xd ozb 19tb 40pa mja gfa 1tsa 3sna pqa 3na nka
sultan 1nwd 37cd 2vtc 6xuc 29qc 2o2c 68yc 43ic 6u6c 108c 1w8c 5hgc 63wb 2bxb 3xdb 12zb
starr 3xpe 5djc 5tc tzc 43ac 5epc kcc 1iyc 1ykc 27cc 6w1c u1c 2l4c 6ivb 5f5b 709b
erect 6noj 3yaj 5xd eqd 1l8d hmd 2kdd 70nc 5oic 2qab 284b 2qkb 10ib nyb 3dmb 7fpb
gibson 1yxe 2fnd 2j0d 1qxd 2ced 2wid 1hsd 1r2d 1itd j2c joc 2pac 1j9c ixc wjc 39qc
drag 4bxj 3obj t7d cpd 121d 19bd 2l5c xnc z1c 7tb 64mb 6pb drb 449b 2bvb dab
cub 1jtf 4dmf 466f 4xyf 27pf 24xf 4awf 4l6f 5y7e 1g0e 2sye 267d 55bd 3iic 2fbc 30hc
rhythm fjj 1wij 5e4d 1rrd 5mgd 3qnd 5gzd 2isc 4m2c 73xc 1jcc 34sc 39mc pnc 7vdc 6ufc
realist 1thd 5xpc 6e3c 2lbc 3c8c 24yc 31qc 3y8c 2khc 3ubc 3q5c ktc 6srb 1f8b 186b 2hlb
raider 3gkf 5sff 5kcf 4ghf 4yqe 4q2e 5eve 41ce 4fde 5ake 2cdd 40dd 29md 5mnd 1r6c 69lc
ramallah 4vrg 5f0f jae 2zae 645d 413d tmd 28sd 6ad ygd 5h1c 3vyc 1x8c 2jcc 1d6c 5ipc
sectarian 4yue 3sle b7e 24od 1gud 17xc 1lcc lqc 4evc 257c 1ojc 2gfc nxc 6qac 1gqc 78gb
conting 24je 1xse 55d 1m9d 1dzd 3ghd zhc 7hnc v8b 42eb 1fdb 16b jpb fbb 1a7b 10qb
migrat 125d ezd 2d 3d6d 7afc 4n1b stb vib 28kb 3nqa 7uya 5fma 3qta 6vya 74a 2y8a
huang 15uf 1gxf 2uyf 4b3f 1ylf 78tf 72hf 2ave 3lxe 61ae 5h3e 6qee 43xe 25xe 5vce 4rnd
sailor 1m5d 3ad 1isd pld t0d 148d 21md 4s8c 4z2c 38tc 516c n4c 2qzc 4puc aab 4n7b
tang 5vce 5q3e 2ktd 5h3d 2avd 2b3d 1gxd 484d 25xd 1yld 3hed 4b3d 15uc 55gc 39fc 2uyc
abraham 2m5j 4d9e 4igd 28ec 1w3c 4jub 3a3b 3dvb 1ufb 1vgb 3gab 9zb 48bb 19xb xpa 4hwa
gen 4nie 5wwc
luke 26ye 1tac 475c 1qkc 5zyc 18oc 2ihc 1n0c 1v2c 55ac zzc j6c 2ub 43lb 3qvb 2fnb
laugh 3afj 5pqj 451d 6kbd 51nd 2hqd 2smd 157d 6god 3xfd 2zwd 1z2d 2ljc 6z3c 181c 6y7c
drum 1rrg 6uff 25oe 57bd pnd 4m8d 2isd 32lc 4m2c 27kc cfc 3mkc 398c 7hpc 47vc 1w0c
sheffield 5a2e 5yue 1cwe 2xnd 2kwd 2eud 1pkd 4gsd 36qd 743d 58cd 6ffd 47jd 4ilc 559c 51ac
burton 5hfd jod 1qgd ehd 1jrc 1z7c 3x4c 1r2c 3doc 3zvc 55tc 1nnc 2cec 1zec 2y3c x8c
hitter 3prj 37xj 1gee 51ke 3hze 4c3e 2mhe 11ed 294d 4w7d 29dd 42ld 4jgd 4v8d 401d 1g0d
shaw 2wse 1hse 29ie 2w5d 2wid 1r2d 2ced 1zed 15pd 1t1d 4ued 2dbd ixd 1itd 1qxd 2y3d
compact 7hoj 1shj 28yd 18cd 2sed 8ed 3n9c 2p6c 7hxb 56zb 5mvb 1mmb hdb 1xgb 50bb 355b
dalai 30ph 2qfe 23ud 248c f8a 2mna 1i4a 3dda 3qra 3ua
chef 17dd 1l5d 6c2d 4uld 7cgc 3o3b 38yb 293b 383b 47mb 71pb 38kb 20ob 7vhb 1b1a 4mea
spotlight 302j g9d eid 4mcd 615c 5alc drb 31yb kxb 8pb 1ypb rab dmb cjb 115b 48ab
zair 1q0j 226f 44gf 53kf 35of 1v9e 6ube 31me 2z2d 18gd 3esd 45kd 1yid 7m4d 2g1c 2a0c
gram 5x4f 74pe 3tae 1qld 49pc 5t1c 3zbc 36vc 27qb 3fvb 2svb 2jwa 6vda
facilit 62yj 1o6j 2qj 2gte 2ese 1nud dkd sud hzd bfd 2aad 1u6d 1o9d qoc 6y8c fpc
soap 5ikd 4occ 1ccc 66c 5uwb 19tb 4xxb 1c7b 1g6b 67zb 38ya gfa 6o7a 646a bza 1d1a
merced 5f3f 3ekf 5okd 8ed 6aad 785d 477d 2kbd 3pbd 3bnd 59dd 4bvd 1tpd 4v9c 5w3c xbc
agassi 3amh 3uug 5z2g 3ilg 6ceg 5gqf 4agf 3f8f 6wif 5mff 7n1f 7mff 4xhf 3whf 64ie 6gie
oval 1upd 7i5b 3z6a
timet 1iie h0d 40sd 1u6c 55lc 7cmc 3nkc 1fdc kec 215c 51lc 50eb 1e5b 4kvb 1ajb 2oeb
jacob 1tad 4d9d lld 26yd 2tkc 281c ixc 2sgc 182c 1vgc xpc 18oc 1zvc 1sic 4x3c anc
bunch 7hoj svj 1pqj 2jhd tfd 5zmd 1dzd 1mpd vsd v0c x2c 410c 7lc a2c 3msb 6kgb
bow 3dkd 1frd 216d 3sfb 1tob 24bb 2wwb 11va wfa 5eya 5lla 1qua 7sua 3voa 5i3a 4lia
evalu 1xqj exj e0j 2ije 59od vzd 2jbd nud 21bd bmd 3i6d 1bud 71ed 4aqd 31d 18rd
angela 2zpd 2nud 4gyc 3hac 2krc 4phc 26wc 61sc 1s6c 2s0c 387c 1jbc 3lwb z9b 4g4b 246b
dirt 1sjj 69ne 322d 7rqd 6h5d 29ad vad d4d 637d 2dcd 7pid 4bqd 2adc 7b4c 3upc 2ykc
franco 2xlc 2hnc 33qc 53zb 1ggb 4bwb 13yb 33xb 3wxb 4zmb 1y9b 5j6b 37vb 3hqb 2h2b 2sxb
jess 1izc 27oc 275c 2dbc joc 2sgc vyc 1m0c 341c 23ac 2kec 1u0c 1vec 19xb 2cjb 1iab
pine 193d 16nd 3pmd z8d 13d m4c 2gec 721c 58sc rhb 76ub 671b 7c8b 7pob oob 6p2b
myer 4c8c m9c 37zc 1ycc 1itc 1j9c 22mc 593b 1ulb 6cub 1lrb 18lb 1yxb 21qb 1hsb 1qgb
harass 25nd 1e9d 4jzd 4e6d 1afd qdc 1oxc 11pc 25wc 7gtc 1zlb 4hsb e7b 42pb 24pb 4zhb
airplan lzj i8f 13ie 1ile w6e kue 1p2d ycd 22dd 13md 16fd wid 1igd 8ec 1m5c 17vc
joke 39lj 2hqe 4uwd btd 65xd 7upd 2smd 451d 157d 6god 1mpd wcc 2asc 1z2c a2c 1a5c
guangdong 5kwg 5jlg 5m7g 5z9f 7l9f 6wuf 74gf 6klf 6r2f 7u4f 5twf 45oe 564e 6s1e 3y0e 11de
kandahar 1rcf 45lf 5xfe 3vhe 3v3d 77td m7d 5ogd 3ofd 5fod dxd 68zd 507d kkc 2unc tqc
jami 43ld 1qrd zzd 27ad 1h9d 2ihc 2j2c 36sc 1tac 475c 1qkc 281c 1w5c 1cec 2wsc 3hkc
freight 1p2j 2jfj 35rj 1g7f wae wid 1q9d rgd 3yzd 9cd n4d 3obc 4o5c 41hc 23zc r6c
crush fjj ikj 2kaj 3onj 68qj 4jwj 67pj fud 1x2d 2d9d svd vjd 1vd dgd 21cd 5jd
ramo 2hne 47rd 2wtd 4frc 2mrc 676c 71gc 13yc 1y9c 24mc 25vc 5u7c 2udc 33qc 5rzb 4klb
sampra 3a0h 3uug 7mff 6wif 5z2f 6cef 7n1f 4agf 5gqf 6gif 3ilf 5mff 3f8e 64ie 48ne 4xhe
cartoon 15cd 2smd 1ygd 5y4d 1rvc frb 5dib 41mb gfb 1tsb 1ccb 3nb veb 3stb nkb 66b
cpc 4hfe 770e 4mnc 47tc 4hzc 232c 3eqb hb 5h2b 5wb f8a 3sa 7nxa 3hea 74ga 6g1a
matur 78d l0d 1juc 1k2c 1mvb 5vjb 139b 1wpa 19ka 69a oga 82a pma rva 6ba g1a
leas 1roj 1fsj 2qdj 3laj fed 2fd 8bd lud 16id 1tzc 55kb 1s8b 269b 5hmb g0b udb
tube 3fbj 1led 1imd 57bd 482d c4d 4eid s5d 5ggc 5hzc 44lb 46db 5jgb 34fb 1j8b 3rjb
heroin 4sud 66sd 7ud 2kd 326d cid 2k7d 4eqc 4p0c 26mc 36vc 7loc 4w5b 4stb 1uxb 57va
rubin 2hdc 48nc 2z6c 54mc 6ebb 22mb 5c0b 60bb 2z1b 14vb 1aqb 182b 55oa 3qia 7koa 3tua
retali 75tj 2hwj 7odf 7cwe 3pge lwd 21nd 6wrd wgd 5qd 2exd 497c 5s6c 1q8c 1afc 53cc
sheep 288g 2wuf 4bif 63ge 3hne 3kdd 37ud 46hc 7hkc y0c 1cqc 36gc 419c 1zbb 11lb 3hxb
usag scj 18j kad 1ivd 4mxd 40kd gud 7l1d 22bd lad 5lkd 61dd 3r0d kdc chc 2x1c
appreci 5ioj x9j 20oj j4j dfd lmd 1y3d 1cnd 1kfd 5itd 2dd 1gwd wtd isd 54ld 647d
javier 3rfd 37vd 6hxd 13yc 1y9c 229c 1ggc 1i1c 3hqc 32kc 5w8c 3hpc 2hnc 5u7c 3sec 33qc
tender jxj 4m0j 1wmd ekd 66cd 1q6b 5c2a wqa 2q6a 38ya
altitud 3hrj 12sd 3izc 1uac 6p5b 26jb kub 1ybb 4esb ymb 5gab 698b 2csb rhb gga pra
abduct 1u9e 46ze 1wce 4ead 1p9d 4p9d 759d 2ed ozd rcd 66jd ejc 3i3c 16vc 25wc 4i1c
telegram odd 4jnb 2lub y7b 1imb 2v7b 7q6a 6ona mia
volleybal tle 4rke 6uxd hpd 1f6d 1tyd e9d 6c0d 6x9d 13sc 299c gyc 4ozc 12dc 65dc edb
assad 6cof 28gf 41pe 2rve 1l6d yvd 1nwd 2jad tmc 2owc 7kjc 1dgc 5v6c 1d6c 136c 2zsc
glad twj 2ule 3zre hqe 1z4e 1lke 8qe 181e 2skd 2asd 25dd 5avd 75ad 1mad 2md g8d
caution c1j 5x6j 2nee k7d 2n6c 1e9c ldc 2d1c 3cvc 18tb ktb 17ob 24yb 1e0b 240b 1lub
dragon 6emd 57hd 2iwd 313d 3d8c 1rfc 3w4c 30hc 53ec 28ac 47ac 2hgc 3bsc 2kyb 4a1b 53mb
memphi 2yjf 4cze 119e 2vge 19sd 27yd 10jd y5d 1ned 2fbd 1o1d 45jd iyd 143c 1k9c 17ic
straw 2enj mfd 1cdd v3b 13ub 5ja 2pa
nicknam 14d jrd 3id 5v5c 2u9c 2ohb rjb 72vb 4tb 2d3b 1p4b 7kyb 406b 2u0b 5pjb 5b4a
bacterium 7jae 55se 245d 7kpc 40gc 5r7c 5qac 4d0b lhb 7vnb 3hsb 2m1b 4fgb 33nb 6deb 37eb
grandmoth 4c6g czg imf 651f 6epf b0f 9ke 5bce 2qre 2d3e yae mbe 2ote 2jse dgd hwd
ruin 47uj xej 2rej 3wcj 6uzd 5xd 1v3d 4kxd 6ged 2kad 4ibd 3d2d 3j0d 13wc 1cxc 2pqc
candidaci 54j kne c5e 2kxd 5osd 2e2d 4ld 7rc 1hjc jtc 8sc 1ozc c7c z6c 594c bsc
immin 5i2j lwe 366d s9d 83c 47qc 4voc 4myc 2jbc k7c 1uic 1prc 2cbc iab 4gwb 4gxb
joan xke 2hcd 349d 1idd 246d 4phd 2mtd 40oc 3juc 251c 3kec 3uyc 4rwc 70ic 387c 287c
cavalri 1cqj 3ve 2whd 21zd 55d q5c 6ifc 7jnc 1zhb 69yb aab 2nyb 3ukb 1r8b 70tb 4j0b
monopoli 19qd 1pd 3w7d 4t9c 289b 1r9b 4ndb 1tzb 447a dqa fa 2la 238a 1gca
salmon 106e 4ucd 5wec 6ujc 5gnc 43tb 67eb 3hfb 45xb 14cb 6xpb 4lpb 4pzb 1rmb 498b 1zba
diagnos s6e 1gsd 5h9d rld 245d 4w2d lhd 425c 2akc 65cc 55nc 3ijc 2wlc 2zkc 567c 373c
burial 3ffd 1v6d 1rgd 23od 22xd 1cxc 3r0c 51mb 2vqb vrb 19jb 2hrb 61db 51jb 5oeb 8jb
shout 14j 4kuj 35gj 5p3j 451j 6kbj 4lfg 51ne 6z3d 4bbd njd 1x9d 766d msd 4od 49cd
ferrari 4bvf 3crf 3pbe 7k6e 4kde 3ekd 5okd 5lpd 39zd 74cd 79tc 2kbc 2hic x3c 1lhc 598c
pastor lj 62gj 2xte 44qd 40nd 53sd l1d 6mfd 1csd 3etd 46ad 4bgd 4uvc 79c 4pbc 3ytc
ruth 6sje 3zqc 387c 2u6c 52tc 4v4c 3opc 510c 3utc 3kec 4adb 4jkb 4rwb 6r0b 48mb 5jkb
uzbekistan 5nij 4mkf 5kzf 474f 2tff 2etd 2pjd 3wmd 2gdc 3luc 15bc 1b9c 2dyc 3mxc 4avb 3uzb
nova 4jcg 5v2d 4qcc 547c 5o9c 2boc 1qnb 1xbb 6twb 4oxb 6web 5cia 56ma 4tea 15wa 6ara
ghost 5l7d 5t4d 2kyd 1xkd iwd 3d8d 4v0d 6emd 53ec 5b1c 2g2c 2k1c 57hc 47ac 3b7c 6nnb
kah 6zrd 415c 3p8c 41wc 7hhb 3rbb 3mhb 5wtb 453b 53bb 3z1b 4kfb 66xb 73gb 3vib 3cxa
rebuilt 3dmf 5xd 424d 1w7c 3bdc 2pqb 25jb 1oob 2hrb eqb xeb 61qb 1xwb 27db 8rb 4hvb
canyon 1n9e ood 2ged rhd kpc m4c 3u2c 3x0c 2occ 7snc 5gbc 9hc 67cb 556b 2xub 9db
regain 1ioj 5rij 57d ied 1bad 629d 2eec 190c psc 3cnc gob jkb 12jb 2xab 1ynb jib
enclav 4sd ond 5dyd bac 5blc 1exb usb 3c3b 34qb 23eb 4tnb 53nb 4qrb 1rhb 7kb 2unb
embrac 7b6j vzd 10yd 2fd 42wd j5d 2j7c fwc ywc a5c 1a4c 256b 17b 1h7b 1mvb isb
archiv tfd v1c 5dlc 41qc 45qb 4aeb 5xab 3sub 5oeb oyb 5a1b 1sxb 2uzb 4cab bob 41ob
incred 56nj 2mag 636f 3jaf 6mmf 7pae 4y1e 2p7e 4h8e x2e 2ige 1txd 23ld 261d 8qd 2ndd
filipino 10bj 195e 4m3d std 102c 23jc 4iac 1lbc 3x7b 3qzb 3ggb 2f5b 3d6b 79hb 28hb 1v0b
tragic 25hf 6d6e 2ige 2f0e 4lje 4h8d 4a2d rac 26dc 2dpc 3vzc 3ysc 5gcc 1uic 2g2c 1wyc
moslem fij jej 371e 17xe 4mvd 1y6d 6gzd 4fed 2ppd 6eud 1ojd usd 7lad xfd 1ugc 2gfc
medvedev 4n0g 1aeg 1tge 1dae 40rd 2dad 5d8d 5bd 5l9d 67od 62bd 3iad 26wc 2dwc 47tc 2yqc
trademark 172j 6umj 2uxd ojd 1f2d 378d cvd 1a9d 2zod 693b 2okb 2pib 1s8b 1azb 2k9b 276b
immun 19bj igd rzd o3d 4kod 2d m3d nyd 6dec 7ulb osb l3b 7opb rlb lhb 7jab
martha 251d 3uyd 2mtd 246c 36ic xkc 387c 31lc 43rc 57pc 53jc 4o9c 3evc 4wuc 5jab 298b
preciz 2lbj 2d7j 3ibe 1t9c 1thc 41lc 10vc 78yc 5c jlc 399c ihc 5xpc 2xic 2f6c 3i6c
java 5bkd 63ob 7qrb 1n1b 3e9b oba 10ba 45ha 1sea
math 2xhj idd 1c8d 16rc 7guc 3mwc 3mjc 4rrc 4blc xc 1hlc 6t2c emb 27lb 7vb 6e4b
stomach 4tj 5vtj 4k4j 4fpf 1d8e 42ze eed 7uld 2kfd 373d 7agc 24bc 1x9c 6nmc 1m7c 5hvc
gilbert 2wie j6d hnd 3zld 2tsd 1z7d ehd 2sld jod lpd 1sid 222c 4uec 1trc 4t7c 2cec
inherit 2k5j 7iyj 1m6j 3nmd 1vmd 5jtd 1ysd 58lc 3m2b 31fb 2rub vpb 9kb 3nqb 1tzb 1x6b
decor s0j 5fhj hcd 5q5d 6c1d 1tbd 14dd 22bd 7n8d 38wd 3u0d 1q4d 46vd 4nlc 5s7c 61qc
penc i2d 2mec 742c 5e1b 3nbb 61jb 3t3a
slot 5mgd h0d 1k5c 2aub wrb x7b 1da 52sa 2goa 31na 16ba 10ga vka
rica 3i1g 35ng 2k0g 3m4f 32qf 1vhf 42gf 35if 1msf 24me 2qme 1b3e 30ee due mle 1foe
anxieti 7kse 5otd c1d ldd 1t3d s9d 69td 2rad 3grd 1e9d 47kd 52yd 1d8d 2zkd 2d1c 3n6c
implic ldj 1uie 77md o7d 83d j3d d0d iad 1urd gwd 1kfc g6c afc cpc 217c j1c
inventori 61j 5obe ahd 3yzd 9cd 1a9d 7hc 1axc 3dgc 1r4c 6fc 120c 18xb f4b 241b 2oxb
shakespear 1c7c 242c 304b 58b 1wrb 122b 1x1b y6b 6qxb 5qhb 27ub 4tob 7fxb 1jia rja dha
bargain g0j 5pj bqd 7zd k3d 16id 4od wtd 7c6d 3jc 6fc 1clb fhb c0b 22qb 2v5b
grip 6ooj 1lwj 2fj r4d 15gd 61d 78gc 2elc 3bwc 190b 3pyb 46ub 19qb 1o6b 5iib 1gub
meantim 1mgj 786j h5j 31d bcd 3l4c 240c 1ckc 1e9c 2mvc 2p0c mvc d8c 2jbc 1ukc 56c
downhil 23td 3owd 63ad 2iic 1xhc 4fuc 34gc 8gc 2ntb h8b gqb 1gjb 3u1b 7rbb e9b 3crb
mitsubishi 3g8e 6i6d 1c2d 71wd 1tpd 5jhd 4emd 6tud 2kbd 5w3d 7s1c 36kc 477c 6t8c 5f3c 7r1c
schumach 3bnf 7k6e 4kde 74ce 4bve 2hie 5lpd 473d 598c 3pbc 2aqc 1xhc x3c 8gc 3x4c 4p3b
pois 2ctc 1f8c d8b jpb 31b b4b 42db 6pb a7b 4e7b 36cb xnb 88b 2g6a aba 2jba
tide 1z3j bvd 64md 3exd 1emd 8bd 19nc 5ygb 72tb 1q1b 24tb 5la 7ma vfa 322a
anwar 3h0e 5xde 1i7c 7lic 3dlc 2t8c 2m5c 34lc 5lec 5aab 2dub 6frb 4ggb 2o2b 63kb 47rb
skeptic g6j 17oe 3nfd 2d1d 1tvd 2iad 1e9d 2nec 2p0c 24yc 2q5c qlc 7r8c 6hbc 6q1c ldc
impeach 7gdd 705c bwb o0b 2b9b 1frb 2dsb 1sdb spb 7rb 1crb 6e6b 1uub 4g3b 2jtb c5b
nee 3v5c 58rc 3z1c 5wtc 2qgc 79gc 41wc 3mhc 3p8c 2lrc 69kc 40xb 6xdb 3nvb 7pjb 66xb
automot 18ce 2see 3ebe 18md 1c2c 67c 3oac 36kc zxc 1gib 2xkb 3dbb 1amb fb 3cqb 1tpb
weigh 15aj 203d jld 2md 17hc t2b 36vb hmb 1hga
spur o8j xad 1nud 10md ipd 25zc 20wb 3ob 1z3b 13lb 1ynb 32rb 1n3b 2qyb 1o6b 6opb
viktor 7bqe 4axe 4spe 2dad 1tgd 3vmd 5d8d 6r8c 1dac 2yqc 3c4c 3iac 1aec 67oc 4jac 7mmc
shatter 28qe 3bdd 1bgc 3wcc 6uzc 3rec 6u7c 4ibc 3j0c 40bc 333c 7n5c xec 2yvb 6w3b 30vb
flexibl 4tpd pkd 16sc 2esc lrc qoc ndc 2v5c 10uc 1h6c 27nc 2v3c 2gtc 113c 2x9b 1lfb
sandi 2ocd 2dcc 49jc 6h5c 3u2c 16nc g2b 40qb 671b 69nb 3pdb kpb 2wsb pfb 1sjb 2z4b
slave 3o6e 47ad o3d 2d 1xkd vd 7qd 3nqc 1yqc 4epb 1wcb 3d6b 4zub 4p9b 2sab 4pwa
migrant 77we 125e 4a4d 223d iwd 39ed vid 38td 57vd 2bsc oac 7qc 3udc 3kxb 3ggb 5xtb
prescript 4ste cid 2vkd bxd 13pd 5e7d 25sd 3uac mwc 4p0c rlc 4mrc 5qjb 326b 77ob 5qab
monster 7b2j 47ae 57hd 3bsd 6emd 3b7c 60mc 3snc 2k1c 55qc 2n5c 15cc 3qwc 20jc 2q7b 2uab
antitrust 6hyd 3smd 1fhd 296c 693b 1oxb 31yb z5b 1lb 22vb 3xjb dcb 3vsb 2jnb 2pib ojb
loyalti 5g9j uwj fpd 290d 3igd dgd cd 2e4d 6jcc 4wsc 647c 30yc 1a4b xyb 3mcb 10ub
supplier c4j 18me 57td fd s5c 22qc 1amc scc 67c 36kc 1adc 27xc 9cc 470c 18cb 244b
entiti 2j3c o3b sgb 4pyb etb 4b 34cb 13hb y9b 29ub mob 244b amb 1bpb 2nhb 2sna
monk 2mne 31ae k8d 2qfd 1zmc 7buc 4z6c 18bb 30pb 248b 4edb 362b 79a 3xna 3yta 39sa
jungl 1qdd jhd z8d b2d 16nd rhc 610b 4x8b 1n1b 3i5b 3izb 4g7a gma 2q8a 2ada 1sna
keeper 22ng 1ahd 3ktc 411b 6orb 3r7b 1isb hpb 1rna 5fya
wholesal 1pd esd 6fc 3u3c 3ckc pbc 1wjc 3ujb 1r4b 35ub 3hxb 8ab 3p0b 9cb 1cib rib
cellular 28jf l4e 1r9d 105d 4rgd 146c dpc 58qc r9c 16lc 149b fdb 4pgb 2c9b eyb 515b
henderson 1zee 1j9d 1t1d m9d 3dxd 2pad 1itd j2d 39qd 2w5d 1qxd 478d 3zvd 530d 1nnd 1hsc
prohibit n1j 41zj 2cyj 1ixe 2f2e zcd 2wkd 5ded 2jd 4a7d 8bd ndd 1zlc lrc 1gcc 4cwc
gestur 1frj 4a8d 3a5d 74d 18td 6pd ezd 5l3d 19nd 42qd 7i3c 1h7b 4xtb 20rb 17kb 647b
sharif 78sg 34lf 6fre 1rqe 63ke 45nd 2t8d 2dud 1i7c 7jpc 3r1c 69qc 5lec 3cuc 1nwc 7lic
demolish 549j 3buf 424d 5xd 4scd xec 3bdc 3lvb zb 3qdb 2qkb 1acb 2f7b 1vab eqb 394b
grid w2d amd 1u3d 22bd 20hd 1fic 2tc 145b 24gb 2c9b 5r1b 2aub 1m1b 1wia zxa 1na
dale 598e 2pad 3zvd 1nnd 7jdd 3x4c 3ntc 1zec 39oc 1jrc 4izc 1j9c 27oc m9c 3vcc 1izc
obstacl 662j 20cd 426d 2mwd 6qld 652d 4z0d 21cc afc 83c 5ubc 12pc 4hpc gwc j3b gjb
everydai 480j cgj 28tj 1utc ydc 173c euc 186c 217c a2b 2b 2b1b jfb 1sb kbb 1u5b
merit 3h6j 4wsj htd hcc 3v6c 3vpc 2w9b 14db 1ndb 1jab 2bhb 203b 2ytb 3ojb vzb 2e3b
wartim 8bd 1tdc 4duc 3moc meb xfb ib 2xyb 16b 50jb usb 4omb pia 3yla 6afa 1tua
ail 603d 5knc 4gec 78uc 47ub 5bpb 52b 3z9a
racism 25ne 5tje 3tce 1m4d 670d 6thd 3wtd 408d 6old 74ac 3o6c 3kpc 2f1b 6uob 4zhb b7b
spencer ixd 2ced 21qd 1nnd 1j9d 2qwd 1wqd hnd 1r2d 2dbd 1jrd 19xd e4d 1ycd 1w5d 1zed
ambit 1d5j 4ybe 1mvd cd 3cd 5a6b 4q7b 1t5b 2v3b 210b 6ub 2j9b 2vpb 35xb 3xsb tkb
elli 2iye ixe 1itd 1qxd wjd jod 2txd 1iad tzd 3did 40zd 3uhd 1t1d 198d 18ld 196d
wade 1hpc 61mc 478c 2inb 2pab 3uhb 1qxb tzb 3zvb 5neb 2iyb 1t1b zzb 2nwb 2dbb 5yob
lieberman 3x5e z6d 5jrd 1dtd 1fyd 10zc 2gwc 60gc 380c 23fc 321c 47fc 1dgc bsc 3q6c 5q0c
mess 1m1j 3onj 20cd 1ord 1mpc 4h8c a2c fub 186b 2trb 3ysb 2igb 3msb tib jfb 66ub
sack h6j 26xd 1crd 123d 71kb 1h5b 1pmb 262a 1jda 3gka ypa 7gja 4fda
algerian 2gde 3x7d aod 5bud 28hc 1coc 6upc 2noc 2fic 7gic s4c 3w1c 5nib 31zb 2gub 2ydb
preciou j4j 3cj 252d 74xb 41ob 35ub 3ncb 5kkb 1vbb 2dqa 159a tja wha 1kva c6a 2cwa
scorer e8d 6ld b8c 1isc 34c 1y7c 4b8c 1zub 1rnb 1bwb 342b g3b 3vdb 325b 22nb 1oaa
mous 2hgd 5lud 4kod m3d 14ed 5k3d 15cc 1e6c 5orc 7fbc 55qc 1vsb 5hlb 4bib 105b 55sb
arctic 6g9j 6sme 17le 4kje 4lmd f6d 5kld 24ic 3gnc 4cob 45xb 794b 5zfb 5lb 13rb ffb
proclaim 65j qge n5c 76zc peb 37cb 1cna 32ga 2wka 31ga nya e6a 7a
lodg 5zj zj eoj 1acd 9ud jhd 1t7d 7nqd 5rkd wd h4d 1pvd 37dc kgb 6aeb 52ib
aceh 7u8d 5bkd 1j7c 45hc 22kc 63oc 2nxc 5xec 6oyc 9gc 60fc 1yic 5hec gmb 1tlb 1rhb
angl 3qbj 7lkj 45pd 3vod 6pd 4esd dzd rnd 5gad 5bec 3yac 58ub 192b 11ib 41vb 60sb
aerospac 3cye 1gie 7o6d 4j3d 7fzc 63uc 1igc 3oac 2i4c 18mc 7kmb 244b i8b 5w3b zxb 5jhb
hebrew 19zj 2i5d 6g4d 42oc 42ac 2l6c 7khc 6ric m2c 1c4c gub 2u0b 1jib n7b 54pb 3z8b
consent vzj 6l6d bqd efd eed 1yfd 2f2d 1i3d ndc i6c voc 1hec dcb wbb 2rqb 1abb
brent 7urc 120b 4bzb 2x3b 3w3b 3k9b 2j2b 1lea 5xqa
ac 4egj 52wj 8tj bzj v4j 4mqj 1wj 5enj 2xd e8d 1agb 152b 39pa 3ama mya 267a
holm 18ld 5c9d 1qrd e4d 2fnd 166c hnc 1r2c ixc 1itc 1t1c 2q3c joc 2nwc 1qxc 1hsc
usc 2qoh 6ddf 3s1f 6ntf 5t5e 69le 31ce 6sxe 6whd 7tsd 7dad 37td 5nqd 1pmd 3gkd 2hpd
transmit 3rj x0j klj rtj 74j 50aj 2k5j 7iyj 1bsd 14md 2c9c 245c 55sc 1apb 2vmb 5r7b
epic 5gcj 2n5d 304d 2g2d 5iad 40pd 4nnc 5x0c y6c 3snc 3m1c 1tsc 14ic 2n4c 6qxc 19tc
bmw 477f 39zf 785f 5f3f 5oke 3pbe 1tpe 2kbe 5jhe 59de 5w3e 3bnd 3g8d 79td 4bvc xbc
aol 2yyf 20ee z5e 5ize eyd 6lld ljd 6b6d 1k0d 515d 6jwd 3qlc 4w0c 5kfc 5ofc 330c
cola 5szg 350g 3yuf 56pd 1xed 694c 172b 2ugb 7q8b 5usb 4rsb 7l2b 305b 2mga 1lqa 1hoa
exce 4twj 1wj 3k7h 1vd 1jzd 4b4c 1ebc ccc 1zyc s8b apb 31b 4ylb 31bb gnb lrb
fifteen 3b 1hib 94b 11hb 4o0a 25a 15za 1a j0a 1k8a era 6ba 1goa 4tma 7fna 3hwa
grenad 312f 6yjf 1zre 153e 43pe 51we 34xd 2nbd yld 4c7d k6d 6qd 158d 5tnd 1fgd 2ybd
kmt 5h2h 3i9g 6qee 526e 15ud 78td 5anc 5qtc 39fc 3qfc 7uuc avc yc 4b3c 4l7c 4ebc
garag 3fre rid 1cjd wfc 8ec 36dc f0c 6fuc 293c 6obb 49zb yhb 4zjb qyb 1acb 5cxb
kabila 4qmf 53ke 44ge 4oje 3j6d 1q0d 39vd 5old 6y0d 45kd 226d 35od gmd 2z2d 7o1d 31mc
congreg 1a4j 79e 53se 4bgd q7d 2xtd 4uvd 44qd 40nd tfd 5zmd 1dzd 3xnd 3bod 46ad 1y0c
luca nnd 3gqd 26uc 2w3c 1ggc 182c 5m0c 21ac 3iec 36sc 2phc 47pc 1eac 2h2c 49uc clc
kate 298e 3wpe 4phe 53jd 3uyd 6qmd 4wud 4o9d 28ld 36id 287d 387d 2ozc 4adc 48dc 246c
dell 52he 4q4e 5kfe 5d4d z5d 2dtd 2had 5izc 2yyc 436c 3elc 22wc 20eb 1jkb 4wvb 4pgb
float 64mj 1tyj 1wtd 6pd 61d 2e6d 3ctd wad iwd 4ipc 2o1b 1t4b 5lb 4xkb 7fhb 2pob
slobodan 1fuh 1tue 6jld 1v1d 1knd 34nd 1dsd xfd 15mc usc 5ngc 6y0c t6c 3esc 4omc 6afc
quartet 1nd 1jcc 27mb 1qub 50eb 4t5b 2vva 6ufa 7hpa 1i4a 1lna 26ga 6pya 3m5a 3lea 3qya
superintend 4pld 3o0d 1r8c 2gmc 2yc 124c 3pwb 1zhb 7irb 6db 4smb d6b n6b 3gsb sua 71a
surgeon 2r5f u7d 15xd 4k0d 4g2c 2uoc 5kvc 4sec bxb 5yfb 2epb rlb bhb 544b 13pb 4aub
armenian 3lud 6b9d 3w8d 4anc 37qc 25uc 2fkc s7c 2ydc 23cc 1y0c 1knc 2fec 2jjc 4ugb nxb
mob 1pqj 3onj svd 3s6d 7rcd 2h4c 7hcc 6uwc 4onc 77hc 7ftc 171b 2hwb 1ldb 5ujb 2eb
tan 45ac 4lic 5hjc 54dc 2w8c 2uyc 4b3b 4xnb 62tb 35db 2avb 6kkb ija 43xa 1gxa 5sea
biologi 2w1f ide 2xhe 47ye 6n3e 1rjd 5mrd cyd 4p5d 4ard 2k5d 5v3d 7dd lcd 1xyd 5ypd
pork 1rmf 1zbe 7fyd 4lpd 498c 36gc 5gnc 4pzc 26ec 3s9c 340c 4bic 4jpc 6ghb 8ab 4ucb
ear 2opd 42zd 5eyd 1x9d 44hd 2mdd 2wwd 7suc 1rtc 6pic 5vtc r4b 24bb 32mb 1j0b 5xnb
nadal 5mfg 3uug 7t3f 3a0f 5z2f 6sif 3ame 7ose 5jve 6cee 4xhe 3whe 5gqe 3ile 64ie 4age
blog 17jf jde 4nse 3qle lje 3rcd 6jwd 74d 4aed oyd khd 111d 5z8d eyd boc 4znc
pale 57yc 67bc 11yc 2i7c 1wlc 22gb 5xhb 168b 1hzb 29ob 1f7b 78aa 27fa 2gva 2zfa 1kha
pipe 3arj 57bd 482d 4etd 5ud 238d wad 34fc dqb 28db 2dmb 3l2b 7rhb 338b 3wa 5gga
purpl 168e 57yd 1wld 20ud 78ac 11yc 1azc 7nzc 4vac 77zc 6b4c 1f7c 5fhc 2c2b 14wb 2k9b
poorest 5cne 320e 6uid 78ed 6rd dc 12qc 3krc g5c 29nc 6h3c 3uvb 4mb 69ha 6f1a 40ba
logic 7ucj 1k8j 2ahj 68j 135d 1v5d 1s5d 4xmd 1erd ktc 2j7c 2xic 66ec 2xhc 10fc 4fsc
tomb 22xj 18bd 3bld 28d 70ld 5oec 2kdc 13wc 2qtc 2y0c 76pc 5gfc 46vb 1v6b 174b 69vb
claud 14jd 2s0d 4yfd 2ayc 1j1c 1x7c 7nrc 5yic 6q8c 3z2b 4tcb 9zb 3web 2d8b 2a6b unb
potter 1iad vd y6c 1tsc 2n5b 7sb 3snb 5iab 1ygb 1yca gfa 5x0a
writethru yrb 3ldb 1d0b 68aa 22la
curti 2wse wje 1tad 1hsd 1n0d jod 2j2d ixd x8d 514d 4ued 1t1d j6d 1k7d 198d ehd
influenss 26of 1ife tkd 2z7d lmd 58c iqc 2anc l8c 398c zyc 18kc 66qb 1jcb 6jbb 30kb
alberta 52qf 56mf 1xbf 2bod 3y2d 3ypd 5fcd 4qcc cec 2x0b 2tqb 15wb 4jcb 150b 28fb 1slb
amount 20id 22c 1vnc v9b htb kzb 3uob s8b 1jgb 3k7b 65zb 6yab 4ylb ccb 241b 7ofa
lender 1pdf 3lme yte 4q3d 23d 44dd c0d 26zd 31ud o6d 5qkc nfc 52c 2toc 2upc 51zc
stir zpj 5doj 6pj 7jsj 1j0j 5vge 2qce 3yfd 47od 3icd 52wd 7lvd 2wmc 41ic 6tfc 5rjc
iceland 6smd 4fud 61zd 101d 384d 32fd 1c1c 49bc 1rpb 1l4b 2y1b 1sfb 3gnb 33gb 580b yxb
justifi 5gkf kte 3oke 2z0d 7bgd 2x9d 1ghd 2ahd 5rpd 2g9d 6yyd 2s7d 3rrd 2c5d 210c 3ubc
basement qye f0e 36de 3ere 6obe 49zd 7fd zc 5k1c 293c 1ruc 5rgc 1acc 7djc wfc 3zhb
rupiah 2h7d 3gid 36ac fsc 3m0b 640b 3nbb 22b 6tsb qrb 7qsb 6gva 7sva 3ova
loser 4dne 1e2d 72cd 26dd 4erd 30fa 57a
wellington 3j2g 7p8e 3o4e 15vd 44sd 1xfd 3pxd 4p8d 4fid 2vbd 16oc 547c 4p2c 3itc 2u8c 36qc
fiber 105d lsd 1mpd 5ayc 27qc 44vc 4atc 149b 27xb 6cbb 5t1b 74pb 39wb 1qla 3rka 32ha
furthermor 2mvj 138g 44kg 2x1f qwf 2y4e 44je 1qe 240e 13he 1ike sje 20ad ead jsd 1hhd
ami 2oze 2xqd 287d 36id 3ked 4v4d 31ld 5jad 3wpd 2mtd 52md 3uyd 387d 4add 28ld 4d5d
outrag 1afj 6d6j 25wj 19gj 1wyj 1tmf 5p3f 6q1e 497e 6ple 1ldd 3icd 115d 1q8d 3idd 70ed
sinn 3n2i 64ue 286d 7ncd 3rvc 58zc 3j8c 456b yb 6bab 7hab 3o1a 3ua 2oea 13ua 10sa
courthous 329e 16xc 33yc 1e4c 6vc zb 1lb 1y8b 77vb 54vb 3tkb 5k1b 31db wfb 9hb h7b
hungri 3grc 2fhc 6q3c 5l6c 5c4c v0b 25db 2hub npb 3p9b twb 181b 22jb 6h3b 2jhb 48yb
deliber 3i6j c1j o0j 210j 50qj 20j jlj owd wlc 23kc 2c5c qnc 3fqc 16tc z4c 1sqc
albani 7k9d 4cud 6kid 1hd 6rdd 4ihd 44bd 1rld ifc 4k8c 4a6c 10rc 6enc 1llc 2tbc 4qcc
rescuer wke 516e 400d t0d 2lxd 3j0d 1p7c 2poc ovb 5rib 2fmb 27eb 70sb 3urb 1h1b 44wb
renaiss 5rwf 1sbe 66bd 2jdd 4hvd 2r4d c3c 8rc 1ifc iqc 2rfc 6qxb zyb 22sb 38wb lmb
pradesh 6pbh 66ph 74rg 6q4f 6aqf 5gof 43oe 5gde 54oe 68sd 6jdd 7oxd 5hec 6ic 72bc 1tjb
bike 3skj 386j 7vaj 1kjf 2tid 6m1d 1cqd 28nc 8gc 6dpc k2c 4fvb 69ub 5r0b 1g7b 6tgb
nissan 1tpf 2kbf 6tuf 477e 36ke 3cqe 5jhe 24ue 1c2e 4emd 3ekd 7r1d 59dd 7s1d xbd 3pbd
espn 1jef 1gde 1g6e 7e5e 27ge x0d 3ykd 100c 33tc 191c 66c 7kec 4gnb 29ib 66db rtb
grandson 3l6g 2rug 9lg 3m2f 2d3e 2jse 9ke k0e 6epe 3nmd imd 7kyd 2zqc 3bcc b0c 10c
victorian 4hvd 1klc 1sbb 48vb iqb 1xfb b6b 1yqb 33yb 2r4a 2s6a 52ia 7sma 5rwa za 61qa
bout g4d 1e2d bed 8bd 61rd 5trc cuc 6wtc 7s6c 2vjc 4idc 75sc 77fb 30fa 6uwa 299a
pilgrim 6wkf 4i2d 55pd 5l5d 19vc e3c jec 19jb 1syb 5zmb iwb 70qb 3qgb j0b 17xb 6lnb
spectat 1u7j 157j sve jvd 1lid 4kuc z2b 448b mqb 132b 2jmb qub tcb 2a8b 6bpb 3u7b
coin 5ftj 22d 55zd 3y1d 68ad 37mc 6yhb 75fb whb 4brb 24la 5gfa 2u0a qra 3h9a 20ra
haitian 1rye 360d 6t4d 2lvc 5etc 7ekc vic 3c1b 31mb 1tlb 3d6b 2blb 5vqb 6zyb 5nob 45kb
multin 39dd 1xsd 24jc 1m9b 3hlb hob 9b 16b 55b 40b 3vb fbb 5bpb 42ea 146a lfa
ringgit 36ae 3nbe 2h7d 3fsd 22d 7svc 7ofc i2b mrb uqb 3m0b 7qsb 1v0b 5ldb 5e1b fsa
carrol 2fnd 1qxd 2wsd 3pzd 55ad 1t1d 511d ixd 41fd 2ced 4ued 40zd 166d 1hsd 21qd 1qrd
bronco 5sfg 5kcg 4fdf 4yqf 5akf 5evf 4ghf 39af 49xe 6dde 1pme 191e 33hd 2cdd 6jxd 64ad
walt 1i2g 512d 3rdd 1k0d 6b6c 7pwc 7k0c 7fac 29ic yhb 22wb 1rzb 61fb 39qb 100b 48mb
hood mfd zwa
baltic 2y1d 32fd 5vkd 4ugd 384d 28oc 7j5c 6smc 3e6c f6c 49oc 49bc 6ec sxc 7nmc 61zb
tass 3jgi 2nrh 5yye 4wzd 5dcd 5swd 7ecd 40rc kjc 2yqc 5kc 1rhb 3ybb 79yb 758b 6eb
midwest 7qke 128c 1jsc 1rkc y3c 1v7c 6rdb 11xb 1czb 1bkb 1alb 184b bub 1nob 1slb 6ob
gabriel 3eud 1ggd 2s0c 1i1c 2hnc 1y9c 6csc 1eac 3bgc 25vc 6dnc 6hxc 43dc 2udc 13yc 1kyc
scare 5l6j 2raj 25df 1e9e 6q3d s9d 37yd 3cid 6q1d 4jzd 4h1d 2cxd wcd 8qd fuc 3g1c
clerk kqd vd 3o0c 2yc 6wab 7q5b 2gmb kcb 3f0b 7ira 3uja
enrol syj 33pj 2p8j 1mhf 3y6e 7ve xe 3p7d 66ad 20nd tnd gnd 1a9d 53od 4b5d 9mc
shy 641j 1gjd 1jdd 1yab x2a twa mya 2z9a 3xa 1qia 54za
hedg 7usj 1krd c0d qnd 5psd osd 1fd 1hqd 5p6d 2upd ckc y9c 300c 368c 52c 2n9c
cabin zd f0c 36db 319b 3aeb 16fb 32vb 3erb 383b t0b wib qyb 6fub 3e8b 2qdb lza
josh v0j 1v2e 2u6e 1qke 1n0d 357d 26yd zzc 4iuc 1bhc 1cec 2usc 24vc 2dbc 3kgc x4c
lotteri 1k5d 2mjb wrb 2gob 2kva 3fa 1yta lja 3vja 22fa
bath 293b 63mb 49zb 4wab f0b 1rua 461a 32ua 7d3a
mahathir 5xdg 3cue 2t8d 1rqc 1nwc 3jwc 45nc 3yb 2vtb 491b uqb 6frb 31hb 28gb 34lb 1v0b
resumpt 1fxe 1o2d 4i9d 45c 15yc 1d9c k3c 1lsc 7ctc 28rb 39xb 12ab 2m4b 6nbb 292b 3sxb
niger 4hje 130e 6exe 1q0d 5shd 60ed 5ped 25td 3pad 18gd 6fkd 7frd 2g1d 2gdd 4ckc 2guc
companion 9uj 1mej uaj qqd l0d hwd iwd 3s5d 6epc 2jsc b0c imb 3l6b yab mbb 2d3b
hammer 43gj fjd 216c 5exb xna 121a 1k3a ika 5kya
gospel 1asd d2c 3m5c 1a4c 58c 7jbc n9b 65bb 1xkb 4g9b 8vb 2xtb 291b 2anb 1w0b 11sb
deserv 3drj 33sd yuc hqc 261c goc g8c 2ytc xyc 1lkc asb npb f5b 8qb 3v6b 1txb
sach 2foh 2n9f 3syf 2c8f 7p4e 368e 5p6e 5p5d 52gd 1gvd 490d 1i8d 1oyd 2upd fkc 44cc
nicol 70id 2ozc 6iic 48dc 2ufc 3pfc 1pxc 2xqc 6ryc 31lb 3fxb 2mtb 3keb 251b 5ueb 3wpb
invent 2zlj 5wde 19hd 1vid 2vwc 1erc 18c 1yzc 1iqc 47xb j5b o1b 135b 4bab 2pib 13vb
julia 4phd 2hcd 3ked 4d5d 2bbd 387d 3uyc 1jbc 298c xkc 5hqc 246c 7e2c 349c 3a7c 1idc
riski 4z0j 1luj 2zyd gjc 648c 25kc 1dmc 1n2b 5frb 7bnb 3gvb 5z7b 5p2b 2kvb 3wrb 3wbb
dome 1dud 1mud mqd 1vab 61qb glb 505a 35ja 27da 46va 2o1a 3nea
herbert 4cid 37od 9zd ehd hnd 3tmc 3kbc 1sic joc 19xc unc 2tkc 1zec lpc 28ec 2slc
zhu 232f 5q3f 2ktf 4rne 1gxe 1yle 4hze 5q4e 5fjd 42bd 25xd 2avd 15ud 5vcd 3lxd 4q0d
duck 33ad 36gd e8d 5k3c 18pc 7fuc 14cc 2hgc 4bib 3kdb 777b 3bjb 1dpb 46hb 2wub 7fyb
ehud 2jqh 2owg 1dgf 2jaf 17bf 4mue 2vse 1d6e 792e 4y8d 28sd tmd 2gzd 3yc 3rvc 5t6c
lethal 1h0j 4fwc 4y3c 458c 4f4b 47db 33nb bpb l3b cia 2wza 7npa mwa 3hsa 6faa 4h9a
putt 11oj 36zg 3sbf 20xd 76nd 5dd 2xd 4d1c 4ygb 5jmb 347b 24fb 5iqb 137b 16nb kmb
contend 14oj ohj 23nj 1e2j tsj 59td hbd i3d zgd 1a0d 3ted 4krd 4k3d ywd 3oed 3rrd
jeremi 1h9d 2dbd 1k7d 1qkd 2u6d 2usc 2j2c 3tmc 281c 3fjc 26yc 3aic 3l3c joc 4pnc 1qyc
overse 4uij 4z3e 38pd 10qd 6z8c 31ec 9ic 2e7c 6dc xhc 5kc 4c 5wc dlb 4nb 1ntb
recreat 24wj 2mmj 9hd 4l1d kad 5u4d 1f6d z0d 1dbd 2mjd 1dd edd 6gjd 21xc 2jmc 6a6c
livestock 288g 36gf 3ave y0d 7hkd 3hxd 2fzc 12rc 4bic 11lc 1rmc 2k2c 37uc 2enc 63gc 8ab
barn 21qd 2wsd 2mgd ixd 2ced 1qgd 1t1d 3yrd 1r2c 15pc 379c 4uec 5hfc 38rc 5tgc 5n0c
fernandez 2psf 2h2f 2cvf 2dve 33qe 5w8e 25ve 229d 3hqd 1i1d 7cnd 1ggd 6z7d 4prd 527d 4r6d
hernandez 229g 2dvf 2cvf 527f 4bwf 33qf 3x9f 2h2e 25ve 47pe 7s2e 6z7e 5w8e 6k2e 2pse 4n8d
elev 3b0j 1ybj 1l8j 1gpj hmj hjj 6tvd tbd 76d 1q9d rgd 6sd 4esc 3yac kmb 11mb
anthrax lhd 7qod 40gc 245b 3bbb 1s9b 1apb 1h0b 4h9b 2izb 7jab 194b 3sdb 4fgb 6xyb 47da
intensifi 1ucj 56gj 4evj 3n6d 3wwd 2esd apd prd 1o9d 3lkd 1guc aic mpc 2xac 1ogc 1o6c
pleasur 3u7j 2p4j snd 1uyd g8d 1dbc kbc 5u4b dgb 1dyb nab 6hmb 272b 1q3b 5lvb 79zb
cameroon 2s2f 60ef 3paf 59se 48qe 2g1e 6fke 130e 4hjd 25td 5ped 3mxd 5shd 1q0d 2gdd 576c
fifti 1hib 4o0a 3a 283a j0a 4tma 7fna 3eoa 3ola 488a 6wfa 5hya 6ura 441a 4zra 3sza
dairi 1xde y0e 1rme 36ge 8ad 201d 2wud 3hnd 11lc 288c 1zbc 65vc 1htc 691c 5gnc 2k2c
coxnet 331a
baseman 4w7g 51kg 4lqg 42lf 39pe 5zee 267e 401d 1y7d 294d 5eed 723d 7ijd 27pd 24xd 1jtd
intact olj 2aaj fad 2apc gvc 1fjc 1avb 1eib 1qab 30vb 4ddb 11qb 1kib xrb 1oob 4tqb
hondura 35ng 42gg 3chg 35if 2k0f 7k4e 32qe 1rye 1vhe 1b3e 1mse 1foe 2qme 30ed 3m4d 114d
blockad zcj xlj 7p7j 96d oid 2dhd jad 2bjc 2ikc 5knb 6icb 6iqb 1bdb nwb 5s6b 40sb
slain c9d 1y6c 4r3c ozc 3b1c 4i1c 2ec 23yc aac nhc 32wc 2zqc 62pb k9b 1p9b 759b
unnam 2pxj 1e1j 5swc i0c kjc 185b 1aob 5dcb 2nrb 3gob 5ka 3jga 117a 5ea dwa
countrysid 1qdd 9nd u9c 3tc 28zc z8c rhc 26c 4zuc 7lsb 1aab 11tb 1g5b y0b 6ccb oob
calcul q2j fdj 3g2j 3nrj 18rj jlj 78yd 9vd 16sd 6md ded djd 1ucd j9d 2ehd 60sd
compriz jyj 15ej 2dfj amd 6td gc 6rrc smb 2vfb ksb pxb 3sza 1lna 11ca 488a 1c6a
workshop 1cjj bvd 5m8d 45wc 5rrc 1gmc 36wc vc 85b 17ub 4pb c3b 3mjb bnb 1ffb f9b
dpp 3eqg 6qef 5h2f 78te 15ud 3qfd 526d 51rd 4l7c 5anc yc 39fc 5qtc 8sc tec 7g6c
mikhail 2dad 1tgd 4n0d 3c4d 6jzc 4jac 6r8c 3d1c 6yic 5vdc 7o7c 3vmc 14ab 1aeb 5d8b 2yqb
precis 1blj 2alj 3c8e 2lbd jld 10vd 3i6d 1hkd 2d7c 1qcc 41lc dsc nqc 5c 13ec 1c9c
revolt 2i0j 6sj 2czj eld lqd 1lcd 7dxd 68cd 3fyd gmd 1wyd 3fod 190d 1did 16yc 24oc
sympathi wtj 6gpe nje 4sjd 1tmd 5lvd ldd g8d 79zd 43yd 47kd 6q1d 3fyd 5emd 2rlc 5j0c
marco 5rtd 5dvd 3r6d 1ggd 33xd 2xld 61ld 1i1d 1eac 2hnc 5lpc 4zxc 60dc 37vc 4lrc 7k8c
rotat 1frd 6pd ezd 1jqd 2pzd 32dd 167d 25gb 3zpb 1iwb ncb 2gnb 2aub 54ga 3yaa 3eaa
fidel 1ymf 3dad 3jwc 3sec 1kxc 47rb 1lbb 114b 5zrb 3wxb 2wtb 71gb 676b 3alb 2x8a 2jxa
servant j8d 7qd hib 5f7b 1xcb 3xnb 16rb 60nb 1ewb 9wb 1uta 3kxa 1faa 211a 1zma 625a
anaheim 29me 17ie 4xyd 1r6d f2d 466d 5y7d 150d 4awd 24xd 6iwd 1oid 2fbd 1jtd 27pd 1k9d
diabet 517f 75pe 55ne s6e 639e 7fse lhe 3tsd 65cd 3yed 7qjd rld 2zkd 38ud 732d 3bkc
trace fvj qlj 1j0j 59od eqd 2ijd 18td 72d cyd w3d u2c f1c 1kqb 1ezb 1e1b 1zqb
hewitt 3a0g 3uuf 3amf 5z2f 6gie 6cee 6sie 7n1e 3tue 3f8e 7t3e 5mfe 3whe 48ne 4aze 5gqd
setback 1k3j 29vj qvd 3wrc 4urc 366c 75c 2pkc qcc 1yjb 439b gwb e1b 2tnb 3ndb 403b
timothi 2orc 327c 1j6c 6ebc j6b 182b ehb 4fob 198b 4l3b 3w0b 1svb xpb 19xb 21ab 24rb
absent paj ppj 3cj 29kd 1pud 1avc coc zjb 11qb 1rab 4ddb 18qb fab itb 5oob 2lwb
hutu 31mf 35od 226d 45kd 2gfd 1ugc 494c 1pzc 3c3c gmc 31oc 39vb 371b 51eb 3jmb 7ekb
oral 4bld 2ijd bjd 2hbb mwb 4sea 2epa 11pa 13pa bxa
colombo 37sd 38ad 2u2d 77lc 3vec 1sec u5c 707c 4c2c 15sc 2ysc 3pic 2wrc 1tjc 4qkb 2hxb
punch 4grj 2bed 1k3d 5dd 4iod hpc 3k0c 367c 1jdc 2xbc 2wwb 440b d7b 137b 5i3a 2opa
johannesburg 5xgf 4qke 6k8e 37sd 15vd 44sc 208c 3vec 3o4c 3fuc 30ac 2wrc 3j2c 1xfc 1sec 707b
healthcar 4ee c1d 25sc 3uac 2ztc 9mb c4b 450b 1fab o6b 2epb 2t9b 211b bhb 13pb 2nb
sino 1d9e 243c 274b 1fmb 232b 7h6b 1v8b hob 46ta 5q3a ha 2kta 3sa 1cya fpa ava
undergo 36ef 5ajf 15xe 78d kbd mwc 5h9b 6fab 3bkb rlb 5hxb 32pb 28tb 2hbb m1b 4cfb
kiss 7b6d 4wid 3vnd 1j0d dgc 35gc 6pib 451b 3s5b 39lb 4uub 5eyb 1w0b 2r6b 6y7a tua
idaho 46gf 2x0f 1sle 1vue 2zie 2itd 1rkd 31td 24id 150d 11bd 1nod 1x0d 1bkc 128c 2qxc
terrain 4x8f rhe 4esd z8c 1n1c 2zdc 2adc 3b0c 26c 28zc 1aac 4g7b 6g9b 1c0b rnb 4olb
rubbl 2poj 2ssj 4rvj 400e 6w3d 4bqd 3upd 5n7d 3g4d 3bdd 7b4c 3urc 322c 1cxc 3d2c 7n5c
safer w8e 2t3d 1kgc 60zc 5ikc 798c 4yzc 20lb 2cfb 67gb 1yrb 5n3b 36bb 12pb 5z4a 7p1a
auckland 3fug 7p8f 3o4f 44sf 1xff 15ve 4p8e 3pxe 2vbe 47jd 4p2d 16od 4fid 7qic l7c 36qc
khartoum 18gf 2blf 1yid 6mad 6c8d 707d 47hc 2rvc 3ofc 53kc 2hxc 5dhc 7m4c 1x8c 4zsc 5idc
slate ynd 1vad h0c 19c 1u4c 51b 2gqb 2sib m1b b9b 65b 2iub 35a 1hja 1zza jxa
princeton 2yzg 1kdg 4iee 2hpe 6w9e 5nqe lcd 35fd 1mhd 4gld 4r9d 27hd 4a6d 73c 2qoc 236c
laurent 3esd 4ojd 2ayc 3z2c 14jc 7f5c 4qmc 4tcb 3eyb 5nob 45kb 3web 5yib 690b 1x7b 2s0b
reservoir 25rf kpd s5d 1ijd 6v0d 9dd 5khd 5lc 6q7c 4ngc 2xuc 60hc 6hpc 60kc 20kc 5k7c
belfast 2c0f 456d 36qd m6c 547c 7cc 4kec 3fzc 3n2b 332b vhb 64ub 286b 7hab 4teb 7ncb
crawford 1t1e 21qd tzd 15pd 6ivd 4vmc 2nwc 579c 22mc 1qgc 1j9c 41fc 1w5c m9c 196c 2cec
fantast 4y1j 2p7j 1z2j 3c0f 2maf 56ne 636e 1dbd 6kgd 5avd 6mmd 2xmd 53gd 23wd 2j6c 2ndc
alik bj 44jj crj 1ubc 2ctc 2moc 104c y8c 5iyc gac 2ftb 13zb dvb 64b 448b 5fb
therebi qwf srd 138d 44kd 2x1d iac oic egc l3c qnc ryc 3fwc 1qac 4q5c 29hc 1dec
minneapoli iye 119e y5d 19sd 4cud ifd 1lld 27yd 17id 143d 1nxd 2fbd 2cud 1bkd 1k9c 1hc
joel 1z7d 1u0d 281d 1bhc 182c anc 23ac 1j6c 1xtc 6dic 2hfc 3ccc 1k7c 357c 1vec 25mc
icon xij vej 2ewd 1q4d 20rd nyc 79cc 1p4c 1hdc 2u9b rjb 26pb 1ysb 74eb d3b 406b
itar 3goi 2nrh 5yyd 4wzd 5dcd 5swd 7ecd 40rc 5kc kjc 2yqc 1rhb 117b 3ybb 2pxb 758b
digniti rzd 4td 29ed nyd 4lgd xyd 30yc 2bzc 6jcc 1uoc 235c 3ydc 5lvc 4wsc 670b 5rpb
nake 1yaj 5zuj 5n7b 4ykb 24qb tub 2kb veb 528a 26ka 6yva 1f7a rfa 3sta 3zfa 1eva
norfolk 5cid 4f1d 2u8d 3yxc 6ihc 4guc 4rdc 547c 5cqc 6o1c sfb 5o3b 35zb 6n0b 6enb 5yub
trinidad 5x1g 5rle 64ee 2rjd 2e5c 3chc 1foc 4x1c 3i1c 78nc 1v4b 2k0b 1nyb 3q2b dub 2qmb
bradi 7gjd 4hrd 530c 1pmc ixc 1qxc xzc 2fnc 68tb 7rlb 1ceb 5xqb m9b 3k3b 3gjb 2ihb
khmer 30gg 36ld 31mc 5mmc 1w9c 5wwc 5azb 4kwb 3ipb 5tkb pib 3t4b 5t7b 6vlb 3uzb 5b5a
unhappi 4ubj 2q5e 7tbe 1yje 3p9d 4h7d g8d 1ldc 5v1c 1mbc 1e9c 54zc 1oec 5bvc 2hlc 3nfc
yorkshir 54eg 57of 4t6f 4f1f 4zlf 7tle 7rge 6nje 5jnd 5i4d 2xnd 16od 5o9d 4gsd 743d 42rd
minim 1jzj 1pge 203d l3d 27sd 2uqd 31bd 5ed pkd 2wad jsd pad 3zdd igd k5c 20ac
lanc 2aqc 1m0b 18lb 1nnb 40mb wjb 21aa 1ita 24va m9a 1n0a 1t1a 3doa 2dba
timber 5apj 7nd 1g9c 4epc 2cwc 14nb 3pub 41db 2k2b 5zdb z8b 2a3b 4arb 2kib 3ma 5aba
dispatch 4hoj m1j 35rj 96d 2ed 1ud m0d n4d aqd 1m9d 2fmc 1p1b 3rhb 55b 1h1b zhb
rahman 1w8e 1i7e 34zd 4s5d 108d 2dud 2o2c 2vtc 2i6c 3r1c 4tac 2dxc 31hc 65jc 7stb 5utb
carol 4v4e 287d 31ld 387d 1w0d d2d 4q1d 3uyd 5jkd 246d 298d 51od 3t7d xkd 3bgc 2hcc
rap 2i7j 30kf 4lze 7jbe 264d 5gzd 3rsd ecd pnd 8vd 11sc 7cdc 2x7c 60yc 2z7c 58c
suharto 58hd 2t8d 45sc 47rc 3wxc 7h9c 7egc 3igc 3h0c 4qmc 51dc 4nfb 27wb 63kb 4kmb 1rqb
intersect 4fce 16pd wdd 2qpd 1nd 3ltd 8oc 2tyc 4txc 1xzc m0c 6vc 64nc 16xc 2ghb 6c5b
fulfil 2urj 96j 2hlj 2rqe 32vd m1d 4vnd l3d 1gyd c4d s5d 4x9c uwc 2t1c 1mac 66wc
interven 4ejj qvd 4ltc 7vkb 7anb 4pqb 18yb 24hb 4f8b 40b leb h1b dnb 5mdb 1hub dab
hook 43nj 2k8j 43cd 1m1d 3ocd 73sd 3isc 4yxc 2bec x1c 4m6b 1ksb hpb 3f7b 187b kmb
rivalri g4j 4vze 1e2d 22yc 5wib 19qb 4isb 1gub 3m9b tsb p5a 7kka 2j9a 5rya uka 2pfa
mourn njd 1wdd 2f0d 1rgc 3r0b 2bnb 47kb 7n6b 5l5b 1ywa 4apa vra
walsh 6h6e 1ite ixe 2c4d 2fnd 1qxd 1j9d 2qqd 745d 5qmd 166d 3xyd 1wnd 2y3d 1qrd 4hrd
grandchildren 48he 5bce ime 651d b0d 6epc mbc yac 9lc czc 9kc 3bcc 3m2c 2jsb 2ob jbb
hardlin 2ppe 4mvd 5cbd 1ljd 26rc nbc 2y9c 2c6c fic p8c 51ec 22rc 2gfc 270c m7c 3uc
rbi 294g 5dbe 11ed 3ed 3o8d 4c3d 39pd 29dd 3v0c 4lqc 62fc 5zec 3hzc 59fc 7ijc 5dc
exceed zjj 4twj 3enh s8c 1jzc 9vc ccc 1zyc apb 31b 4b4b 33bb 31bb 20ib 1ebb gnb
wrongdo 4e6j qde kad 693d 670d 1zld nsd zod 4und 4g1d 1r0d 7gkd 1akc e7c fqc 1sdc
nathan 2qwd 25ad 26yd 27ad 2qqd 3tgd 1tac 3dvc 2vnc 2usc 3qvc 2dbc 2tlc 1w5c joc 2c4c
tenth 142d ec 15zb gqb 8tb f7b lbb 28a 7gua 1aga 6nfa koa 1a ara 67ra 1fta
gerald 2doe ehd 1trd jod 182d 3hdc 37oc hnc 1j6c nnc 1xtc 1qbc 1sic 4tgc clc 2pac
mozambiqu 2g1f 2nkf 4c9f 48qf 576f 2h3e 7sqe 7dce 1v9e 3pae 4cke 6xvd 25td 7frd 2s2d 1q0d
deer 777d 46hd 3avd 6jtc 63gc 65vc 1u8c 14cc 5k3c 2wub 3hfb 18pb 37ub 2m6b 7hkb 2hgb
juli 2mte 246e 2oze 4v4e 51od 6iid 3fxd 6xmd 298d 3had 287d 2xqd 3uyd 5qnd xkd 4add
cake 2zfj 6i1j 578f 4iqf 2t7f 71pf 45ce 2d9e 783e 2wme 5n6d 6y1d 5syd 38yd mfd 3vnd
kenni 2o6e 227d 3l3d zzd 2ihd 61md 2dbd 27od 5rxd 1qyd 2j2d 3opd 3zvd 1qkd 3fjd 224c
strand 1qdd 2amc wib 27eb 5c3b 19vb 2fmb ghb 3d6b 148a 4o5a e3a iwa c9a
jong yjf 5see 5q7e 4hgd 76kd 5wkc 484c 52zc 6f9c 43xc 59lc 5kjb 6n1b 200b hub 8hb
enact 1laf 4z1e ted 1dnd btd 2wkd kwd 29ld 10yd 2jd 8zd 42ud 3m6c 5x5c nuc 1gcc
hei 3xff 5cde 5udd 5uzd 2asd 2jhd 1b6d 6god 6wld 2otd wcc 20pc 181c 4wic 1z2c 2ulc
blaze 2k1j 2tje 1v3d 6qd 9pd 115d 6u7c 6ahc 2lxc 153c vfc 2acb 2ubb 41nb 1tib 400b
cartel 25qd 7qnc 3s6b 7t9b 26mb 1b3b 2hka 7sha 28ha 4eqa
lisbon 1f4d 2wgd 4gic 2y5c 160c 6y2c 2r9c 4quc 1skc 1nzc 4drc 1p8b 2o3b 37bb 4dbb 5phb
janet 31ld 2xqd 2mtc 3pqc 287c 3kec 43rc 4v4c 251c 3fxc 51oc 298c 246c 1qrc 4zac 2ozc
apartheid 3wxd 3o6c 2jxc 463c 3duc 6olc w5c 6uob o2b 2p5b aob cmb r2b vdb 3mob 4sbb
toler 4x9j 4k4j euj 10sj efd eed 2f2d xyd qcd 408c 1a2c 1xoc 19bb 21rb 2r0b 6olb
hardest 3fdc 4e3c fuc 20lb 5db gjb 115b 2kab 7rra 3vaa 4ja 1jxa 37xa da g5a 70xa
ash 2t5d 2ssd 193d 16nd 4f0c 2poc 6fhc 2tjb 3ulb 1v3b 18va 1mwa 2dca 322a 12ua
header 4gj 6ore 5fye 44ld 22nd 3dfc 8xc b8c 440c 1ksc e8c 7jjc hpb 2jrb 1rnb 667b
secretli 18id uec 17qb 3xqb 3r2b 23ob 1elb 2axb 18yb 307b 2l9b e7a 1jva zoa rca 5wna
compar 2n8j 11qj 59od dfd 1k1d 2ijd 31yd cyd 6yd 2mvd 13ed 3i6d ead 1ikd crc j4c
dissolv 5cpe td 64rd drd 45uc acb 1h5b 2wkb 42ub ama 414a mxa
unemploi 32xd 2d 237d 7qc 164c 2huc 77wc 790c 1ewb 420b a9b 3d6b 5axb hib gnb 1fsa
certif 49vj v1j 54re 5a5d 8dd hcd vld lyd lvd 2p8d 2wjc 3ojc 35lc 4blc 1hec 4dzc
endem 2lej gpd lhd 537d jqd 6gmc 1q5c 6s5b 4a0b 2fxb 6ljb 5n9a 4cka 7ika
moodi 70we 4qad 2c8c e0b 2n9b 1gvb 1vwb 368a 3h7a 3sya
hopkin 2ud 1kdc lcb 2yzb 2hpb 2qqb 38ib 308b 18lb 79wb 7i7b 44fb 4glb 1nbb 4ieb 5kob
leak 2h8d mud 22td 1dod 15ld 32jd 4h9c 40gc 33nb 153b 3qob fqb 3fbb 12kb 6a8b dqb
derek 1qkd 3kgd 2o6d 4pnd 4uyd 62qd 5zed 1rdd 5eec 1cec 27oc 1bhc 1n0c 4lqc 3hzc 1qyc
sooner 46j 2gxe 2ske 1ukd qvd kd wcd 4ymd hqd 5mld hxd 2ljd 9yc 3coc 1yc tic
basket 15ed b8d 7i4c 6oob 25zb hpb h6b 2xbb 1jda 137a 4g5a 5nsa 26xa
nephew 3gag 9lg 2jsg k0g 3m2f 2ruf 9ke 651e ime 3nmd b0d 2zqd ufd mbc unc 7kyc
mp ace uoe 7qqe 10dd yc 25c 7rc 2hvc 4lc 13zc mxc 6crc teb 8kb 3rvb 64ub
bipartisan 11fd bsc bwc tec 1n5c 1osc 2kxb 2vzb 8sb 1wkb 51lb 8zb 1rbb 1brb o0b 5wb
unoffici ncb cba 37ha 1eja
rental 3aqj eej 2qdf 2kgd 5pd 2fd lud 2fvd 2r3c 16ic 212c 2qnc 3x2c 7hb wb 55kb
unanim nud 3u5d 3s3d thc q0c 7rc 44xc 60c 1smc nob 2kxb 1dnb 4vb exb 1zzb 4ktb
nearest 2ezj b2c 12sb 5ub 4flb 2yeb 2f7b 4ufa p4a aja 4yza
recast yrf 1d0f 22ld 6yud sqc 49yb 3fib kja
choru 3m5j 4jrj 1w0e 58d 129c 29sc 49lc 2zwb 2vvb 4ctb 4g9b 65bb z2b 1c7b 27mb pnb
memo 495j l1d i5d 151d 66gd 4rc 1jvc 1ayc v1c 3zob 5eb u3b 2h8b 38hb 111b flb
audit 2ajj 6i0e 59od 2ijd ecd 31yd cyd cwd 3a6c 1sdc q2c 31ec xhc 9ib 38hb 1zzb
pregnanc 189e 2ied 3pld s6c 768c 1mfc tpc 2g7c 1otc 47ib 11pb wbb 11wb 5gib 425b 4kob
minu 4zqc 9vc 1uqb a1b 5jbb 43wb jzb 2gib e0b 1r5b 1uaa 3ena
alter 2rcj 78j 2nmj 35hj 3wwd sqd 2x9d zpd 6bd 169d 1lad 4c5d dmd 6j2d 4z9d 15dd
persist 3j 546j 560j 4f5e 7epe 4ppd a6d 2d1d 3htd 1esd 3w9d ldd mpd 19rc 69tc s9c
uae 2ofg 4avf 2dyf 1hbf 30jf 5elf 1b9e s4e 3w1d 2c7d 7gid uqd 6gtd r8c 2fic 4mic
creditor 3fne 51zd nfd 1j2d 1kkd 7mhc 47uc 1gnc 3uoc 4tkc 28vc ytc 2toc 52c 1nab y9b
laser 7c2d 4atd 5fqc 2wzc 44lc 5c5c 1j8c 3r9c eib xib 2gbb 7awb 4wtb 1ncb 2s8b 4kbb
postseason 1oaf 191d 59fd 1jtd 4o7d 1bwd 1zud 74vd 4iid 27pd 1o4c oec 1g0c 34c 24xc 15zc
gunman ylj 51wf 1p9e 32wd ozd 57kd 4hid 4rbc 9pc 5qc 6skc 2ec 22dc pzc 3zuc 2pxc
ugandan 1v9e 36le 44gd 707d aod 5old 2u2d 7bdd 50kc 53kc 35oc gmc 6bwc 1q0c 5azc 39vc
scout rfd tud 455d 21fb 1kzb 33pb oeb 13sa 34a 442a 6rsa 6ita 2e0a na 5v5a 1jma
swap 2auj 9xd 5fad 6pd 7wb 5pb 7zb bqb 2fvb k3b vlb 1gna eka 16ia 1kma 14ma
boulevard 16pj 31de 6c5d 6vd 3jxd 4txd 16xd 1xzc 77vc 4k7c 51sc 9hc 28uc 8ob 6aeb 2qpb
armenia 2pjf 234e 4wee 2g0e 15be 2lle 2y1e 2etd 32fd 384d 3f2d 1jpd 15md 4mkd e6d 2pyd
reopen 3hd 2bjc 1fxc 1a6c 1o2b 2bab 3dmb 424b 12ab 4wb 269b 3h1b 1oob 2m4a eva 4b9a
fischer 2nud 4gyc 4vuc 55fc 2zpc 4g4b 3a7b 4yfb 7nnb 3o1b 57wb 5jeb 61sb lb 40rb 48sb
wei 1ylf 55gf 2avf 4q0f 5vcf 25xf 1gxe 39fe 5hne 4rne 6l8e 61ae 4b3e 469e 5h3e 2uye
aggreg lsd 2pmd 81b e8a 2tha 92a ora e1a b8a h6a
landslid 2l5d 2ped a0d 1q1d 6xcc 1grb 1nqb 2kab 12ub 24kb vfb 1bgb 2mcb 3tqb 322b 5yga
rand 3mzc 22c 3fsb 3gib 4bza 7sva 36aa 2h7a 640a qra fsa q6a
narr 7fj 2g2j 5vle 6kad y6d 1b4d odd 1tsd 304d 242d 2emc nkc 268c 1t9c 4aqc 3ejc
eldest 9lf 3gaf 3l6f imf 6epe 2jse 651e 2rue k0d 9kd b0d jbd 5vjd 2d3d 2zqd 48hd
sander 18ld 5ned 1itd 2c4d m9d 4t7d 1hsd 36sc 1qxc 15pc ixc 7rlc 40zc 1r2c 46ec 1t1c
paraguai 32qg 3chf 2k0f yyf 1vhf 1msf 30ef mle 35ne 3i1d 1fod 1b3d 24md 35id 42gd dud
choir 3lej 1vpe 3qyd 1nd 1w0d 2vvc 3h5c 129c 27mc 27dc 1ffb ecb 5eqb 58b 2hrb 2isb
statut 2je 1lad 5x5d 2snd btd jyd 6ind 29ld 3kjc hhc dcc 1zlc 3djc 7cvc 4dsc 16hc
hariri 67xc 719c 2jcc 1y6c 2rvc 1l6c 1coc rsb 3b4b 2zsb 34lb 6frb 4y8b yva 5lta 34na
christi 787e 7aob 22fb job 2wib 4mlb 41fb 379b 4ueb 2b7a 2qwa 5c9a 4hra 3yra 2j0a 14aa
showdown 2lij 5wid 61rd 4lvd 5ryc 4myc 35c a0c 2arb 2thb 2wcb vjb ohb 2g6b 2peb 1e2b
variat 35hd 2uxd kad 78d 1qfd 13ed 2aud 1epd crd 10nc 6yc eac 4mbc 2rkc 5quc 43vc
input 2jkj 5cje 5btd 7e8d 5ed 5jgd 1lid 1ejd 5hzd 1iud 4rd 27xc 5r1c 4buc 5quc 2ckc
patien 3vxd 30yc 6jcc 2v3c 37ac 5lvb 3dab 35xb 682b 4e8b 5ykb psb 2f8b 2j6b 3v4b naa
epa 2jnd 46bc 1gcb 62cb 2abb t3b 23vb 1smb 5kb 1yhb 6db 32ba hsa lga 16ha 4ota
leo 336c llb 2k4b xpb ewb 4c0b unb 2a6b 28eb 1k7b vcb 4tbb 63eb 3a3b nnb 4d9b
ultra 2gfj 1ljj 1y0a 3k5a
server 4wve pue fdd 6ld 183d 5jqd 4rxd 2uzc 2rzc 4uhc 4buc z5c jdc 69gc 4oic 5hbc
bah 53bc 6zrc 415c 5vic 3cxc 5wtc 6wcc 5j9c 565b 3vib 79gb 3v5b 3z1b 4neb 5vxb 78qb
liabil 3smd fud nfd 6cid 2rqd o6d 211d 1nac 1fhc 5r8c 65zc 1kkc 6kzc 1gnc aub 29lb
classroom 53od 7f7d f0d xd 17gd 7vd 7djd 27lc 3mwc 3cac 5tyc 16rc 1hlc 3zhc 54vc 1zcb
drummer 570h 2zuh 4oug 4byd cfd 26gd 11sd 25od 1unc 2yoc 1rrc 47sc 39mc 2ywc 2f3c 8vc
venic 4bjd 3mqd 18hd 42yc 4t2c 5phc 2r9c 1b8b 7thb 59bb f3b 1vzb 5yjb 16ga o4a 4zxa
recipi 20ad 3nmd 34vd hcd 14dd 70c 2w9b x9b 2bmb 2drb 2wnb 20nb 2htb 4g2a 1wma 2sda
outright 4kyj thb vzb qgb 7rb qnb 210b i3b 2qhb jxa 1esa 75a 179a 3fqa 2uha doa
atroc 297f 27je 2p5d 5a7d 3dsc mjc ic 4sbc 4hsc 24pc 4qrc 6jec 4d3b pqb ujb 1r0b
seller 470j 22qf 1cld 2sad 4brd esc 57tc 6fc 7hc 22fb 7sb 1pb g0b 4w0b ljb 17fb
floren 3mld 18hc 4bjc 42yc 59bb 4ayb 5phb 349b 16ga 40ta 344a 1vza 246a 7jta
boxer 13md 30fd 53qd 75sd 7s6d hbb 6qca 6cpa 3rla 2vja 5a3a
ugli 4tzf 4h8e 4lje 410e 4lbe 2igd 7j4d 4a2d 4uwd fuc 4m9c 2jhc 2hqc 54zc 50oc 2trc
pour 2e6j svd 6pd 285d 6f3c 34fb 482b 19yb 5pwb 305b 4iwb 322b 5vgb 1emb 1pwb 5lb
react 1i3j vzd 17cd btd 10pd mvd 1zrd 36hd led drd 1z2d 5xod 4ltd 5crc 18ec 1b7c
bowler 3prf 65kf 4rqe 2aee 7m8d 10ld 2k9d 6ld 5qmd 2lzd 3r7c 7gvc 3qvc 2bcc 5yvc 58wc
curriculum 4pj 9me 1hld 5ed xd 3y6d 1bzc 5ufc 3mjc 6e4c 3cac 7vc 5hxc 73c ydc 16rc
tunisia 2fig 2gdf 4ave 3pae 6exd r8d 3hvd 4hjd 21jd 30jd 2dyd 2s2d 1b9c 32qc 3m4c 48qc
profess lad 1sbd 2gd zxd a9d oyd 1kwd 1od 7l7d 1hlc 9mc 16rc j7c 2jpc 1bzb eob
sterl 3fd 3m0c 640b 2x3a 4bza j2a vla qra
default 1pud dod wod e1d 31uc nfc 1pdc 3fnc 6gkb ytb 1kkb 4q3b e0b 1m1b 2tob 6gva
dioxid 1wog 3rxg 7nff 30mf 1yhf 69mf 7lhe 77dd 6m4d 45mc 23vc dqc 310b 33nb 1sub 33kb
fein 3fzi 286e 64ue 7ncd 58zc 3rvc 6bab 3j8b 7hab 456b yb 13ub 2oea 3o1a 51ea 3ua
newton 511c 2uc 40zb 3gjb 27hb 7elb 1zeb 5qpb 4odb 2w5b 35ab 4yyb 1tab hnb 4szb 5o3b
mbeki 6kth 538f 2jxe 4kme 463d 27wd 7tcd 4boc 6e0c 5xgc 5olb 3esb 5j7b 14yb 619b 7frb
breakdown 1bgd 6ged 92c woc 3wfb afb hzb igb n3b lqb 4ofb 1anb 25kb 1vxa 2qva 2zka
heighten 1gue 3htd 7pkd mpd 4yhd 4evd 1o6d ldd 2d1c 3cic 37yc 1w4c 4e8c 7epc 4f5c s9c
rhode 10re 1rle v5d 1o7d 4m5d sfd 2ccd 1wwc 1wfc fcc 1s2c y3c 35zc 31tc 1rkc 279c
cure 42jj 5n4j 6yqj dkd 2qd bxd 13pd oid lhd mwd s6c 3ijc 55nc 2hbc 425c 49sc
disk 2p6j 4xj 5mve 2cad 49nd 20hd 4uxc 7hxc 39rc fdc 1xgc 21ec 46oc 10gc 4wvc 4b7c
easter 3qpf 10wf 13de 4ire 1xue 1ywc o4c 5d2b jgb 2kqb 2yrb 3r0b 1x3b 2bnb 254b 27ib
rupe 3gie 7svd 5e1d 742d 7ofd 22d 36ac i2c kzc 3fsb v9b 6yab 2rpb 3cfb fsb 2h7a
jewelri 5y2e 5bre 2lqe 1ujd 6cgd 2cmd 1cjc wxc 5acc 74xc 5ndc 760b 354b 6zpb 175b 5m8b
woe 2ele bdd 115d 5aqd 4ced 2qyd 4ppd 4jld 2tnd 7pkd 7epc afc 2d1c 34ac 78ic 3pyc
arch 4akj 43cj 45pd 1y8d 5rc 61qb 1dub s2b 64tb gla 505a tsa 1kpa 3hca
wari 31wj 1e9e 3p9e 2nee 2iae 2cte 3cvd s9d 104d 5g6c 5v1c 4xwc 4pqc 2cxc 24yc 3jnc
delic 30vj 25kd 7obc 2e8c 46jc 54zc gjc 5p2c 1feb 1j0b 1ngb 1icb 48vb 48gb 10fb 141b
down fjb 2beb 3tua 14sa 89a 1twa 3nia
midwai 3kj 3r4j ayj ed arc 8xc 1wvc 35ec 152b tb 3eb kob 35b myb 1db 1agb
slim 6voj 2oij drd 1r5b 1qtb 36cb 225a 22ga
outlin 4jtj 1qcj tnj 5fnj 6b0j ked ihd 1qzd 2mxd 15td 3std fvd 51d 1gld 4pd 21dd
ecb 6q8e 5jze 1egc 38cc 1pbc 5vbc 2z1c 43zb 25qb q6a r7a
heir 1tfj 3gad 31fd 3cdd 3l6d 5vjd 3mmd 9ld 2jsc 7iyc 2zqc 2ruc 3nqc 9kc 4r3c 6epb
refineri jqd 238d 772c 1xjc 3mc 1r4b dqb 6v0b 120b 1g9b 4ntb 2mkb 5umb 53pb 1axa 3s0a
statesman 5wwd 13zd 2luc trb 2tpb 1lra
breath 1d8d 69dd gvd 1tid 1fjd 3cbc 22jc 310c 4fpb 7ksb 2mdb 52yb 42zb nab r4b hab
descend 11qd 2y8d 5jtc 6y6c 3d5c 6ksc 3nmc 3gab 2rub 9kb 1rb 2chb stb 2ujb f1b 3cdb
figur 3i6j 2asf wce 2me hqe 8qe 1z2e a2e 1y3e 1lkd 1bld tid 1jjd yud 1yd 9yd
reliev 62yj 32sj 1o6j 2jrj 14fd 1uyd 4vnd lbd 1vd qod 267d ssd 20pd m3d 2v2d 48yb
winston 3doc 4hac 598c 301c 1jrc 473b 1nnb 3xkb 58bb 1x4b 2pab 3hda 8ga 1twa 7jda 1nsa
seminar 17uf 36we 45we 5yd bvd 2ouc 258c 72fc 6wzb 1gbb qqb owb 1bzb 1njb 31pb 30b
mah 453d 3v5d 3p8c 525c 415c 5h0c 5wtc 78qc 66xc 7pjb 5j9b 69kb 6xdb 2lrb 75wb 53bb
ronaldo 3sqf 710e 4ove 1ise 1rnd 6fmd 72yc 7j3c 1sac 5sqc 3vdc 3sec 60dc 2xlc 6qic 19pc
sin 5ymb q4b 432b 291b 6vxb 3q1b 73sa 1ufa 20ja 670a
ram ycj t2j 4iod k2b 5h8a
miracl cad qvd 60rd 7eqc 3n8c 42jb 3w5b 291b 1ufb 4a8b 18fb 2j6a 1rfa oga 2zea
supervisor 1r1d 2rd 5nxd 4nd 64dd 1ntd 3f0d 26ld 2gmc 3gsc 2yc kqb 124b d6b kcb 1ykb
kohl 61sf 2nuf 2zpe 4gyd 1s6d 1t8c 6tpc 734c 4g4c 6dhc 334b 6jmb 1dab 7f8b 446b 3lwb
geograph 626c 2mxb 2ryb 2mmb 2rkb 1qcb 1m8b k5b 1f1b 268b sjb 41yb 4ma 3maa 7fia 2uxa
menu ahd 38kd 38yd 71pd 32yd 383c 17dc 4ulc 20oc 5n6b 5gnb u4b 39tb 2p9b 6y1b 1kbb
brisban 1xfg 44sg 3pxg 15vf 3j2f 2vbe 7p8e 3fue 47jd 7qid 4fid 5a2c 6arc 16oc 4p8c 6glc
lineback 7od 4eod 1y7c 5akc 3gkc 4yqc 5kcc 5nec 51kc 4fdc 31cc 2mhc 6sac 4pnc 5sfb 42lb
slaveri 3d5e hid lad 6htd 6uoc 3kpc 3duc 4hsb 25nb 4zhb 1yqb 670b cmb 6v2a 42ua 1c5a
pant 7n2h 3rwg 6bff 2c2f 6pgf 3yye 250e 1aze 2cmd 6vpd 354d 1ujd 2zfd 69zd 71sd 2k9d
talli 15aj 81j 3ej e8j 6md rud 5ind 1k8d 6qhd 7j8d 20xd 3k6d 4xd 4aid 21d vbb
snap 367j 28qj ikd 4cqd 1x9d 25zd 3red 4od 1j0d 1o4c myc 440c 121b 2beb 2wwb 664b
semiconductor 3ppd 18md 1amd 4pgc 3cyc 2hac 16lc 3ebc 1scc 6t8b 27xb 46sb 5kfb 5d4b 4q4b 2dtb
haul 4bxj x1j 396j 1p2d kld 121d 66ld wad 3ajc 17vc n4c wic 148c 55xb 162b 23zb
loop 2bqd 1upd 1m1d 3k0d 43cb 48zb 4fcb 177b 60pb 1xzb 3jxb 3hrb 2ghb 5fab 64nb m0a
havana 1lbe 1ymd 114d 4o1c 23gc 10jb 2qmb 55cb 1x8b 9ab pwb 42ib 6c6b 35ib 38db 37bb
tier 1c8j 76j ohd 23nd 3hjd 142d tsd 34b 3v1b beb 5zb 1wb 1lob g4a 12da 1bma
mogadishu 1tle 6tce 1rce 2lve 3v3d 3ahd 3vhd 5l2c 4t3c 45lc 707c 3j3c 494c kkc 37sc 5s9c
mauric 2a6d lpc 1zgc unc job xpb 4g8b 9zb 3bgb 5yib 4v2b 1zsb hnb 3web 3fgb 1z7b
claus u3j 29le pxd 1lad 3m6c 6v9c jyb 7s9b 1ixb 3djb 4cwb ugb 7zb lra 4ama 7jra
ltd 244d 4osc 76lc 6uec 2meb 1xwb fb 17sb 1h2b 1ovb 6y5a 5efa 2kza 18ma
qualif 5oj rmj 1loe 20nd 1gyd 3kyc 2wqc 4blc 54rb 4dzb g4b 388b e9b s0b gyb 3drb
excus 390j 4cwj 1ghj 4pkj 3fqe 6yyd ead 5ymd 1ikd i5d 5gkd 1sqd 6y4d 25dd ktc urc
forti 1hib 4o0a 94a 4tma 7fna 3eoa 3hwa 488a 6wfa 5hya 6ura 441a 4zra 3sza 2w2a 220a
aerial 67yj 455e 6fed 28wc i8c 1h1c 2gbb 6eqb 3rib 4ohb 4pib 2tzb 736b jcb 1vjb 13ia
jam 3akj 3e0j 3f3j 1shj 4bqj svd 40d r6b 30kb 17nb cfa 2qja 3era rra 3wa 1jqa
echo 1hcj 1drj 2f9d pnd 17kc tac o9c 22ac m5c njb 1f3b 6q1b 4rb 1tmb rqb 71yb
willi 2o6e 27od 5ned 227d 2a5d xzd 2sld 1ved 3utd 3kgd 2f3d 1z7d 275d 3dxd 2o9d 3fjc
lit 5uhe 2tjd eic 7v9c 74tc 457b 1v3b 1mwb 77zb 1tib 6aha 1wla 3vqa 2uba 1t4a
balkan v2e 1dse t6e 49od 2lld 33d id 2g0d fbc 1rhc e6c 15mc 1xsc 7gc lqc 4nyc
overturn 29vj 3s3e 2wkd hhd drd 1lc noc 20fc qsb 5deb 6d8b 3lbb 5k8a exa 10aa 4dsa
flor 2nne 2wme 1hte 5syd 4iqd 1sod 498d 74yc 3s9c 2enc 1enc 26ec 1xdc 6knc 5nbc 63zc
relax 2cnd drd 2xad 1uyc 1f8c 4zfb g8b 2neb 1g4b 1qib 73eb 3d3b 1q3b r5b hrb 46ub
tumbl 7tj 3pcf 52nf 2x5f 2qye 43we 22ee 6se 1x5e 2l5e 1z3d xnd 61d 1gjc 1y1c 440c
alpin 23tf 4fue 3cpd rhd 63ad 5duc 35kc 4esb 671b kpb 7d7b 18vb 6v6b 3izb 7b1a tda
doctrin 1v5j 21rd pvd cd 1hld 5gkc 1s5c 1erc 409b 3z8b 1uob 2xib 3rrb 465b 3w5b k8b
toss 4m6j 1gej 6pd 1jdd drd hpc 29db 7pub 4bpb 5vgb 3zkb 3pna 6tfa 367a 53ta 422a
ltte 1nvj 6qdf 7bde 5xee gme 1mde 7u8d 3ryd 5b5d 2u2d 1snd 22kc 60fc nbc u5c m7c
warehous rie 30cd 1add 21ed 1cjd 3ujd 3u3c 3frb 18xb w2b 3ckb 1cib 4qdb 1t4b 3dgb 28ub
shark 3p3e 106d 2iwd 45xc 50ic 4s4c 6iwc 2hgb 46hb 18pb 2bwb 67eb 552b 41cb 14cb 4udb
moth 1q5d 5n9d 3t8c 4d0c 7ikb gpb 55qb 5hlb 557b
dolphin 3p1e 4ghd 67ec 45xc 40dc 2iwc 41cc 39ac 5sfb 5akb 3gkb 5evb 5kcb 4s4b 552b 4yqb
astronaut 1xaf 21ge 5ise 774e 6t3d 3uid iwd 1m5c t0c 34ic 4n2c 3vrc 16fb 40ib fza 6fea
soup 33de 38ye 3s9d 1zbd 2nnd 38kd 5n6d 4pzd 2d9d 45cd 32td 498d 2mic 1l5c 71pc 6tfc
transpar 5ykd xid uzc ulc 31ec 4dqc 2m9c 32bb 2esb 27nb 2vib 6jcb 21lb 4b 16sb 296b
pupil 7vj 16re 3gtd 53od 25bd w7d xd 1c8c 1mhc 9mc 3y6c 1zcc 27lc 1kub 3mjb 5ufb
lah 3nvc 3vic 3btc 7pjc 6zrc 3cxc 78qb 5wtb 4kfb 2hyb 3rbb 5vxb 79gb 63pb 4neb 7hhb
anxiou 5mj 2cxj 5v1j 2ctf 3nfe 5g6e 1e9e 2q5d 3jnd 5l6d 5c4d 2iad 25dd 4h7d 2fhd 4pqd
seneg 4hjf 2s2f 3hvf 59sf 6fke 3kce 6exe 5she 2g1e 60ee 3mxe 48qe 5pee 2fid 2gdd 4ckd
renault 79tf 3bne 3eke 5okd 2kbd 477d 4bvd 39zd 1tpd 3g8d 7r1d 785c 5jhc 45tc 3crc 5w3c
slid 3ovf 22ef 2bve 7te 1x5e 43we 52nd jzd 440d 6sc 2l5c 2x5c 2qyc 1gjc 11ic 1scb
glen 5mwd ood 671d m4c 2wsc 67mc 4r8b 1twb 1w5b 7ukb 3d4b 2nfb 3pmb 6f7b 4jhb kpb
wta 2swg 10ed gyc 2byc 4ijc 2arc 2thc 282c 571b 7rpb e9b 3wha
boyfriend mbe b0d 3s5d 3ad hwd imd 703d 2qrc 2otc 376c tuc k0c 2jsc yac 2d3c 6epc
airstrik 3aue 3rie 5s6d 1ked fbd k6d 312d 7odd 4ohc 5qc ujc 1lcc nbc 1hyc 6hcc 55c
flavor g8j 1gj 46nj 1dyj 20of 62re 6y1e 438d 35md 1sud 558d amd eud 1end 33dd 186d
bombai 2ysj 38ae 5o6d 1tjd 72bd 2wrd 4c2d 30ac 3vec 5tlc 6aqc 1sec 3irc 68sc 208b 43ob
launder 5psf 7gke 4g1e 1ake 6cfd 26md vdc 52uc 253c 4eqc 2xxc djc pqc 2k7c oac 4w5c
decent 1gyj 1g4j 2alj 1vd 206d 2qud 4y1c 1uyc 18fc 7jzc 1juc slc 1yrc x2c twc 8ic
infant 11wj 768g 2oe 189e 2ied czd 3lhd 58ld 4koc 237c i6c 7hdc 1k2c 6bc 22jc 6zuc
grove 7poj 4epj 5gbe 2xje 3abd m4d 51sd z8d 18sd 16nd 1n9d 45fd 671c 58sc 4ssc 2gec
lightli 53tj eij 435b 4iqb 5imb 4iwb 2wmb 2o4b 26qb 1t2b 45eb 42hb 62kb nhb 5syb 4qna
overview 21dd 55lc 1t9c 346c ihb 161b 7nva 5haa 2ema 268a 1m8a 302a 295a 3m1a 6b0a
silicon 18kd 3oad 2hab pub 5d4b blb fda 52ha 2dta 17sa 2cwa 159a
reno 3koc 2itc 1zwc kcb 481b 1lxb 2tba 6s8a 6w1a 393a 151a 10ja 1lla 30za 1lra 4g3a
batsman 37xj 39pj 3mvf 65kf 4rqd 685d 7m8d 10ld 3r7d 58wd 2aed 5yvc 7aqc 401c 7ejc 29dc
presum wlf 3xqe 1pre 1e1e fmd nqd 1avd 1atd 1c9d oxd 2s5d mnd hkd bmc p3c qwc
locker 4ree f0d 23bc 79ec 3zhc 49zc 1t4c 6obb 1evb 3frb h7b qyb 329b 383b 19yb 5rga
or 2cwe 1g9e 2kid 14nd 55zd 2l0d 6bbd 1w1c 6x6c 3jrb 2rpb 162b 4yjb 159b 3rkb 2k2a
remind 7e8j 1mzj npe 1a5d hqd 4u2d 1b4d 1ahd kbd 5ed odd 228d 1z2d 181d wtc 5g6c
sergeant 1zhe 6itd 4smd 3z4c q5c 442b 6mpb 28cb aab 3f0b plb 1jmb 6rsb 1vdb d6a 207a
adelaid 1xfg 3o4g 44sf 15ve 7qie 3j2e 7p8d 3fud 2vbd 1plc 5o6c 6arc 332c 5a2c 4fic 5tlc
instabl 7aij 2elf 69te 24oe 1gue bde 7epe 2d1d 4ppd 2zkd 3sld 34ac 2dgc 3lkc 72oc lqc
rilei 478e 3gjd 1hsd 21qd 4izd m9d ixd 15pd 1qgd 41fd 1t1d 3tyd 2pac 3uhc 2y3c 2txc
confeder qej 43j hbd iid 2vd 9d 49c 70ta 1r3a
shame 79zj 6gpd 4lgd 439d g8d 69wd 497d 6vxd 47kd 670d 432c 35gc 2f1c 7hzc 3fyc 408c
felix 2puc 1ggc 5dvc 2u4b 52fb 33xb 2psb 6clb 32kb 3jkb 7scb 2cvb 1i1b 2d8b 4p4b 6kvb
prefectur 3y0c 57lc 68fc 4deb 29ub 6wub 7n7b 2g8b 74gb 5twb 4bsb 6bgb 7olb 5jlb 7u4b 6klb
monaco 3roe 6sud 70dd 49kd 1p8d 33fc 2zhc 508c 5g4c 6kwc 5chb 29wb 33gb 5tcb 363b 7o3b
intellig pnj 21oe 2ood 62dc 4z5c 4xmc 2quc 2z9c 6hac 399c 4asb 72jb 5xpb 6e3b 5itb uib
rodham 23fh 5tf 1l0f c7e z6e 10zd 2gwd 3x5d 1fyd 2pd 1dtd 5msd 321c 26fc bwc 5q0c
platinum 2dqc 2cwb 74xb 159a 8va 55za 2sva c6a wha
triniti 27he 7cod 236d 3w5d 144d 4ked 3wad 291c 2hrc 27dc 73c 53sc 5cqc 5czc 62gb 4m5b
solomon 6l1b 8nb 3xya 4q1a 45ha
tent jhj ald 4rhd 2cld jdd 4pjc 6o3b 4zwb 659b 7vma 1rua v8a 7una 460a 1gza 4ia
lean 3eaj 1ubj 43yj 22gj 7lkj 2c3j 45pd 3vod 1d7d 28d b1d 1nd 4esd 58ad opc 1ihb
respiratori 38of 4w2f lhe 245e 373e 2ake 639e 2wld 38ud 732d 4nod 5yfd 2utd 1gsd 194d 7uld
reloc 6pj 7u7j 78d 14md wad h4c 2bab w2b 3dmb 424b b2b 1gzb 1xwb 1exb qmb 12fb
garbag 3uph 5lkd 4bqd 3wsd 1b4d 1owd 3x1d 7b4c 2poc 3a8c 26xc 15dc 5pwb 7n5b 19yb 6evb
caucu 3i9d 1n5d nid 1dzd 30d 8sd bsc tec 3eqc 5wc 5tac yc 11fc uoc bwc nzb
prai 7maj 2bne 74d 13xd 4a8d 1a4c q4c 6wkc 19jc 362b 5l5b 6etb 3gdb 1mab 35gb 291b
webb 5j4e x8e 2qqd 37gd 1j9d 1w5d 5tod 4izd 5ghd 3zvd wjd 35ad 22mc 6l0c 478c 1nnc
condoleezza 2z6e 1aqe 26ad 2hjd 26fd 71c 1i4c 4l9c 2pc 1l0c 2ycc v3c 7n9c 4qbc 5l9b 3q6b
unpopular 2zyb 7ib 179b 54ib 104b opb ywb rqb 1bbb 2f4b 1oeb lnb 5aob 2khb 452b 6swa
bronx 21kf 7c1d 1e4d 4m4d 7k9d 14pc 44bc 5k9b 2d2b 51sb 1hb 5o3b 1k9b 77vb 2omb 1pob
facebook 4nsh 6jwg 3rcf 20ee 3f9e jde 17je ljd eyd 2yyd 183d 5hbd 3elc odc 3r5c 3xbb
typhoon 3ufe vfd 6xcd 2mcd 1nqc 767c 1n8c 1q1b 1grb 2tvb 12ub 69xb 7a1b 14kb 2kab 6cla
upbeat 24yf 2nef 6f0e 75le 6hbe 5yhd fjd 398d 71yd 6h9d 2n6d 1vwd 5mbc 5juc 22ac 36cc
uncov 22tj 70le fqd 76pc 1opc enc 15lc rcb w3b v1b 23ob 1sdb qdb 3urb ueb 3l2b
thanksgiv 4a8j 13df 3naf 4ird 32yd 5d2d 2bnd 1xud jgc 1kbc 1ywc 1x3c 2p9b o4b 4ib tob
icc 1yud 28ib 10lb 6t5b 1omb 4djb 1a1b 2fpa 5lna 6qua oa
dissid 18ne 248d 2d 316d 16vc pic 12mc 1x2b ejb zbb qkb 2qsb 4fqb g7b 1wcb 2gfb
specifi igj 1qcj 1m1j lrj 1nj wpe 1bud fed c4d 15kd 2d7d jsc ndc 4kzc 2h8c 5quc
inland 57ad ffd 7afd 11xd 184c 1alc 3yvc 9dc 7uyc 60hc 6q7c 17lc f6c 1whc 26c 5lc
overhead 1dmd eib 2gbb r6b 2qjb 1ncb prb 3aea lza 28pa 1dua 766a 13ia 44la 1ila 16ba
shane 5qme 43le 27ad 26yd 3y5d 3tgd 1qkd 5yvd 5zyd 6ejc 6toc 4rqc 2qqc 2qwc 6h1c 1bhc
alien 4doj 1mj 4uuj 1e1j 248d 8pd iwd 47ad 434c 3d8c 20jc 71jb 50ib 3bsb 45db 1vvb
kyoto 1wgc ugc 2wgb 30mb 1yhb 2kub 4deb 7v0b 1aja 44xa 7ppa 5b9a
ensembl 1lnd ecd 678d 58d 3m5d uhd 26gc 6ufc 7fxc 2xfc 6jbc 1jcc 27mc 1c7c 2isc 2vvc
peruvian 6zyd 6t4d 23pd 4iad 1vhd 102d 4v3d 3tjc 1b3c 2jjc 1nzc 2ydc 2k0c 2tcc 10bc 45sc
ritual 61dj 362d 1ywd 6bmd 40kd wbd 22bd lad 3awd 1zpd vrd 2vqd l8c 2bnc 4irc 3blc
sheik 2duj 68ye 2i6e 1i7d 37cd 5zid 63id 1nwd 34zd 1h8d 2dxc 2o2c 2vtc 3jtc 5f1c 5cfc
confess 2mpd v1d ozd 10td 24pc zoc 10ac 27cc 3w6c 18ic qdc 3vlc 25wc 40fc 25lc 432c
statewid 1dje nzd jtc 1ozb 594b 7rb vbb 1jsb 11fb 2p8b knb 1bob 9jb 1n5a 1wwa bsa
halfwai 3kj ayj 3nij 1wvc 2irc 4ac ajc 187c byc 1dob 1yb 14eb 11ob b4b 19b eb
download 5g5f 183e 1xgd 14md frd 3rcd ljd 46oc 1p0c eyc 6l5c 5qcc jdc 6bxc 17jc puc
andrea 3ied 4zxc 5rtc 1kyc 1jbc 68wc 4zcc 5lpc 2s0c 4lrc 6asc 7k8c 3xwc 4wlc 5dvc 3euc
skipper okj 5yvd 5sld 5znd 3prd 7aqd 65kc 7ejc 3mvc 685c 58wc 4rqc 2bcb 7m8b 4vgb 3y5b
sanctuari 2bsj 2q8j 24dd 28d lud 2cld 2y0c 21xb 18bb 2qtb 46hb 2vqb 2apb 362a nya 6jja
magnet 2uxd 1j8d ntd 4atd 76sc 3lnc 437b 41ub 5gab 4fsb 5vsb 61bb 5r1b 2wzb 16lb 4kbb
interrupt 4tsc 1lzc toc 94c 22hb 2kkb c8b 1l3b ikb 1cpb lkb 2rnb 4ib o9b vwb h0b
yah 5wtc 53bb 2lrb 6wcb 6zrb 3btb 415b 41wb 3p8b 3nvb 453b 3mhb 5vxb 3vib 7b5b 73ga
youtub 6jwf 3qlf 4nsf fre 17je 3f9d 3r5d ljd jdd eyd 4yed 5g5c 33tc 20ec 2yyc rtc
paramount 7pwe 1i2e 6b6d 1k0d 512d 3gld 7rnc yhc 3ykb 22wb 1jeb 57tb gfb 1gdb 12nb 61fb
rip 28qj 333e 2gle 3wcd 4kxd 98d 3hd 3o9d 6idd 1k3d 158c 2bec 3d2c 1zrc 1vac 1v3b
solana 3ayd 40rd 1lyd 5l9d 2ycc 1i4c 5tec 2z6c 62bc 7nnc uyb 1skb 4qbb 5d3b 4qpb 7vob
creator 3w5j 144j 22sd zyd 4vcd 7vhd jrd 4ud 5wdd 2d gkd 20pd m3d 1xkd 1ygd nkc
summon uyc 1i4c 3jsb 4ktb 15tb 30b 71b lb 6kb h9b vob u1b 27cb n6b 7jb aqa
warplan 3pge 1h1d 1ilc 1vjc 4s8c 13mc i8c zlc 6eqc 312c 1kec 4ohc 1mcc 4imc k6c 1fgc
fluid dqd 2q6d icd 2lsd 12kc 46dc 310b 37eb 437b 5qqb 3arb 1emb 7ayb 5gab 2ckb 2kfb
aluminum 6x6j 159e 10kd 1qqc 2xrc 2j8b 780b 18mb 776b 44vb 2r7b 1cgb 29yb 57bb 3pub 28nb
medalist 74sj 1fle h8e c6e 5a0e s0e whe hbd 5nyd n0d 34gd 1xrd 6qcd 7ubc 2kcc 6ucc
idol 18fj 4mqc bzc 11sb 1d1b 33tb rdb 6jyb 51yb 3rgb 646a 42ma 45va 26pa 77qa 1a0a
viabl 6srj 109c 169c 2ahb 7owb 36bb 1kab 27nb 83b 1qab pkb 3y8b jwb 2o5b etb w8b
marseil 6sug 49kf 508f 70de 2zhe 1p8e 3q4e 5g4d 33fd 363d 160d 1pkc 5tcc 7rmc 4s2c 1sac
julian llc 26yc 4xec 1kyc ewc 27ab 18ob 281b anb 3a3b 2dbb 2qwb 1j6a cla 24va 1taa
expir 1iid 7s9b 6v9b 215b 4b9b 67lb 7zb 1s8b ta 1aja 1tna 6tea 3aqa 7u2a 4hha 3a
assert 31gj 14oe 17ce 2z0d e7d qdd 2f8d i3d xhd 1b4d qgd 4bed 13xd qkd 1iyd 3fqd
punk 7cdf cfe 30kd 3jvd 5gzd 7jbd 4a7d ird 264d 1jcc 8vc 2anc 5spc 2z7c 26gb 3fkb
specialti y9d 5nd 127d 18xc 8ac 5acc 5ijc 2ztc 1cic 85c 3ujc 18mc 56pb 79rb 352b 10nb
checkpoint 1mce 6icd ngc 2a9c 5ipc 5blc mc 2ybc 3zuc 70nc 4c7b 1y8b 2aib 1p9b 5omb 4vrb
likud 1dge 2owd 17bd 2jad 58ad 6crd 5qtd 5w6d 2jqc yc 3hgc iic 4muc 3fzc 3n2c 5ngc
jacket 3o7g 7n2f 1aze 6bfe 7hre 250e 2zfe 354d 7qyd 2k9d 5acd mfd 5ndd 2umd 3yyd 6pgd
gase 30mg 3n1g 1wof 1yhf 7lhd 6m4d 69mc 7nfc dqc 1suc 33nc 45mc 23vb 4h9b 310b 33kb
pkk 1qse 4dle 1snd 22kd 3ozd 7u8d nbd gmd 1lcc 3tdc 1hyc 4ikc m7c 5xec 5b5c 2uwb
galaxi 590c 6ijc 5r4b 1vvb 6lob 5k0a 1oia 3sqa 4s2a
tanker 1p2d n4d 21md 7fhd aad 4s8d 7bpc 148c 238c 1cvc 1m5c 1mic 32jc 4vic i8c lzb
noter 37th 3ehf 6nte 6sxe 2qoe 6ddd 5nqd 69ld 64ac 4a6c 7dac 5t5c 38ic 6whc 4pac 4czb
harmoni 6acj 1ajd 7zd 58d 45d 1k6d 15yb 27vb 2spb 243b 74b 2aab 3h5b 2l7a 2ipa 1z6a
upheld 3ose noe 1le hhd 6d8d 20fd qsd exd 3lbd 5k8c 4dsc 5dec e2c 154c 5rpc 4kic
alumni 1zcd 73c 5rkc 7vc 1bzc 2w9c 17gb 1kdb uab 9ub 2yzb 1mhb 4cyb 14db 3xrb 3y6b
lover jvj dge 406d 3pfd 3v9d 1a0d 3ted 2ufd 4ewd 6ozd 2d 2zvd 20pd m3d 1xkd 3h3d
mafia 77hd 7hcd 3f3d 2xod 1pqd mjc pqc 1r1b 3kmb 26mb 4ccb vdb 253b 337b 3pja rca
stark 1kj 40vd 1k1c 48ab 19ab 5mbb 5p9b 9eb 4c5a 38la 6wba 2h0a 173a 7l5a
consciou 1hxd sod pec c1c 7ldc g8c 6e3b wtb 1xob 5mub 2xpb 2hlb 1olb 66qb 2qub 381b
bean 498f 26ee 340e 5nbe 3p5d 42vd 33dd 2o4d 6ajd 6ggd 1lgd 61td 3t0d 2nnd 4x0d 6otd
gloria 2wtd 71gc 47rb 58hb 3kob 4dfb 7cnb 5j8a 3hpa 66ta 4kqa 60ca 76ma 2b8a 33qa 65fa
bogei 3hif 1doe e8d 4d1d 76nc 24fc 4ygc 347c 5jmb 137b 65lb gqb 16nb 3v0a 4mwa 2bya
butterfli 5kdc 34gc 1tya 5a0a 18pa 7uba
swine 194g 4fgg 1s9f 4jif 66ye 1ape 2ype 245e 53vd 4bid 2cqd 7qoc 18pc 36gc 2izc 1otc
raul 2cve 229d 4n8d 1y9d 1ymd 2xld 37vd 3y4d 33qc 13yc 3hqc 33xc 6hxc 2h2c 47pc 3nwc
pin 1m1d cvd 5jjd 1fd 2wwc 5fhb 4yxb 3a5b 2zob 5uab 2c3b 2k9b 24bb 1tob 4job 3yyb
amazon 4w0c 5izb 2yyb 20eb 5g5b lja eya z5a jda 183a
lazio 4j9e 71le 363e 7nue 5qre 7r6d 1b8d 2wvd 7thd 59bd 5phd 5cmc 1sac 33fb 4gib 5chb
inadequ 3zdg pad 5nad 56vc g5c 3jpc 68pc qoc igc 4f9c 27sc 60zc 5mtc 699c c4b 7uvb
adrian 1rdc nnc 4uyb 1ceb z9b 3l3b 1ggb 1v2b 6dib 53ab 1qyb 1n0b 14ab 56hb 30rb 1twb
bicycl 3g7j 7vaj 1kje 6m1d 5r0c 2sec 28nc rwc 23zc 61pc 17vc 6irc x3c 1g7b 6tgb 1cqb
bloodsh b7f 4yuf 39ce 24oe 4eve 6qae lqd 297d ozd 4i1d 419d 1gud 3pyd 257c 2lic 7hqc
litig 3mid 2b9d 3d9d 3trc 1ykc 209c dcc 693c kcb ojb 1hob 296b 1uub 1i0b neb zgb
sequel a6j 4zve gfe 5iad xcd y6d 2n5d 92d 40pd 3nd 54xd 59rd 2x7d 2q7d 6o7c 5y4c
peacefulli 1huc 45b 22cb 4n3b 2lib 4ltb 21sa 38ma 7cja 307a 5kea 3vfa
shootout cud 4o3b 9pb 2nib 1gqb 3zub 2ea 6ska 137a 1xxa w9a 19ca 1p9a 5qa 1kea 1oaa
beckham 3nwf 4ovf 72ye 710e 5sqe 7j3d 1sad 2tad 1isd 6fmc 3vdc 1rnc 1cwc 7vlc 1pkc 3xxb
palin 321e z6e 6z6d 623d 1dtd 23fc 380c c7c 28lc 10zc 5ehc 5msc 3x5c 26fc 2gwb 1fyb
tin 15ed 159d 20hd 2j8b 6x6a 3rka 2cwa 6bba
depict fvj vej 2nvj 5dqj 2q4e 1t9d t7d 346d 2wod 3nkd 5fnd 4ycd 38wc 24qc phc 4xfc
archaeolog 76pf 69ve 45qd 6n3d 6x1d 5oed 41yc 13wc 5ypc ioc 70lc 1m6c r1b 1kqb 3bzb 2l1b
amp 7q8b 2mea
stiff faj bbd 3ad r5d 9ec 2mlc 2h0c 1bdb 1khb 1hnb i4b 19ab 5q1b 5kyb r4b 4zfb
unilater qgd 1fdc 28rc 7odc 1lsc 1bdc ubc 1o2c 3auc 40sc 5pkc 6v8c 292c q0c 4jrb 235b
citigroup 7p4g 2n9f 3h7f 4tke 490e 368e 2foe 5p5e 5p6e 2c8e 7ive 59nd 23d 5d1d 1gvd 5ofd
thirteen 3i7a 11ha 4o0a era 25a xca 1t7a 1hia 15za 4tma 7fna 3eoa 3hwa 3ola 488a 6wfa
dri 422e 340d 3s9d 498d 41id 42vd 4x0c 5pwc 1jhc 62kc 68bc wqc 6uhc 2o4c 5vgc 34wc
midst gzd 4e7c 6qfc o2c 115c 2elc 255c 190c cjb 3gb 1i0b 2ibb 4k4b bdb mpb 5yqb
grammi 4j2d hcc 8vc 1hjc 1udc 11sc 4byc 2x7c 3jvb 58b 40wb 6j5b d2b 4oub 33tb 7jbb
dividend 2g3d ord 2v5d h6d l6d 1j2c 3x3c 6fdc 2qnc 1gnc s8c aub 2sob 59pb 9wb 5cvb
hun 33mg 6vlg 7t2d 36ld 5olc 6jlc 1w9c 7o1c 5mmc 5tkc 3esc 2t8b 27wb 5ngb 6frb 34lb
payrol 1xcd 4dd 1a9d 2pmd 1ewc gnc 420c 164c 211c aub a9b 241b 1gnb 32xb 3x3b 1jwb
conductor 1vpe 47se 5eqd 4brd 26gd 2vvc 1c7b 5oaa 4bya 27ma 11sa 3qya 7vha eca 4toa 1lna
lynn 5qnd 3jud 4rwd 246d 4zad 40zc 287c 298c 4q1c 2wsc 4v4c 31lc 7ilc 1qrc 3zlc 3fxc
fli 13id dzd 3p2c 4d0c lzc 3aeb kub 1ila 18pa 7vpa i8a
bee 4ewc 7vpb 4udb 2m6b 5hla 6xda
calori 5x4f 1qle 39we 74pe 49pd 3zbd 5t1b 6vdb 2jub 69da 1xda 1ora 450a 27qa 2wma
confin 4p9j 316j 12mj hij 1pfd 189d 1mld 61cd g7c 23ic 2evb igb 11qb 4b9b hrb xsb
racist 6the 3due 1m4d 2f1d 5skd 7ryc d1c 6apc 6utb 408b 4zhb 7gtb 2sub 74ab 4xtb 36fb
farc 1sne 28he gmd 4ikd 1b3d 2qsd 4klc 5arc 3ryc 6vmc 5xec 7u8b 1hyb 1u9b 2uwb 46zb
favourit 5iwj 179j 1a0j 29zj ohd snd 1bud 23nd 3hjd 3s5d zad tsd 15kd n0c 72cb 2vab
elvi 5paj 5y9g 6cke 48id 4crb 7j2b 5ceb 2brb 42mb 17nb tzb 3opb d2b 11sa 5cca 5uza
brett 2vce 1qkd 2usd 3qvd 43ld zzd 5qmd 3k9d 1cec 1bhc 1v2c 36sc 26yc 2qqc 1qxc 1tac
kiev mkf 15be 762e 5e3e 7oyd 4qud 25ud 6igd 2y5d 2pjc 2xvc 1v1c 2etc 5bc 1vzc 2dwc
hilton kgd 64hd 1zwc 512b 3uxb 2gob 1lxb 4pfb 1btb 2mgb 1e4a 33ya 6fua 5afa 70ua
lima 374d 55cd 38dc 4o1c 37bc 23gc 356c 4kcc 6foc 1vhc 3qzc 556c 2o3b 75gb 13yb 77lb
barrack 4e2c 34qc 40lc ngb p4b 4ufb 7bb 30cb 3g0b jhb aab 55b 7djb 174b 16b 1bxb
ryder 2byc 4kb 7lub 4wmb e9a 65la 1w6a gya 4d1a 555a
allan 2vcd 2qwd 1j9d 2vnd 1jrd 1u0c 4gfc 3zvc 3hdc 1svc 1nnc 18oc 3hkc 1w5c 25ac 21ac
wagner 58d 4c8c 1c7b 7k3b 48sb 2wib 6ocb 59cb 1wub 3x4b 4d8b 3ccb 57wb 15pa 7l3a 39qa
firearm 73be ylc bpc 2olc 48uc 214c 2nyb 44zb 4eqb 5o0b 2xxb oab 1s8b 2k7b 16hb 3djb
tran w6b 13ra 2dla 2a1a 1oqa 238a
runoff 4ld 1emd c5c 1ozc knb 7bqb 1bob 4axb 7rb 3lzb 5tab 1hfb 2jla 594a vba jta
plaintiff 1fhf kce ned 2ucd 3smc ojc 2sjc 14zc 3dc u1b 5r8b 1r0b 3mib 14ob 693b 722b
liver 3yeg 373e 7sbe 4g2d 3ijd 4kod 1xkd 50nd 37ed 1e6d 5h9d lhc 5yfc 2eac omc 6xyc
corridor h7d wdc 8ob 1g7b m0b 7skb 4txb pxb 3wb 20kb 1y8b 26b bab 177b iea 7s8a
davenport 6cef 5gqf 3whf 4agf 5jvf 64ie 4aze 5e2e 3uue 3a0e 4xhe 3ile 48nd 35qd 3amd 55od
cluster nid 1dzd 4g7b 2rob 4cb 20ua qia 5ha mca jqa
layoff 6xbe 2bjc 2lkc 28vc 524c a9b 420b 98b 2tnb 1ewb 4ntb 7geb 1hmb kqb 164b 2oxb
zagreb 1v1f 56re 23ee 77ld 4qud 1chd 1zdd 5e3c usc 2y5c xfc 7m4c 3ybc 1knc 730c 15mc
traci 48od 40md 3pzd 2pac 4izc 4dtc 1nnc 61mc 1t1c wjc 3uyc 1z7c 3l3c 2o6c 1hsc 4vmc
meyer 6ecd 1hsc 222c 21qc 6mgc 57gc 59cc 15pb zdb 2iyb 5c0b 1z7b 29ib 4zcb 3uhb 25mb
carv 38wj c3d 3ced 284c 505c 10ic 78cb 2qkb 5agb 71fb 61qb 51jb 7obb 1feb 4hvb 5s7b
podium 1fvd gqd s0c u6c h8c 2hib 1xrb 8gb 3cpb e9b 29cb 35kb 28b 2kcb 87b 1xhb
cliff 2ocd 5agc 71fc 3bvc m4c 505c 3d4c 2dcc 2zdc 16nb 1dub 4h6b 6hpb rhb 7c8b 3abb
supermarket 3ujg 1cie 18xe rie 1cjd 17dd 1pd 352d 28ud 2ugd 4e0c 6xwc 694c 4qdc 6rtc 5gjc
juvenil 6zuj 2od o3d v0d ztd 4kod 1s0d 376d w7d 412c 44eb 2evb pqb 443b mjb 10aa
overwhelmingli 7rd 3lbd 179c 1b7c jtc 1hfc ywc 2vfc nuc thc 2kxb 2t4b 10yb vga 2va 1dna
intermedi 6xj 12od 1kuc 1c8c 27la 3oea
delight 2p4j 1rwj 3huj 5avf 2nde 1yjd twd 1z4d 5u4d 2hld 2mad 23wd 448d 197d 1gwd 3zrd
navig 16fj 377j 3zwj 2l1d 1kzd 2ttd 1ted 5mjd n4d 3y3d wad iwd vd 6kud 2tc 4bub
malcolm 3dvd 1jrc joc 1nnc 1tac 522c 1zfc 27ac 4wdc 1j9c 1svc 2c4c 16mc 1bhc 1wqc 18oc
medicaid 5qje 790e 1fae 211d o6d 5axc 1gnc 4ec 2ukc 6mc auc 3d7c wyc gnc 3iuc 4b5c
compel kte 1tvd 1atd wtd dsd 1avd yud mnc 213c 38jc 261c 2p0c 2hlc 3fqc 186c 1thc
diamet 1hge 58ue 4rmd 192d 4td 56ed 3yad ymc 57bc 5bec 21vc 29oc 78cc 31rc l9c 4l5b
deport 248j 316d 16vd 4dxd 2bsd 2vod 125c 2t6c 12mc ejc 1pfc 10ac g7c 1mlc 4hsc 17wc
alpha 5rkc 4j6a 35da 1oqa 7sea 6w7a
cyclon 3qme 1a8d 1n8d 4l2d 2mcd vfd 1nqc 6xcc 1grc 69xb 767b 1q1b 2kab 12ub 5ygb 7rfb
zurich 5sde 2fqe 7twd vnc 133c 26cc 2xdc 2r9c 1skb gxb 1vzb 5p5b 4e5b 4dbb 4ttb 1xvb
coleman 2y3e 1hse 15pe 3vce 2fne 40ze tze 1r2e 2pae 1qxd 1qgd 2dbd 1zed m9d 1t1d 18ld
spacecraft 34if 21ge 5ise 6t3d 1xad 6fed 3p4d 774d 2osd 1bsd 5q9d 4n2c 40ic vac 6n9c 4wtc
groceri 1pj 3u3g 1cjf rie 4e0d 1cid 18xd 17dd 3w7d 2ugd 6rtd 6xwd 3p0d 3xcc 4qdc 28uc
airborn 1vdd 455c 28cc 7jnc 69yc 21zc 207b 1w2b 3bhb 1vjb q5b 1m9b 1mia 6ita 3va 2wha
volcano 1bfd rhd 4f0d 6fhd 2acc 3ksb 2t5b 4l5b 4coa 1gra 3fpa
klein 5gmd 4d4c 53jc 2ylc 5c0c 2sgc 634b 1ycb 60bb 14jb 5ieb 25mb 6c7b 2msb 2hdb 3a3b
twist 45pj 1j8j 7cij 2xid 6pd 33wd drd 4a2d 2g2c 141c 5rqc 3m1c 7fc 3msc 186c r4b
ow 1ndj 51ze nfe 9we 1pdd 1nad 1gnd 65zc 3lmc 29gc 3fc 2ukc 2pmc ytb htb 7mhb
trash 4rvj 416j 3qeh 4bqd 5lkd 2pod 2ssd 3j0d 1owd 3a8c 7b4c 26xc 6evc 19yb 7n5b 15db
peer 1fbj 9ud 306d 1ifd 1kcd o3d a7d 144d 2d m3d 1xkd 1bza
dig 76pj d4j 5hzj 591d 123d 8jd 233d vd 3j0c 322c 3a8b 4vjb 3g4b 1cxb 3qob 2pob
dancer 129f 2xfe 7vhd 678d o3d ecd 2d m3d 1xkd 11sd zyc 3qyc 6mrc 6y7c 1d1c 58b
lou 3opd 2nlc 4i4c 3bpc 1veb 48mb 4v4b vyb 55hb 25mb 3zqb 1rzb 6xtb 3fxb 1qbb 227b
roddick 3a0g 3f8g 5mfg 3amg 5z2g 3ilf 6gif 6cef 6sif 5gqf 7t3f 64ie 7ose 7n1e 7mfe 4age
richest 6uig 3fdb 23mb tjb
horizon 34id ggd byd 2s4d 1mwc 2t5b 2mkb ptb 2t2b 17lb vaa 1bsa
beverli 33yb 1e4b 3tib 12nb ctb 2m3b 251b 5wpb 1zwb m4b 4mda 1lra 30za 2nsa 7jca 4d5a
ellen 246e 4d5d 387d 2mtd 3evd 4wud 41td 3jud 4kgd 6qmd 5o7d xkd 3ked 298d 251d 3fxd
lao 1w9f qte 33ee 4mie 1qvd 17td rod fod 62td uqc 4mkc 42ic 6uvc 3kcc 5tkc 2nkc
ty 294d 59fd 4c3d 19cd e8c myc 1ftc 3k6c 1agc 15zc 152c lbc 11ec 262c ec 4wcc
releg 388d 342d 4b8c 4srb 5dzb 14hb 51fb 51ab 3oeb 28ib 34b 559b 1lob 6ftb 3xxb 58cb
proposit qlj ekd sjd ked 1xd 4z1b 4kib 53hb 4dsb 29lb 7rb 1hfa 179a 3kja tea 5x5a
basra 45lf 3vhf kkf 4t3e 507e 3ahd 5xfd 6lnd 2oad 1rcd 3ofd 68zd b5c 77tc 17xc 34qc
satisfact 29ed psc njc 2hlc 7bzc xyc 647b 2v3b 2n6b 35xb 2f8b 6jcb 5sab 1e0b 3axb 1cub
moo 2yfd 3nvd 5q7c 3z1c 3cxc 5j9c 78qc 2qgc 69kc 75wb 3mhb 4s0b 2lrb 79gb 674b 5vib
worthi 1mvj 36bj 213c 3drc 2urc 2ahb 1wmb oxb 261b yub ogb 3h6b 3ubb 38jb snb 540b
theatric 58e 3ne 122d ecd 1ccd gfd 2pgd 1wrd zyd z0c yhc 19tc 40wc 1ygc 12nc 2n4c
hawk 40dd 1u8d 74ob 4lhb 41cb 4yqb 30hb 4ghb 2iwb 6d5b 27bb 39ab 1ilb 5kcb 6mub 313a
dear 406j 5iwj dgj 1wad 3s5d 5udc 4wic 2otb hwb 2ulb 2qrb 7d8b 1rwb twb 3kkb 1b6b
prone 4zzc 6dec 12pc 24ab 1a2b 5kbb 34ab hza fua 3kra 26ka gja 1gra iaa dva 3iza
telegraph 149j 28dj d5c 2tpb cgb lva 4mza rga boa 2zza 6ona r9a
peterson 3uhe 1ite 2y3d 3zvd 196d 15pd wjd 21qd ixd 2c4d 1j9d 1zfd 1t1d x8d 2dbd 1qrd
winger 1rne 5oxe 3sqc 4ovc g3c 4v1c 3nwc 22nc 6gyc 72yc 5sqc 6l9b 710b 7nbb 1sab 3e4b
dhaka 4c2e 38ae 5qie 208e 5o6e 5ogd 1tjd 1dkd 4qkd 3irc 37sc 707c 50kc 68sc 2wrc 5r9c
disarm 2oej 1tvd 549c s1b 6v8b 1pzb 2t1b 5vmb 3sxb 24b 28rb 4ojb 494b 1hyb 1lsa t6a
oath 5nfj 31gj 1ind yzd 5g9c 27cb 4amb 1iyb qgb 66gb 78ha 6tza 709a 705a 76za 3r2a
fallujah 45lf 3v3f 4t3e 68ze kke 3ahe 77te 1lcd 5xfd 1rcd 6lnd 3ofd 2oad 5foc b5c 494c
sah 415c 3p8c 3z1c 58rc 7b5c 5wtc 79gc 2hyb 3mhb 66xb 53bb 3nvb 40xb 60lb 453b 78qb
alloc 67ne 1jmd 170d 140d 1dwd 4i3d e5c 4ylc 2uub s8b 2pmb ytb gnb jjb ccb b9b
metric jlj 2rpe 162e 1h3d 1m8d 4exd kdd 9d 2yid 1leb 2k2b 1qjb 36va 120a 33ua 715a
innocen 7qxj b3d nyd 3r2c 3rrc 1asc 54hb 10tb 10ab 25lb 21rb 6jcb 1wab 4beb 1iyb 1aub
igor 40re 2yqd 1tgd 4n0d 3d1d 4jad 2pud 5vdc 52lc 56bc 3iac 3c4c 62bb 2dab 6czb 3ayb
candi 2t7e 578d 79rd 3ixd 1q6d 3kfd 2d9d 5ouc 2y2c 2nnc 45cc 1lqc 305c 71pc 691c 5n6b
heel 4q8d 3ead 14hd 129d 3qbd 7lkd 3yyc 1m7c 1toc 2cmc 2rtb 11vb 4ekb 2wwb 6pgb 24bb
excellen hcd 2uxd ntd pmd 1cud 1vic 2zlc 1jac 1bzc 14dc 9mc 3drc 1ndc hfc 2w9c sib
torch 1v3d eid 2kcd h8b 2tjb 1bva 1j4a 23ua 3oqa 27ia 4ipa
mir 5isd 774c 3p4c 21gc 34ib 3uib 44ua 1xaa 6t3a 51ta
fcc 6llc 296c 1gcb 58qb 2jnb 3d9b nub 1s8b 515a 46ba oja x0a 3mda 6hya
moroccan 3x7d 2fid aod 2noc iuc 1coc 7gib s7b s4b 44b szb 1l6b 3w1b 1u1b 1v0b 1vkb
consolid 2aaj zkd 2j3d 1hmd 1o9d 9d 4sxd 28vc 1bec l6c fyc a6c qob xab 36rb 6dgb
ransom ccd 9xd 1gnd 46zd 23yc 1u9c 1wcc 3b1b 66jb 6cfb 2fub 316a 4p9a p6a 3lsa
silk 44vd 1ujd lsd 36nd 354c 2zfc 71sc 5ndc 6gwc 250c 2i7c 7n2c 460c 4dcc 6bfb 1cdb
restraint 2jpd 1ixd 67pd 3mcd 682d 4hpc 1e7c 2v3c 4jrb 3b6b 4e8b 3d3b 22rb 3dkb 1e0b 4oeb
amman 1x8f 4gze 2jce 2rve 5dhd 6c8d 2nod 1rcc 39bc 6mac kkc 37sc tvc 2hxc 2s1c 3j3c
profound 21yj 1t3d wtd njd 38jd 2p7d 4w4c 23lc nac 799c 2xpc 73vc 3c2c 1oec 47kc 6gpc
eugen xpe 4cid 222c 19xc lpc 25yc 2tsc 3ccc ehc 9zc hnc unc 1zgc 2uc 28eb job
kuwaiti 7gie 1hbe 3lld 3x7d 2ofd s4d 15fc 4okc 2blc 3e2c 30jb 4lkb 6tyb 37lb hvb 2dyb
conscious 1hxj 5y0d g8d 20d ped nad 1t3c 5a9b 2jzb sob 6zkb 1h4b 16ab 35wb 21rb 1erb
mercantil 7urd 120b 1leb 3jb 372b 3eeb 9xb i2a 35ua
sword 10kj i1d bpd 3b7c 5llc 4vvb 313a 28aa 2lpa 3zfa 4yxa q4a 6wra 382a
divin 2y9j 3rgj 144j q4f 291d 4a8d 6mfd lxd 3q8d 71jd 1a4d 487c 1z6c 37ac 7eqc 5adc
acquit 10af 10tf 17we 60je 25le ozd 2i8d u1d 14zd djd 1r0c 4n4c 25wc cwc 3r2c 4wnc
marketplac 1pj 2ugj kad 7rjd 3ujd 3bid 352d 53lc ljc eyb 18xb 6ytb azb 470b 3xcb pba
turk 37qd 31od 3f2d s7c rpc 4wzc 19zb gtb hvb jeb 7s5b ila 2wpa 7aa 4n7a 1qsa
prolong zqj 339j 5yqj 3lkd 4k4c 67jc qcc 1ogc 1i0c 1ekc 2tnc 2cbc 1puc 8bc 24kc 2elc
seminari 4jye 3z8e 2xtd 6u8d 44qd 73d 3q8d 53sd 40nd 4uvc 4pbc 62gc xc 79c 3boc 3etc
unnecessari 2uqd 2zyd 31kc 6amc 44tc 7fdc 3jpc qnc 6s9c 1dmb 2rsb oib iab 366b 1yob 12pb
smash 44oj 158j 265j 2dmj 4wyj 2bej 5exj 3bdj 6f3j 3red 1k3d ikd 33vd 5dd 2glc 3d2c
opt 1buj 29zj dnd bqc 3cc 2iac abc lec 7iqc 2ctb lxb ynb 4pqb snb vzb ftb
philipp 3z2d 2ayd 14jc 6gyc 5yic 4tcc 7f5c 1x7c 2a6c 2s0b 3fgb 7nrb 5m6b 4yfb 71cb 3ogb
consequen 2ibj l3j 1ouj 92j 1uie 366e 26dd 138d 1mrd ktd 1urd 4jld o7d 5vjd 2vhd j1d
ana 1jbd 4dfc 19dc 5kxb 4alb 66tb 5j8b 57fb 4thb 6foa 30za 4wxa 6h2a 5pfa 56fa 2w3a
serena 6cef 4xhf 5jvf 5e2f 4agf 5gqf 3tuf 64if 3a0f 3uue 4aze 7lte 3f8e 7g2e 3ile 3ame
flagship n4d 3zac 1cvc 7onb 1xwb 172b 36ta 244a
undertak l5j 1uzj b9j 1z5j 10qj 2osd 6t3d 1ovd v7d 2vwd yzd 17sd vd 4hkd xhc 1u6c
portsmouth 4ilg 4srf 58cf 1pkf 2kwf 5yuf 41ge 743e 1cwe 2xne 51ae 559e 3xxe 5a2e 3xze 6fte
hemispher 31id 29nd 1nyb 4mb 5u2b 62b xxb ddb rbb 7gb 17la 9ra 2a1a da ffa 3gpa
mongolia 2tfe 5twe 7n7e 47ze 5kzd 6r2d 3bqd 4mkd 7d5d 3agd hd 6klc 74gc 7l9c 7olc 5m7c
piraci 4kkd 276c 26mc 4a5c 5srb 4t4b lib 693b 2bwb 2k7a 4eqa 3pja mja eya
est 2lme 2u3c u8b 254a
rachel 28le 3eve 2ozd 48dd 298d 4rwd 4add 4o9d 3fxd 36id 686d 287d 5uqd 5jad 6qmd 40mc
guild 5zj eoj 9ud 1t7d 5rkd hcb 122a sia
disastr 2j4j 2kad fuc 5jdc woc 2ibc 3imc h3c 2igc 4gxc 2cbc 2pkc 2teb 1uib 3c2b 5yqb
dump 4vjj 3qed 1pd 123d esd 8jd 4bqc 2poc 33nc 3zkb 40gb 5k7b 322b 6evb 1v3b 26ka
bia 5tjj 3dud 17hd 6dtd 35wc 25nc 2r0c 43yc 1xob 1m4b 2gcb 74ab 2rsb 7ryb 2s7b 17mb
rainfal 12uj 6zwg 69xe 6xcd 1uad 4ydd 6p5d 1q1c 58jc rnc 2klc rbc 1n8b 167b 67tb 6ipb
overthrow 29vj 405e 231e 4bnd 1did 2wkd td hhd w5d 4ujc 2i0c 3wxc 2x8c 2czc 3zcc 3icb
acceler prj 82d 21td 3ljd 6hgd 78d 56gd 3htd 2nmd 33rd yfd n3c 1ync 1mtc 1rxc 449c
dictatorship w5e 2x8d 3kpd 51dd 4sbd 3wvc 16yc 4nfc 3jwc pvc pic 6olc 2p5c 1dib 405b 6apb
equat 1fbj 60se 5qud 7mcd 4eld 43vd 54wc 5mxc 66ec 577c 6fwc 4abc 4fsc 7r3c 3i6b 135b
gandhi 6frb 34lb 76fb 2zsb 491b 2jxb 5lea 7f9a 2zqa 4hna 5w6a 1pna 5pya 1tja 4y8a
wilder 14cj 2pd 2m8d 3bvc 21xb z8b 2ocb 2x0b 46gb 24ib 610b rhb 1n9b kpb 3hma 4ola
dispos 6dj btd xhd dld 2ld 3qed 5lkc 1owc 6d9c 21ec 5k7b 50tb 79nb 4z0b 2ajb 15db
trailer 5haj 17fd 404d wad 17vd 6ird 8ec 3lac 66lb 7unb 2jfb 9hb 536b 148a 34ba 1sha
bonus 1xce 9wd 1gnd 1nac 2g3c 1npc 211c 2v5c 3t3c 59pc 2ytc p6b 4tkb orb kqb 7ogb
newman 15pe 2aqd 2pad 1nnd 4izd 1jrd 4p3d ehd 3doc 4r4c 55tc 39oc 3zvc 4c8c 2dbc m9c
biden 3dze 1l0e z6d 23fd c7d 3q6d 26fd 5jrd 1dtc 10zc 1fyc 5msc 5tc 2pc bwc 321c
arlington 1poc 1v6c 2u8c 5hcc 5wpc 1o7c 4k8c sfc buc 4czb 1w3b zwb 5fpb 128b 2xjb y5b
yemeni 2gue 3e2d 2lvd 3vtd hvd 4lkd 3w1d 2nod 15fd 6tyd 2bld 7ddd 1coc 13cc 5s9c 28hc
charit 4cpj 1vyf 2drd 2t9d oud e5c vqb 4nvb 55jb 2bmb 3fb wyb 33zb 7o0b 1wma bna
ramirez 229g 527f 3hqf 2cve 4bwe 2dve 7s2e 67se 33qe 62fd 2h2d 5zed 740d 13yd 1y9d 7r9d
subcommitte 5wd 9id 31ed 2jtd 12xc bwb 1s3b 11fb 8zb a8b 539b teb 71b 1paa 2rma 3hla
chat 5z8j 20gd 6zkd jdc eyc 3f9c ljc odc 4nsc 3qlb 5hbb 36jb 183b 17ub l4b 29fb
shopper 18xd 1cjc 3ujc 22qc scc 3u3c 470c 2r3c ric 28uc 19vc 5c3b pbb 4e0b 2ugb 43nb
ismail 4mhd 1i7d 6vvd 5owd 5eud 2o2d 65jc 31hc 2i6c 25pc 4tac 4oac 1h8c 2gzc 1d6c 1eqc
floyd 2gkd 3opc 1qbc 2dbc 3yrc 1m0c 227c 1z7c 1xtc 3kgc 27oc 224c 2f3c 2y3c 25mc 3uhc
yeah 3kkf 1b6e 2ase 6goe 6wle 5cde 2ljd wcd 77gd 2jhd 181d 75ad 39ld 2uld 3b5d 20pd
circu 48pj 7upd 678d 129b 3b7a 3bsa 27ia 6mra 7kca 2xfa 632a 2hga
con 6l4j 34md 59kd 5o5c 5lsc 4gtc 1lxc 6d2c 6kcb ctb 1c3a 1zwa
doha 2dyd 7gic 5elb 2c7b 1x8b 5yb hjb 1y5b 1v8b 4r0a 5ida 31pa 370a 6gta 21la
arbitr 2bhd 45gd 3d9b 6d8b dcb 209b 6v9b 1lb zgb 1fhb 3smb 1omb 5dea 7za 1y5a 4dja
speedwai 58be 301d 8od 2vgd 1xhc 473c 8gc 3ntb e9b 1c2b 598b 2bya 4bxa 76qa 2u8a
marion 35qd 3zlc 4azb 2nsb 246b xkb 15pb 5t3b 30sb 3ccb 2wib hnb 2tmb 2tsb 2q3b 3tub
mccarthi zdd 2fnd 1qgc 2y3c 196c 5c9c 25ic 1qxc 70kc ehc 2wic 1r2b 1cab 1j9b 15pb 1iab
clergi 1zmf q7e 79d 7l7d 3etd 46ad 1csd 40nc 2y9c k8c 4cbc 1y0c 1ktc 15jc 4zhc 4bgb
porter 21qe 2cee 2wse 2txd 4t7d 1hsd 10xd 1yxd 4ued ixd 1t1d jod 2wid 612d 2y3d 15pd
lewinski 393e 30zd 5tc 27cc 5f5c 1iyc 5epc 2l4b 5djb 705b 1ykb 1pxb 26fb 3k8b 66gb tzb
supposedli 3pse nqe 2s5e wld p3d 24cd 20d 1atd mnd bmd 1c9d 5sd asc z4c 64c f5c
truste 661j 1zcc n6c 55jb 7nb 3s4b hfb 4vb 77ab 5wb 1yka oua 9ia 6i0a 1eca vqa
spite 167j 75f 240d 5byd 5skd 497d 381d h3d 203d 20cc 2z0c pac 26dc 1atc 2p0c 213c
turf mfd 95d 1sjd 5wjb 3a8b 2aob ela 1cqa cua 8ga 5lga 652a 24na
kirk yic zdc 1ulc 1tac wjc nnc 3fjc 1izc 530c 3dic 1xpc 18oc rkc 2x4c 1j5c 4uec
manor 35sd 1zid vpd 33yd 52id 37dc 2hrc 7hib 4keb 1pvb m4b 4teb 3zsa 2r4a 7jla 6aea
bruno 3iec 3r6c 3euc 2u4b 5lpb 2s0b 5u3b 5m6b 52fb 3web 33xb 4zdb 5uub 63bb 2krb 6csb
everton 51ag 3xzg 58cg 4srg 2kwf 559f 41gf 50uf 1saf 1pke 4l0e 3wke 1cwe 4ile 2xnd 461d
burk 2fne 1qxd 55ad 2ced 1qrd 4ued 745d 3k3d ixd 2x4d 1wed e4d 2w5d 3yrd 2ynd 26yd
tottenham 58cg 51ag 3xxg 559g 4srf 2kwf 4l0f 41gf 50uf 2xnf 1sae 1pke 1cwe 3wke 4ile 461e
sichuan 5twg 6wug 7n7f 7u4f 7l9f 7olf 5jle 6kle 74ge 5m7e 68fe 7d5e 3age 5kwe 7f3e 5z9e
penni 3gfd 2cwd i2b 41bb 2x3a
calgari 3yph 28ff 5fcf 2tqf 16ze 1uve 5mnd 3fld 1nxd 27bd 2cuc 150c 1oic 3iic 1bkc 143c
steer 1kzj 2ttj 5mjj 2c3j ryd 5gd 187d 1ykd k2d 4o2d dld 3u8d 16fd 28nc 4y7c 2gnb
ricardo 37ve 4fre 2hnd 1y9d 1ggd 53zd 2xld 33xd 2mrd 63sd 26ud 6hxd 3sed 2psd 374d 75ic
ricki 1xpd 3qvd 2usc zzc 30rc 275c 3kgc 5vrc 27oc 5l0c 5slc 26yc 58wc 61mc 43lc 2u6c
undergradu 1mhg 1zcf 3gte 2o8e 73e 72ae 59ue 54re 7ve tbd 1bzd 2w9d xd 1kdd 8wd 2yzd
memor 6m3d 4y1c 2hqc 2tec 2xmc 5pzc 5p9c rac 7r2c 23wc 3jac 2a7c 4a2c 7pzc rjc 796c
meaning 62ae 5o8e 38jd k5c 295c 1cuc q8c 1rbc 1thc pkc 3ubc 1osc 399c 1d3c 1ouc 39xc
spike 19ab 2lka 1z3a r7a 449a 501a 396a
vertic 394j 6noj 31id 43cd 3ucd 78cc 3eac 58uc 31rc 3hrc 4dab 12kb 218b 6pxb 28nb 29yb
grozni 23ce 56re 1rhe 23ee 1rcd usd 34qd 6ubc 4nxc 1v1c 53kc t6c 6y0c 5dyc 3txc 2nrc
pataki 2gwf 5ppf 309e 6jrd 4h5d 5msd 4mld 321d 5g8d 5q0d z6c bsc gec mac 1fyc 2dsc
sake 86j ryd 1uxd 1ofd wyd 210d 1bpd 1fad 19mc 5fuc 3jhc 1mvb 4hpb twb 47cb jfb
kidnei 3tsg 4g2e 7sbe 373d 3ijd 5yfd s6d 50nc 5h9c lhc 15xc 732c 3bkc 2eac 3cbc 1e6c
disrupt 47oj 4vqd ikd 19id 1grd qxd 3fod vfd 2eld 7b3d 6pld wgc 7p7b 5uvb 1o2b 6r3b
bubbl 4xsd 2n5d 5yrd 63fd 6sd 1psd pnd 2ubc 2q6b 5aqb 1m3b 5xcb 4ceb 2raa 2ssa 265a
reunion 430j 7nkd yd 4s7c 70gb 13ob 4c4b 1ffb 1ywb 2brb 1x3b bga lta 27ia 650a 4wia
deng 7gyh 232e 4hue 4hzd 4q0c 3hec 42bc 1ylb 4rnb 15ub 1gxb 3jwb 4ebb 25xb 5q3b 2ktb
escort 5gej 2aie 1okd qqd 1kzd osd 5m4d 4puc 1cvc 1m5c 1h1c n4b 6iqb 4s8b 736b 377b
hbo 7keg 1gde 1jee 1g6e 6o7d 4gnd 100d 33td 3g9d 1ccc 6b6c xcc gfc 1i2c 761c 1rvc
battlefield 6pfj 97j 1dqc zic ib 1gkb 16b 788b elb 2tzb 3dsa 3va 3oma 3iza
upward 501c 1jfc 3wwc yec 2l5b z1b 2x9b 82b r7b 43cb 1rib 1z3b 4xkb 1l2b 1ynb 31bb
cannon 1vjd yld 5dd 79nd 312d 6yjd 2nyc 2olc 3epc 1ijc 48uc 6qc 2nbc 1fgb 56eb 43pb
pleasant 1qid 4tic 1g4b 1kvb 1q6b 7lsb 3xb twb pob 1dbb 4gmb 2dpb 1jhb 30ta 2gva 1ica
edmonton 3y2h 2tqf 5fcf 28fe 1uve 16ze 5mne 27bd 1nxd 3fld 6kpd 1oic 3iic 143c 119c 2cuc
vacant qub 1t4b 75qb 1exa 12fa 19ya qya 663a 2eea
morrison 2txd 21ad x8d 2wsd 2dbd 2c4d ixd 1iad 3dxd 38rd 3xyd 1j9d 36sd 1r2d 3hod 2y3d
nightmar 1d5d csd 4ljc 2igc 2pdc 4h8c 25hc 3c2c 5l7c 5u5b 56yb 31qb fub 2k1b 3e0b 173b
missionari 2xtd 442d 16rd 44qd 6u8d 1zmc 53sc 4bgc 3boc 4uvc 5ybc q7c 79c 46ac 3wab 5z1b
coke 3emf 350e 1xee 2hkd nmd drd 5ouc 56pc 305c 7l2c 694c 1lqb 1xdb 4ndb 34wb 1wtb
farther 7uyd 3qtc 6vyc 7afc 4qc 2irc 351c 5rhc 1wvc 184c ptb ajb fwb 6pb 2scb 1spb
facto onb n5b 235b 2efa 3sxa 37ca 34ca
newport 47jd 2u8d 3jjc 3j2c 4rdc 4vbc 5o3c 63mc 70uc 5czc 3wkc 4m5c 3n7c 5cqc 32uc 6o1c
boot 1ksj 3o7e 6pge 2k9e 1azd 354d 4y2d 1ujd 2c2d 3rwd 4uqd 7n2d 3voc 250c 1toc 476c
merchand 9cj 3jj 5ace 7hd 1p2d 35ud wmd 3ajd 1td 6nd 3ckd 2jfd 1pd 4bd 35rd 61d
kurt 6ewc 4qlc 1zvc 63bc 6ecc 1k7c 4c0b 55fb 2b5b 61yb 3jeb 1izb 48ob 1z7b 5urb 54ab
koh 4s0d 3v5c 415c 50zc 3vic 3cxc 41wc 5vxc 565c 79gb 3mhb 5wtb 3nvb 5nrb 53bb 6zrb
francoi 3wed 14jd 2ayd 1x7d 734d 7f5c 4yfc 2s0c 3j6c 4tcc 6v3c 3fgb 6tpb 6gyb 53ab 7nrb
prophet 2bxe 19jb 6zxb 3gab 4feb 6owb fib 6etb 291b 1ufb q4b 2i5b 3anb 42ab 595a 1h8a
enlist 21fd 3pwc 33pc 6itb 6rsb 1r8b 28cb plb 1zhb aab 1vdb 1w2b q5b 1jmb 4z2b 39gb
den 2awc 5mab 2wfa 6cqa 33ca
lawn 97d 24nc 18sc 6a6b 9hb 193b 659b 2jmb 16na 3a1a 5wza 1eva zma 3a8a 2xja 671a
magistr exd e2d u1d 1lc 1omb 1r0b 6lpb 2gmb 1r7b 14zb kcb 6d8b 2i8a 17wa 2tua 3w6a
theologi 1v5f 4jye 3wae 1hle 5mrd 2jpd t4d 1c5d 4cxc 1jic 6n3c lcc 2i5c 2xhc 42oc n9c
stricken ipj 320d 40bd 5knc 2kab 6f1b 1nqb wkb 1p7b 2fmb 4ubb 1q1b 2mcb 14kb 2hub 1gsb
newest 3wic 0c 45yb 483b 48eb 1f1b 4jb d3b 7isa 581a 188a 2d0a 19ha sha nta 2kha
cholesterol 5x4e 49pe 1qld 74pd 3tad 5t1d 6vdd 39wc 27qc 5j5b 3ijb 7kab 4fwb 517b 6dcb 2m1b
monarchi 17ed 37cd 42tc 31fc 42uc 2pvc n5c 3wvc w5c hhb 5cpb 4ujb 16yb vvb 10sb 405b
insuffici 3sig 2wae pae pkd 5aud 3jpd enc 3fqc ktc 1pgc 1z9c 2uqc 203c 2u7c igb c4b
observatori 4wtd 6g2d 5xd 68hb 5bnb 53ub 1xla
mask 6a0j 78pd 5o0d mfd 23od 4y2c 4uqc 528c 2k9c 4dgb 250b 11yb 3yyb 2bfb 4ykb 2cma
inabl wod 16ad pmd 12jd dod 2v3d 2iac 190c pac 21cc 4pqc 43yc 2q5c gjc 2c5c 2r0c
gym 5tyj 5tsc f0c 7f7c 6a6c 3ptc 3mjc 3frb 2jmb h7b 5v0b 54vb 17gb 383b qyb 49zb
moss h2c 6jxc 7gjb 1qxb 2wsb g2b 4pnb 36sb 2x4b 57ub 37gb 1itb 44fb 4jha 357a 4xaa
lesbian 156h 4zhf tpd 11pc 5asc wbc 2kc 33zb 2nzb 1zkb 77cb 2gcb 42pb 1mfb q7b 25nb
wash 67zj 15de 6f3d 322d 5ndd vd 1jhd 5lc 482c 6d3c 3t0c 5s3c 2z4b 1ujb 1v3b 12ub
lesli 3ccd 1hsd 1trd 246d 2tsc 4uec 3uyc 2j0c hnc 3t7c 3gjc 25mc 2cec 18oc 3fxc 1cec
ferdinand unc 6hhc 2n2b 3ieb 7r4b 7e9b 4c0b 3l6b 3gqb 9zb 72mb 1zgb 1kca 5cya 4cia 5aia
filmmak 5n1e yke 3nd 1rvd gkd zyd 4tod 41ad qad gfd 1d1c 428c 45vc 61fc 12nc 40wc
confidenti 69ed 2ffd 4q9d 185d 38hd 5ed v1c 2h8c uec 3lfb 5vfb 29jb w4b 66gb ihb oja
axi 4fkd qed iid 3ifb 574b 3eab 3yab 1dqa 5bea 48za 112a
jacki 4v4d 3bpc 1qrc 3opc 379c 5nmc 27oc 275c 1iac 2o6c 1qxc 2fnc 249c 2vcb 48mb 5ceb
grate 1z4e 3b5e twd 1gwd 2uld 3u7d 1mac 1a5c dgc g8c 647c 5avc 2brc 7jxc 2f0c 3axc
hamlet 66kj 9nj 74d 3tc 4aob 52ib 2hb 7lsb 3xva 1n9a
patch 141j 1rud 1m1d 18sd cvd 6pkd 5oid c4d 25jd s5d 5wcd 1rtc 3yyb 2i7b 2adb 1cdb
ambush 1p9f 5qe 51we 2ee 2ybd 1u8d 1ked aad nhd 2a9d 1lcd 2aid pzd 1snd nbc 1afc
elliott 1nne 2pae wje 2dbe 2qqd 2y3d ixd 1t1d 3vcd 4izd 2txd 6pmd x8d 3dod 1zed 2vcd
voyag 3u8j 1tee 377d 23sd iwd n4c 1m5c 4o6b 21mb f6b 148b 4hkb kub 1p2b 1cvb 5isa
consul w0d 75od 202b 2ya 4gza qma uya vma
bashir 2dxe 2i6c 7egb 3r1b 3dlb 5aab 6hrb 1i7b 2m5b 6o9b 2blb 5v6b 31hb 3cub 4tab 3j3b
insight 2m7d 1kqd 4qwd 5itd wtd 2emd 16ac nac 7j7c 1vic kbb 459b 5ykb 15ib 2xpb 2b1b
wreckag 2pof 6w3e 3j0e rd 3g4d 4ibd ycd 5n7d 5ric lzc 7b4c wkc t0b ovb 7n5b 3klb
hander 267f 2mhe 3hzd 39pd 51kd 11ed 4v8d 4lqd 24xd 1gec 27pc 4w7c 1y7c 1jtc 3prc 4xyc
reinforc 5xj 1o9j 36rd 14nd 55d 1m9c 40c 3vb 2whb 1nib tgb b1b 16b ngb 3vub 113b
turnaround yfd dnd 2lkc 28vc l6c 14uc 2tnc 2g6b 82b 1l9b 3imb z1b 1ynb 31xb 3wwb 2n6b
advertis 17fj 41md jwd znd 5had 10md 1id 3x2d 24lc 2d5c 17jc 4yec 1ypb 49cb jdb d5b
toppl 231f 3wve 4bne 4ujd 7td 40d xnd 1dic w5c 3akc 3wxb 6rmb 360b 3zcb s1b 3icb
belov 5iwj 3v9j dgj 3s5d 2u9d 3bcd 1p4d 9kc rjc 595c 2ruc 2d3c hwc 4x6c 2l3c 2otb
cal 2qod 3ehd 5t5c 11bb 19sb 6sxb 38ib 6ddb y5a 128a 1r6a 6vha bua 31ca 6nta
hatr 2f1j 5j0e 5tjd 79qd 1t3d 2exd 3dud 6utc 5otc 6olc 6vxc 670c 3kqc 432c 409c 3q1c
ideolog a5d 74d pvd 1a2d 31id 1uod 21rd 2j7d 1od 36fc 59ac k8c 1ljc 10sc 1c5c 1v5c
afc 5tzg 6e9d 1oac 4fdc e9c 191c 7f6c 4ghc v4c 21hc 3gkb 4ezb 77bb 418b 5kcb 34b
ravag 2kae 78ge 34ad 3z9d 2pqd 1ryc 320c 1q1c 2klc 5knc 3d2c 4yuc 6u7c 37xb 30vb 1tlb
bent 24nd 43yd 216b 2wwa 2cna kma fwa 28qa 11oa 5ra 3qba
falcon 5sfe 41ce 5akd 39ad 3v8d 1u8d 3gkd 4yqd 4ghc 4q2c 5kcc 49xc 3p3c 5evc 4fdc 1ilc
sprawl 7knc 1g5c 34qc 68vc 6sdb 1qdb 6m0b 5g3b 16xb p4b 5k1b 1aab 5gyb 14pb 4g7b 2f7b
interrog 2ijj g6j 24pe 26id 1pfd fld 154d g7c 2iqc 1mlc 1jvc 16vc 3r2c ejb 4sab rcb
contamin 23vj 33ne 48ld 4h9d lsd 1mpd 47dd 3bbc 245c 5k7c 3hsc 4z0c 3l2c 32jc 1xdc 2lsc
yearli f7j 1jwf 2soc 12yb orb 1jzb 76yb 2szb apb 1xcb 9vb ncb 5vb s8b 3enb gnb
lunar 1l1c 3uic 34ic 2t2c 266b 4n2b 5fib vab 3p4b 6t3b 4yvb 21gb 5isb 1xab 590a 6n9a
hint 459j qle 50ad 18td 1lud 17od m5c 17cc 7v3c 197c 17kc 13xc 2p0c 2n6c 2f6c 3cvc
habit scd 250d 3r0d l8d 3awd 1e8c 2pwb 2jub 1orb 1jub 43yb 1wtb lab 22jb 1xob pbb
garrison zwj a4d 7bd 55d 3vc 3tkc q5b 49eb 1vdb ngb 2dhb 53nb 28cb aab 1w2a 1zha
tyler 2dbd 2ced 4pnd 1n0d 1hsd 1qrd 4vmd 15pd 3tyd 5rxd 4izd 514c 2c4c 2wsc 3wpc 1r2c
episcop 46af 44qe 1cse 79e 2xte 4uve 2obe q7d 3etd 3bod 53sd 4pbd 1ktd 7q4d 3wad 7h0d
patricia 2mtd 4jkd 2xqd 70id xkd 568d 251d 6xmd 5dkd 49id 2ozd 246d 3kec 298c 3uyc 3bgc
thriller 19te 1ccd gfd y6d 3snd 1tsd 2n5d 4zvd 3ejd 3nc 6tic 2g2c 6o7c 2n4c 2pdc 5iac
shallow 5ld 26jc 6d3c 2o1c 322b 2dcb 3d4b 43bb 12kb 4g7b 29ob 2scb 69nb 50hb 14hb 5ygb
ivanov 5l9g 62be 3vme 2yqe 3c4d 4spd 1aed 3rfd 1tgd 4n0c 2nrc 2z6c 3goc 3jgc 3d1c 65oc
pullout 7cmf 1fde 6mqe 2oyd 2zad 3a2d 4rlc 55c 24jc jac 59c 5s6c 3sxc 28rb 6ab 2bjb
louiz 246e xke 349e 6d4d 68gd 2hcd 49id 5dkc 1idc 43rc 387c 2bbc 287c 510c 4phc 36ic
roland 7rpe 282b 29ab 30rb 3ccb 48nb 3q2a 2tsa 2u4a 46ya x8a 1gga 32ka 3wha
grim 560j 5mbg 75lf 3s7d 7l5d 7mud 4lwd 5jdd 48ac 5p9c 3qnc 6wbb 6hbb 6d6b 24yb 6fxb
acclaim 2pcj 58d 3nd 303d 2x7c rdc 1rvc 1bcc 8vc 2i1c 3v7c 1ifc ecc 52bc zyc 2pgc
nah 6wcd 41wc 5vxc 79gc 415b 3cxb 5wtb 453b 565b 2hyb 3vib 7b5b 3z1b 3nvb 53bb 3mhb
murdoch 57mf 29ic 6llc 1k0b 38qb 6erb 2j0a 1zoa 7c3a 5fla 1gda 1jea 1g6a
hay 2fne 1r2e 3uhe ixe 2txd 36sd 588d 1qxd 3dxd 1zed 166d 5rxd 1j9d 21qd 18ld x8d
stupid 38lj 6pzf 4uwf 7drf 4p1e 2jhe 3mse urd 4h8d 5frd 4lbd 10fd 2uld 6aid 2hqd 6had
goali 22nj 6isj 4v1e 4g5c 33hc 6mub 3dfb 1zub 1y7b 5mnb 6kpb 4uab 137b 3hzb 7bfb 6ykb
offend 21nd 5qd 10ad pqd 15jc 2evc mjc 3u4c tpc 443b 1r0b 4t4b 11pb 1olb 44eb 6qsb
bethlehem 2zae 4vre 39bd ygd 5f0d 645d jac 5h1c 6ab 2dhb 23eb 3tb 1syb 4t3a 3bxa 53na
absorb 12ed 1rxb 2l0b 2q6b 44kb 4hlb 7vnb jib 2j3b 21ta 2qca 65pa 4u3a 1ema 482a 14ta
ree 453d 3nvc 3z1c 3vic 7hhc 4s0c 3btc 3mhc 41wc 6wcc 5wtc 2hyc 53bc 40xb 66xb 3rbb
scrap zgj 4rvj 3upj 14od 1sod 141d 1owd 549c 348b 42ub 12ab 1bdb 123b 4z1b keb 6ua
ir 5kd uud 2yd ojc 2ukc 6i0c auc 38hc q2c 7lfb 3lgb 151b 43b 6hyb 25sb 1npb
berth 2are 2the 1oad 44ud 2ofd 342d 1fd 1lod e9c 1t6c gyc 35c 61rc 5tzc 3lob 4krb
slaughter 5sxj 6qaj 297j 3sld 2ed ozd 4i1d 4bid 288c 63gc 36gc 2wuc 3avc 3hnb 1zbb 3ipb
novelist qaf 5n1f y6d 8dd 3znd 1tsc 1x1c 1i5c 2bgc 7gqc 45vb 2rfb ykb 242b dhb 5hub
buck 6md 1cqd 1ued 328c vyc 1vec 10xc xzc 2a5c 2w5b 6fsb 1hsb yib r0b vsb 23rb
panther 6r9j 39ae 40de 33hd 5sfd 4ghd 4q2d 5mnd 4yqd 6iwd 27bd 4s4c 69lc 7v6c 6muc 30hc
log 5apj 7td 4xd 16nd vd 3jrb f4a 8ja 193a
unhcr 5pie 5lzd vid 4kpd 1a7b 5xtb 76ga 1yia 4mta 55ya 7eta uva
griffin 2cee 1t1e 1hse 2wse 4t7e 530d 4ued 2w5d 1qxd 15pd m9d 514d 1qrd 2x4d 2fnd 21qd
blackburn 4srg 58cg 51af 4l0f 3xxf 4ilf 3xzf 2kwf 50uf 559e 3wke 1pke 461e 33le 1sae 2xne
locomot zxj 2j5d rgd 536d 3ajc 695c 2v9c 1q9c 5r0c 1g7c 34pb 23zb 6l2b 4bab 1c2a 3oba
garlic 422e 6kne 33de 2wme 46ce 7fyd 42vd 6uhd 498d 6ajd 467d 34wd 3t0d 6pvd 65sd 429c
sunshin sdj 65pj igd eid rnd rbb brb 7bvb 12ub 58jb 711b 18vb 6lta 6m9a 5x2a 2yra
datafil 609a
accuraci 2lbd pmd 2u7c 3c8c 3ibc jlc 3i6b 10vb 161b 1vxb 1xqb 3kvb 7g1b kdb 7i1b 21bb
poster a4j 32ge 404d c2d 49cd ved 24lc 19ec 6c1c 2q4c 24qc 4khc 1ctb 4yeb 2c2b 3anb
rage 1ldj 5dxj 43sj rrj 2cij 2j9j vfj btd 1tmd 6yrd 2acd b7c 56tc 5otc 6u7c 62xc
treasur 74xj x9j j4j c3d 2ded dgd 214d tjd 252d isd 1x6d 5oec 45qb iob 1m6b 3e3b
hosni 28gh 3b4e 1d6d 28sd tmd 7kjd 2jad 1x8d 1nwd 58gd 15fc r8c 4muc 6coc 2gzc 4mhc
manuscript 42od 1c4d dhd 1p0d 4tqc 3bzc 2d0b 2r4b 2l6b 5xab 24lb 304b 5vlb 4n9b 2i5b 11ub
aung 2yah 30wh 7otd 2qec 4zsb 502b 17tb 5azb 7lia 33ea 3qra 2i6a
booth 2m4j utd 1cjb h7b x7b f0a 1sxa
betti 3uyd 510d 65ic 52ec 6zmc 4phc 3kec 246c 2mtc xkc 3fxc 7jkc 298c 4d4c 6e5c 729c
graviti g8d 16td 4fsd 6xfc vac 5gac 437c 135c jlc 3r9b 1sub 266b 110b 3eab 3yab 4akb
len 7ave 22ud 6jqb 3eab 2wob 4atb 6sub xib 1nca 5g4a 60sa
mee 40xc 6wcc 415c 3cxc 3btc 3z1c 75wc 7b5c 58rb 453b 4s0b 6hlb 7pjb 2lrb 3rbb 6zrb
leap 440j 1gjj poj apd 6pd 25zd 4utd 6y9b 2teb 7paa 6tva 4ja 7pna 1x5a
geolog 6fvd 5ypc 3suc 4lmb 6g2b 53ub 17lb 4f0b 1grb 1m8b skb 4p5b 3o2b 161b 1kqa 2mba
forbidden 3djj 34hc 2vqc 2gyb n1b ueb 362b 2f2b k8a t4a zca 3r0a 4kza 4i7a jsa 1c5a
workforc 657j zhd 1ewd a9c 3t5c 7qc 1rsc kqc 3kxb 5axb 3twb lfb gnb 28vb 164b hib
frenchman 7q7d 33d 29xd 725c 6gyc 6gic 7pdb 4s9b 2krb 44b 7nrb 3f8b 6sib 3uub 710b 64ib
chop 4qnj 4x0f 41ie 467e 3t0e 2o4d 65sd 62kd 2wmd 429d 42vd 46cc 498c 2mic 7fyc 6knc
felip 4tld 4prd 1y9d 4kdd 7k6c 1ggc 62uc 26uc 1i1c 2sxc 63ec 2hnc 229c 2udc 33qc 33xc
renov 2vej 6esj qod 3dmd 3bud 1w7c 5xc eqc 1l7b 4scb w2b 3lvb 3qdb zb m1b 1u3b
diagnosi mwe rld 6zad 2wjd s6d lhd 55nd 3bkc 2epc 2akc 2hbc 5h9c 2zkc 4cjc bxc 6fac
hurdl 3dpd 2mwd 1gjd 4utd 6abb 21cb 2iia 3rla yma 74sa 7uba 5uba 34ga h8a
fossil 5y8e 5cad fad 6x1d 552b gpb 50fb 70lb 4a0b 6s5b 4tqb 1kqb 2y0b 1q5b 1woa 523a
screenplai 5n1e 2ece 3nd y6d 2rcc ykc 5jfc 1udc 3znc gfc 5dqc 4j2c 4toc 6o7c 40wc 1ccc
teaspoon 6tfd 6knd 422d 41ic 62kc 1enc 2o4c 63zc 46cc 5xbb 2wmb 3t0b 4x0b 3otb 6pvb 34wb
biblic 42oe 2i5d 3ecc 2xic 2vqc 2r4c 1g2b 19jb 13wb 1c4b 3w5b 7khb 4csb 585b 3m1b 4igb
zhou 7lxj 25xf 1yle 2ave 5vce 4q0e 6l8e 55ge 1gxe 5q4e 3hed 4rnd 484d 2b3d 39fd 2ktd
edgar 28ec 4tgc 4hwc 4juc 3opc 2u6b 1zgb 2sgb 1nbb 3kbb 1rdb 37vb 1z7b 3hdb 58db 1xtb
unexpectedli 433j 36cd 2pkc 7tc 1l2c 6sb 1z3b 4tsb 5yhb mvb 1q2b jzb 2qyb yeb 444b z1b
logist 29ld s5d 657c 10qc 20qc d9c 1e3c wac zhc 39db 7dgb 1gib nrb 2e7b 59vb 1a7b
khatami 6ybg 2o7f 5gsf 5cbd 4soc 2gzc 6q6c 51uc vxc 1aec 28gc 25pb 6s4b 5d8b 1d6b 7xb
nicaragua 35ng 3i1g 35if 3chf 1vhf 2k0e 2qme 7k4e 1foe 1b3e 30ee dud 1ryd 114d 1msd 64ed
oven 4iqf 64ve 64ld 7fyd 2wmd 4mec 1l5c 3kfc 5syc 38yc 6n2c 2nnb 5rjb 498b 1m3b 5vgb
hanoi 5bxd 5tkd 5mmd 208d 1myd qtc 3uzc 11dc f8c 4zsc 23jc 23gc 1mqc 45oc 1w9c 1seb
heal 3n8j 6pkj 6yqj kad dkd 1vd 2qd qod yfd 1d8c 1z6c hab 3nzb 1a4b 1xkb 2eab
mighti 2lj 30hc 72ta 3b7a 2sya 3d8a 313a 53ra 4ja 48a 33ha
catcher 51kf 3hzf 267e 4lqe 39pd 2mhd 5zed 67sc 24xc 1y7c 4v8c 1jtc 27pc 4dmc 3l3c 4v1c
madonna xkj 11sc tzb 1d1b 3tfb 5lrb 4xrb 5y9b 6flb 56ub 3rma 5cea 8va 2kja 6cka 4mqa
pct 7vib 73ka
testament 2i5e 42ae 41qd 1c4d 1iyd 2l6c 3ecc 304c 4g9c 291c 3z8c 3m1c dhb 2r4b 5gfb 4aqb
workplac y0d a9d 2jgd 25nd 1ewc tpc 2fjc 2ffc 1e8c 2gcb 3adb 11pb kqb 7p9b 4eb 156b
goodwil 3dkd 647c 243b 1h7a 26ba 2rla
durham 6nje 4f1e 5cqd 57od 4zld 7cod 32ud 2k3d 3jod 4t6c 6wxc 7j1c 2euc 54ec 5xvc 57ec
notifi 1i6j 5ed 2h8d voc 6l6c 1p1c 4f8b 47nb h1b 2t1b 3edb 209b 6kb 8db 1zzb 1yfb
monarch 34cj 37cd 7o4d 1o0d atd 29qd 31fd 1gtc 3zcc ufb 2i3b z7b 6zbb 7iyb ivb 3nma
abolish 6htd 3kjd 3zcc 1dnb hhb 1lab 1bdb 4dsb jyb 5k8b 3m6b 2wkb 416b lnb 4z1b 4b
tomato 4x0e 2o4e 3s9d 41id 5ibd 33dd 3t0d 6uhd 65ad 422d 1jkc 4bpc 5nbc 34wc 4qnc 4ucc
inclus 3byd cpd csd 2aac 2mmc 268c a5c 1kfc 1bnb 2nhb 21lb 1qcb 1rbb 2wqb 205b 10yb
sergio 25vd 4frd 65fc 3y4c 1ggc 2hnc 2udc 6z7c 6ekc 37vc 1y9c 26uc 6hxc 6lhb 4prb 60db
turin 1b8d 26cd 18hc 3mlc 5phc 4ttc 7g0c 59bc f3c 3mqc 1p8c 1j4b 363b 4bjb 4j9b 44ab
throat 2mde 2ope 3cbe 3f7d 5eyd 7sud 44hd 24bd 4fpd 1x9c 1rtc 5vtc 6pic zsc 373c 4m0c
reunif 3yhj 47ld 6v4c 27vc 2src 1mxc 45c 51lb 235b n5b 608b 1s5b 1ajb 4xga ava n3a
forthcom qzj cjj 38fj 1u4j 1i0c upc owc 5inb 2gqb f9b 1zzb 1d4b 8lb 1brb 2jbb 1oub
guilt igd 3q1c 6vxc 1asc 408c 79zc 47kc 3r2c 2l9c 4lgb 4beb 6gpb g8b 5tjb 10tb 1t3b
accident 42dj 7dif 2j4d wld 65tc 9pc 50qc 6qc 4cnc 153c 2eb 1zrb 1q2b 5qb 3epb w3b
be 47ae 6he 6eid q4d 20jd 3qwc 71jc 4swc 15cb vab 3w5b ogb 272b inb 4ykb nab
thoroughli 1vj 26qd 2ald vtb 15db 4cfb 3pnb 358b 2mqb 6fcb 6w6b 59ob 1l5a 32ia 23qa jia
oracl z5d 2dtd 753d 5izd 5d4c 2hac 52hc 5kfc 6t1c 3ewc 2yyc 4q4b 4pgb 20eb 5fzb pub
particl 1vfj 58nj 5gtd lsd 41uc 5gac 45mc 7sec 3r9b 4fsb 1sub 61bb 6xfb 3rjb 2wzb 44lb
blend 116j 2qce 3phd 20od zkd 7gwc 35mc 56ob 62rb 63zb 2lyb 33db 4ulb 10nb 1b1b 34wb
embarrass 69wd 1wyd 2qvd 3q1d 115d 2q5d 1sqd 197d 54zd 2igd 1yjd 6s9c 7j4c 4h7c 318c 2ulc
fitzgerald 2wic 393c joc 1j9c 2y3c 1hsc hnc 2dbc 2fnc 2ceb 12tb 1nnb 21qb 3xob tzb x8b
pond 1ibj kpe 1n9d 5z3c 67cc 25rc 671c 5tmc 5lc 9dc 6jtc 106c 610b 322b 40qb 49jb
curv 4akj 3nej 98j 49dj 1jfj 167j 45pd 5thd 3k0d 1ged 4a1d 501d drd 3yad 5bed 4elc
sebastian 1ggd 1i1c z9c 3gqc 49ub 3eub 1y9b 5dvb 1kyb 4p3b 4kdb 5b0b 1rdb 2u4b 5opb nnb
deadlock 4q6j 5ekj 7qlj 7c6e csd 2wcd 2m4d 1hud k3c zgc 4lvc 4i9c 45gc 7kkc 5yqc 1osb
umbrella gd bnc qeb 2t9b 49b 2cna i1a
forg 77xj 2vuj 3h4j 1fed 243c 1fmb qeb ofb fpb 1o9b 1cyb lxb 1wgb 1k6b 7zb 1d9a
layout jrd 51d 4nlc 2ewb 4bub 1sbb 73db xrb o1b 695b ntb 29yb 5qyb 1t9b 1mma iqa
ibn 2bxc 392c 778b 6xub 68yb 1nwb 2o2b 2vtb 1h8b 4tab 65jb 13jb 12zb 67xa 6u6a 63ia
stint 48rd a9d 10qd 2jyd 650c 5nc 7e4b sbb 1gb nca 99a bra bga 5bfa
valentin 10wc 1x3b 27ob 13db 5d2b 3qpb 2a5b 1xub 3naa 1taa 1iaa 2f3a dga xza
darren 3qve 3aid 3tgd 27ad 5l0c 3kgc 36sc 2qwc 5qmc 6x0c 6toc 30rc 26yc 6h6c 1qkc 7b9c
kai ijc 45ac 5h3c 6okb 2uyb 4b3b job 43xb 1j5b 2w8b 4v4b clb 72hb 1f5a 7d0a 78ta
lure 3k0j 20sd 497d 73sd 2ctc 3xcb 2qb 22qb 2v5b 23mb 19vb 77ib 2heb 1nub 3fb q8b
punjab 7oxf 3g6e 6pbe 74re 4c2e 5gde 6aqe 6q4d 66pd 68sd 6jdd 48kd 1tjd 54od 38ad 72bc
propel 3epe 6yje 1fgd 312c ylc 1zrb 6qb 2nyb 48ub 34xb 1vjb 3ynb 2olb 1ijb 6fzb 2ubb
gibb 2nwd 4a9d 7sxc 1aqc 5l0c ixb 1wnb 1wqb 2q3b 5kqb 3zvb 7mtb 50wb 1jrb m9b 47eb
christin 246d 5dkd 3uyc 40tc 2ozc 6d4c 3koc xkc 568c 3kec 5hqc 52mc 4rwc 4kgc 2mtc 49ic
furiou 1tmj 1ldj 70ej 29pj 7soj 41nj 2q5d 771c 3fyc 497c 1w4c 22yb 560b 5p3b 6q1b 1yjb
fisheri 4are 12rd 106d 21xd 2mbc 5m5b 797b 3bjb 4p5b 45xb 38tb 17lb 6zhb 15rb 3hna 5zpa
unawar 641d wld 1prd 31wc 3psc 17cc 1ghc dsc bmc 2c5c ktc 15lc 56c 1avb 5eb 3jnb
variabl 35hj 5que 4exd 4mbd 54wd 3wyd 4eld 6fwc 5gac 1h3c 3mac 2vmc 60sb 7mcb 20ab 54gb
dip 22ee 3ove 6se 3pce 7td 52nd 2x5d 2bvd 1x5c yec a1c 1z3c 61c 2l5b 2qyb r3b
chung 59le 4b3e 5see 6f9e 39fe 6oke 2uyd 5kjd ijd 15ud yjd 5h3d 4hgd 2w8d 5wkd 2avd
tendenc 3qbj 2r0d 1ubd 1xod 40cd 14d 1mvd pcd 179d 3idd 1jfd wtd 35wd tkc 1e8c sjc
bernank 2z1g 6ebe 54me 5vbd 2jkb 1ekb 3nlb 6q8b 14vb 6dua 40ja 2nea 5kma 4g3a 1i8a
bounc 41xj 25zj poj 22ee hpd 5dd 1gjd 6pd 3pcd 2bed myc 6orc 1ksc 4g5c 11ic 3ovc
sixteen 3i7a 4tma 7fna 3eoa 3hwa 3ola 488a 6wfa 5hya 6ura 4zra 3sza 2w2a 220a
instructor 16rj 99d 9md 3ytd cnc 1hlc 6rsc 3pwb 1mhb 16fb 5nxb 13fb 1jmb 2x6b 1h6b 544b
parol 17wd 5cd yzd 4bd ued 12md 154c 10ac 2evc g7c 316c 7iac 1pfc 412b 1mlb 2e1b
sluggish 6h9f z1f 2lke 31xe 2qye 19rd 2ojd 5id 7v7d 2tnd 82d 33rd 5jdc 78uc 5yhc 1ric
entrepreneur 2r8e 1ovd 17sc 5itc 2gc 2zlb 2fdb 4ub 2ctb ckb 2upb 23mb 67b 7sab 9mb 2vwb
prodi 5g1f 2h5f 4x2d 5ted 6dhd 5i6d 2nud 2zpd 6jmd 1t8d 5qld 46xc 26wc 4axc 6tpc 1lvc
relianc vqj 553d 6y5b 67b 9ob 1xja bla sga l6a 6dga 3bia 6ia fa xaa 3dba 2kpa
enthusiast 3u7d 4asd 2ctd 6k7c jvc 7ooc z2c 20sc 2moc 2ndc 3cvc 5avc 4kuc 23wc 3jbb 62db
downward 501e 2l5d 29vd 1jfd 2lkc z1c 3wwc 43cc 2x9c 4fjb r7b 19ab 64mb 396b 2tnb 1z3b
stuttgart 59gf 4maf 26cf 5x8f 33cf 2zge 6ioe 4tte 6a9e 7efe 4b8d 4xpd 16gc 6ygc 2fqc 6dfc
newark 21kd ifd 3g3d 7c1c 6kic 1poc 1hc 6o1c 119c t5c 2cuc 2u8c 1llc 1swc 4cuc 6mvc
barnei 2c8d 2n9d 52gd 5p6d 1gvc 3h7c 3syc 6u5c 7p4b 1oyb 2fob 5fbb 368b 1k0b 779b 696b
homeown 1pdd 3fnd 6gkd o6c 2ukc 790c 1yrc 55kc 5axb 31ub 7bhb 22qb 4q3b ytb 4vcb gnb
probat 5cd 4bd 4wnd 17wd 12md 154c 60jc 6x4c 10tc 10ac 25lc 2fub 3u4b djb 2e1b 1mlb
freeman 1hse 2wsd 2dbd 1qgd 2y3d 18ld ixd 1r2d m9d 4ued 1t1d 2fnd 4izd 530d 39qd x8d
drc 1q0g 39vf 35of 226f 45ke 2z2e 53ke 1v9e 2g1e 3ese 31md 3lqd 18gd 4v3d v2d 1yid
tongu 382j 1x9e 6pie 31zd gud 3f7d 42zd 2opd 2wwc 7suc 32mc r4c 5xnb 1rtb 24bb 5vtb
bit 141c 4tqb 3una 1j0a 5zta 4qna 1mpa 3n9a 6x5a 7nea 10fa
likew 3jbj 1ohj 2ivj 240f 138f 2p0f 3fwe 44ke 1ate 2mve 1qe qwe z4e ibe 2b2e p3e
consequ 4qvj 138j 3fwg qwf 2x1f 44je 240e 2mve 1qe 1hhd 3jcd 29hd 20ad 2y4d 3wfd 1avd
beam 5alj 5ttd 2tjd 77zd 3ktd 141d 1iud 3lnc 5bec 3arb 5hzb 437b 4atb 67yb eib 3eab
raf 21ze 4e2c 455b i8a 4oha
dodg 7usj 4htd 6pd xbd 7pyd 24uc 6j9c 5h8c 6ptc 6aab 39zb 1tpb 3ekb 2kbb 8eb 34ba
bang 158j 2bej 24ej 3wcj 1k3d 6spd 5dd 2qjd pnd 6gob 3kka
lighter 56qf 148d 1j8d nmd 81d wad 67bd 6wgc 67gc yeb 5ikb 5rhb 78wb eib i4b 22gb
methodist 40ne 53se 3bod 3etd 79d 4bgd 3wad 3ytd 2hrd 4pbc q7c 1csb 6u8b 3q8b 4jyb 611b
yacht 148d 21md 7fhc 23sc 44ub 1m5b 2amb 6veb 5m4b 50ya 24da 3zwa 1cva 717a 4s8a 39ga
perth 1xfg 3o4g 3pxf 3j2f 15vf 7p8e 2vbe 7qie 4fid 3fud 36qd 332d 4p2d 57od 47jc 6arc
inappropri 4une 5frd 31kd 4trc 4xtc 3wbc 4gqc 1e8c 2rsc 4p1c 5kac 5xzc 11pc 6iyc 5jwc 7ryc
dock 50yj 7pej 418d syd 1fvd n4d 24dd nwd 7fhd 2amd 1p2c 148c 21mc 377c 5qxb 44rb
fabric 1ujj lsj 36nj 3vwd 78pd 5oqd 2e9d g8d 7sfd 159d 16bd xrd 6b4d 5ird 354c 5ndc
ambul 2sed 8ed 1h1c 23zc 2lxc t8b wkb bhb 2fmb 3yjb 2aib 3g4b wib 17va 7p5a nha
ratifi ubj c2j 50le uge 1lac 1wgc nuc 1ajc 3lbc acc 7zc q0b 2kub 1dnb 3kjb 1y5b
collar 4onj 5exj cfd 476d 7ec 1azb 2c2b 7sfb 38b 1f7b 354b 1s7a 3o7a 2bfa 7n2a 250a
confisc 15ge 2k7c 263b oab 3tob 214b 38eb 77xb 1p0b 18ib 4eab ejb 2olb 45qa 36va 4jja
nutrit 38yd 8ad 32yd 1xdd idd 1a3d 5j5d 4ed 6vdd 4mrd 2juc 13pc 6wpc 517c 7fsb 3iub
scream 35gj 2h4j 3bmj 6goj 51nf 39ld 2zwd 14d 3afd 2qjd 5p3d 766d o9c 4kuc 6q3c 6z3c
outspoken 4c5j zdj 2isj 5lce 7ood 1zjd rqd 5icc 12vc 7hgc 5aob opb 1usb 2p2b 13zb 7sob
rah 3nvd 415d 73gc 6wcc 5wtc 633c 7b5c 5h0c 41wb 40xb 2hyb 79gb 4s0b 6stb 3btb 3vib
blank 1t4b 4fzb vea 2m2a
reconnaiss 3ome 21zd i8d 3lrd 1h1d 28wd 2gbd 6fec 3ukc fzc 4ohc 1mcc 736c 6ifc 13ib lzb
ulster 64ud 7ncd 3j8d m6c vhc 1klc 3fzb 3n2b 6oeb 5smb 2c0b 51eb 286b 2s6b 14sa 7haa
firework 27ic o4c 3oqb eib 1zrb 153b 5uhb vrb 6ahb 48pb 1ywa sva 2tea 2uba 129a 632a
inject sqd 5jgd shd 109d 4fwc 34fc 3hhc 2q6b 2jka 4sta 5qaa
clue 7e8j 40jj end 18td 2umd 12wc 2f6c 15lc 5pzc w3b 3zzb ihb 2g5b 4rub ovb 2d7b
wong 2w8e 4b3e 2uye 7d0d 6okd ijd 43xd 78td 5h3c 3f4c 6rbc 54dc 63jc 62tc 39fc bic
sponsorship 2vd 1njc 10mc 34jb 4rsb 17fb 1s8b jxb 172b 1tza eda 5hma
pie 3kfe 4iqd 71pd 6i1d 47md 2nnd 2t7d 3p5d 2d9d 5syc 6n2c 578c 2wmc 2mic 5nbc 38kc
robot 277j 47ac 4pic 3uic 3d8b 15cb 3e5b 6feb 3qwb 6job 3b7b 13vb 57hb 1j8b 4baa nra
brush 15dd 1j0d 340d 53tc 4iwb 29ob 1jhb 7pub d4b 2zfb 1efb 3pnb 4mea 6f3a 1rta 322a
cherri 72tj 9tj 5nvj 7nzj 16nd 3pmd 5whc 46cc 721c 5u1c 1hzc 7poc 4ewc 42vb 2i7b 1q6b
mediat ayj k3d 3xjd w0d 24hd 4od 1i4c 292c 15yc 28rc 43ec 4q6b 1lyb 45b 1hub 27vb
papua 25tf 4md obd 5bkd 36pd 3e9c 6l1c 4ckc 2nxc 48qc 7frc 10bb 7qrb 195b 1vhb 15sb
brink 4e7j bad 11id 6qfb 4vob 5aqb 1bgb 3t1a bda 63ca
jacksonvil 1r6f 10je 27ye 19se 2vge 119e 1nxe 4cze 1lle 1bkd fcd 1pod 4a6d 29md v5d 1k9d
congoles 44ge 53ke 4kwe 1q0d 35od gmd aod 3esd 1ugd 3ipd 39vd 226d 7ekc 6upc 36lc 5arc
mosul 3v3f 507f 3vhf 3ahf kkf 77te 4t3e 6lne 1rcd 68zd 5xfd 3ofc 17xc 34qc 4gzc 1lcc
hydrogen 18kd dqd 1vfd 58nd 3n1c 77dc 2q6c 5gtc 437c 3rxc 4h9c 49pc 2m1b nmb 4nmb 2v9b
pervez 1rqh 491d 7f9d 63kd 3dld 26vd 78sc 4kmc 34lc 2hxc 7tcc 31hc 5olc 13cc a3c 6frc
guangzhou 4ftj 564g 11dg 7f3f 3age 38ne 6bge 68fe 5m7d 5z9d f8d 5jld 6r2d 5kwd 74gd 6klc
bend drj 3unj 3ead 4akd 3ned 43cd 4etd 3qbd 7lkd 7c8b 55ma 3oca 1wva
artifact 5oee 3sud 6x1d 70ld 5m8d 5y2d 13wd 6zpc ioc 4tqc 38wc 76pc 69vc 1gmc 41ob 3bzb
cdp 19ob 1etb rub 2omb 1s4b 2sza
fujimori 47rd 7r0d 4kld 5zrd 5zgc 3jwc 4nfc 5d8c 1vhc 2wtc 7ohc 33xc 4nbc 3qzc 5vqb 4qmb
fiat 477e 7r1d 24ud 5jhd 5w3d 36kd 6dvd 79tc 3pbc 3g8c 5okc 3ekc 1tpc 6tuc 2kbc 5f3c
disband 3kwc 4sxb 1xwb 207b 5cpb 21zb 33ia 28ca 1goa 1w2a 2j3a
comedian 1ygj yke 7upd ecd 4byd 5n1d 1ccc 4toc 11sc 3znc 4occ bzc 41ab 47sb 2zub 4oub
lectur 3nue 36wd p0d rqd 9md 2vkd 6hod 6owd 15qd lkd 4od 1hld 3i8c lcc 1jic 4aqc
whale 106d 1u8d 5m5c 3p1c 3p3c 38tc 5wec 5z3c 552b 3e6b 46hb 2v4b 43tb 18pb 3bjb f6b
showcas 1nd 1ffd z0d 2a8d o4c qfc 1gmc 1ywc ntc 1moc 10mb cab 20sb 1hdb 1epb 302b
curfew 1iid 2wkd 6icc 1bdb 6qyb 254b 3rua 2bja 16ha 3i2a 5gxa 259a 39ba 2h4a 4vra 645a
carpet mfd 3vwc 354b 44vb 1ujb 2cmb 250b 3qaa 7swa 3a8a 5ira 7rqa 46va 4uqa 3z6a 4zwa
leicest 5vnf 2kwf 2xnf 4srf 7d3e 2eue 51ae 5yue 4l0e 743e 50ue 1cwe 47je 4ile 58ce 41ge
broadli 1tj 2cnj 2ivc 1l2c 1rac 1b7c 1pjc 7hlc 23qc 5xoc yec 4ddc z4c 6yb 2neb 1wdb
anc 538e 3n4d 2jxd 6auc 5w6c 27wc 6ktc 3kpc 7q0b yb 4kmb 5olb 58hb 5qtb 4bob 7otb
trent 47fd 2lcb 2c4b 5v7b 1z7b 5hfb 5xib 39oa 7nca 66za 1wna 2x4a 1zfa 1jra 7uka 6rza
assumpt 4i7j 1vmd pyd 22od igd 64jd 63d 74zd 5ctd 83d 31qd 135d 54td 21rd 32cc ktc
astro 5y7g 4xyg 24xg 27pg 4l6g 1jtg 4awg 4dmg 397f 1g0e 2sye 267d 3iid 55bd 29md 51kd
tablespoon 422e 6kne 2wmd 41id 6tfd 33dd 46cc 4x0c 34wc 63zc 3otc 2o4c 5u1c 62kb 2qcb 1enb
berri 1wpd zad 5whd 5mqc 2wsc 57gb 3j9b 2ceb 1qrb 4sqb 40zb 37zb 7bjb 1r2b 31lb 1veb
gao 4q0e 5voe 3lxe 25xe 1yld 5kd uud 2yd 55gd 2avd 1gxd 5hnc 5vcc 6l8c 39fc 61ac
anglican 40nf 1cse q7e 79e 4pbd qkd 53sd 3xnd 4bgd 6bmd 2obd 1ktd 1zmd 3etd 3bod 7lnc
faa 5kd uud 2yd 3mdc 1gib 1xab 7tqb 151b w6b evb 16fb 16hb 1ayb 1p5b 6db 1igb
lemon 6otj 5u1f 34wf 5xbe 2o4e 6kne 2d9e 41ie 63zd 2wmd 33dd 4x0d 68bd 6lfd 1cdd 4ewd
vacuum 663j 535j 15dd dzd 2q6c 3rjc 4kbb 3arb 7ayb 34fb xmb 2lb 1m3b 5fqb 74tb 4y7b
jenkin 2dbe x8d ixd 1itd 1r2d 4ued 1t1d 1qrd 1w5d 2fnd 4gkd 2iyd 2ced 198d 1qxd 3vcd
mentor 1usd 2fdd 6gdd 1hld hwc uac 16rb 2f4b 69b 3l6b k0b ub 9kb 9lb 2u9b 1tfb
wyom 2x0g 3iyf 2zif 1slf 1rke 2qxe 2ite 279e 1vue 31td 1x0d 1nod 11bd 150d 1jsd 1p3d
eleph 6hsd 6h4d 3kdd 2hgd 53mc 2iwc 3avc 18pc 1nvc 63gc 67ec 4bic 14cc 65vc 777b 21xb
unspecifi 4l4e 4zib 1kb 83b j3b h1b 209b 2fub gwb 1bda 2h8a 4ixa voa 1pga jsa 1pra
subtl 5i5j 73vd 213d 1icd 5p9d 6wbd 4z5d 2rkd 186c crc 2c1c 2smc 1k1c 7pzc euc 54zc
marvel 1z2j 1yge 5pad 7jec 59rc 1tsb 5dib nkb 60mb 5y6b 3rgb 5x0b 2q7b 1i2b 3sna y6a
fraction 11cj 3i6d rd 1dwd 4xmd 2pmd 2ptc 283c 4cc 5x7b 4exb 5hb 31bb ccb apb 1pgb
vintag 1b1d 5y2c 14ib 5t9b 4xsb 175b 212b 2lqb 3ncb esa 6g7a hda 7ioa 141a 5bra 7iwa
smell g8j 3phj 1dyj 1sud 2opd 52wd 77zb 1tib 4dvb 7j4b 7qeb 1q6b r4b 2ssa 3npa 2zwa
cd 1xgf 2p6d 7hxd 3r5c 1p0c frc 2cac 3n9c 5tbb 4yeb 4xb 2x7b 8vb 50bb esb 1wsb
grammar 6zgc b6c xc 2xhb 27lb 73b 1hlb gub 1kub 3cab 236b 6rib 3mwb 6b9a 7c7a 3q8a
ming 4v7e 5vce 4b3d 6okd 61ad 78td 2b3d 39fd 2uyd 5h3d 1yld 484c 55gc 15uc 1gxc 5q4c
kumar 6b2e 7eoc 7fkc 6fqc 1pnc 7ugc 6vsb 4hnb 5hgb 54db 5pya u5a 5owa
samsung 6t8e 4eme 5u9d 22wd 4pgd 71wd 3g8c 3cqc 4qxc 2hac 61wc 1tpc 2dtb 584b 6tub 3oab
roc avd 7h6d 2f5c 15uc 17ac 6nib 2p3b 1mqb 35vb 51rb 3eqb 526b 3sa 3iva 232a ha
tighten 4zfg 1o6e 6b3d 2x9d 3ljd 1qzd 78d fed lrd 5pcd 2nmd 1ixd 5s8d 2mlc 1bdc 1hnc
marbl 505f 2qkd ird 38wd 10id 71fd 3ced 61qd 51jc 5s7c 7s8c 2kdc 284c 4nlc glc 6k5c
clemen 1jtd 1g0d 6uac 267c 5zec 27pc 5o1c 5eec 2dvc 6ikc 24xb 466b 5m1b 4bwb 62fb 401b
erdogan 7kfh 7ifg 4j4e 446c 345c 5i6c 334c 2zcc 2jqc 1nwc 6dhc 75nb 5qlb 42fb 2zpb 2h5b
mont 1c3c 1ggb 5ysb 29ab heb 1xha 7rba 5dva 40ua 2swa
kidnapp 66jg 3b1e 23ye 1u9d 3vvd 1wcd 1p9d 7ddd 4ikc 51wc 6fnc gmc 4p9c nbb 6syb 6skb
vendor 3mpj 1cld 2sad 1cjd scc 3ujc 22qc 3xcc 3dbc 2rzc rib 5q2b 183b pub 2gb 1pb
disambigu
plateau 7snd 57zd 556d 6aed rhd 4esd ooc 4coc 6hpc 1o3b 2xub 2ocb 2gvb 4sfb 3bvb 2geb
busch 301d 598d 3crd 3xkc 5okc 3bnc 4bxb 2hib 3ntb 58bb 3x4b 3pbb 4p3b 3ekb 8gb 1nnb
kyrgyzstan 4mkf 3bqf 5kze 6tke 2tfe 2pje 4wed 2etc 3luc 3wmc 15bc e6c 5nic 2g0b 2llb 1rhb
ashlei 36sd 26yd 6hhd 1tad 5zyd 53jd 2cec 39kc 1itc 25ac 3aic 7sjc 1qrc 3qvc 1n0c 1iac
outfit 49gj 250d 2whd 44yd 9d 2c2d 1azc 3o7c 3rwc 3yyc 1ujb 5b3b 176b 6bfb 7n2b iqb
volkswagen 3ekf 5jhf 5w3f 5f3e 7r1e 785e 5oke 45te 3g8e 1tpd 59dd 3pbd 39zd 36kd 2kbd 6tud
patterson 3pze 1t1d 21qd 1j9d 1qgd wjd 1wed 1qxd 4ued 1w5d 1hsd 166d m9d 18ld 3did 3uhd
fold 4wj 1bgd 2dfd 2aad 5syb 1feb 2r7b 12lb 6tfb 1jqb 78cb 29yb 20ha 8ya 2uma 5bea
creatur 15cj 57hj 6s5j 61xj 1znj 434e 3d8e 1k2d 4p9d rvd txd o3d 139d 4kod 5vjd 2d
wipe 24td 7pud 28qb 333b 6yzb xeb 29gb 2kab web 3zkb 3akb 2zmb 40bb 1v3a 1pwa 1sza
essen 2lsj 6nd egd k5d ogd 1erd 1asd 2lyd 2j7c soc 217c 1qac 2l7c wtc 4wsc 16ac
poison 3ljd vdd 2ed 40gd 33nc 4h9c 1h0c 48lb 1wtb 433b 3hhb 2lsb 1tib 2j4b 7j9b 3bbb
johnston 6wye ixd 2y3d 1wnd 2c4d 166d 2dbd 1qgd 2iyd 1j9d 1w5d 46ed 1itd 18ld 2wsc 21qc
lott 2dse 77re 4f3e 52oe 5v7e 60gd 77kd 464d 5ehd 4cdd bwd 1fyd bsc 2lcc 5jrc 3dzc
carei 2fnc 40zc 3uhc joc tzc 166c 5wlc 1qrc 38rc 56uc 68lc 3k3c 48xc 2y3b 2txb 2ihb
eritrea 2a0g 71xe 18ge 1tld 2gud 3j3c 226c 2gdc 6exc 1v9c 35oc 2blc 2z2c 3pac 2fic 1q0c
prematur cbj 3lhb 366b 2cbb 189b 3bfb 73lb 5i2a 3pla 1gsa 3wba 22oa 1uia 47qa 22ja 1oua
cardiff 2xnf 1cwe 5a2e 7d3e 1pke 461e 2eue 16oe 2kwe 4ile 743d 3o4d 5vnd 559d 36qd 5yud
grief 6gpj 5ote 1t3d 6q1d 2p4d 2f0d 3idd 3cid 3q1d 5e8d 1d8c 25hc 1tmc 4ivc 1wyc 3vzc
unif 1hmj 430d iid 8d 27vb 8ha n5a 5q7a 3kia
pizza 5n6e 2nnd 5gjd 38yd 79rd 45cd 17dd 4pzd 6rtc 2mic 2d9c 71pc 3ujc 6c9c 578c 4iqc
voluntarili 4f8d led 2t1c 2bac h1c 6reb bqb 42sb 680b 2d6b 1yfb dnb 1fdb 1hrb 307b vtb
disturb 3yfj 115j 1o8j 1e9j kad 2zkd 1grd qxd 3fod vfd 2eld 7b3d 6pld 171c 5l6c 12pc
torr 3hqe 4n8e 229e 2cve 64oe 33qd 2h2d 1y9d 25vd 527d 6k2d 2dvd 4r6d 6z7d 5rzd 7s2d
likelihood fmd iad 2hhd 83d 18td 2jbd 1urd 1fnd j3d 1ouc 3wfc 3bfc 10vc ktc 3jpc apc
estrada 2wtf 71gd 45sd 3ald 2t8d 7egc 58hc 3jwc 5vqc 1kxc 5zgc 5zrc 3sab 3igb 1ymb 4tlb
pianist 4bye 26ge 3t6e 6ld 1jcd 1lnd 27md 3mkc 1vpc 4toc 4t5c 5oac 65rc 7vhc zyb 58b
jintao 4hzg 5fjf 232f 2kte 3hed 1aec 4rnc 3c4c 3aoc 5q3c 4n0c 334c 6g1c 7uub 75nb 1l0b
bankrupt 3bdj 1kkd 3lmc 244c 52c 50rb fb nfb 5knb 3dtb 28vb y9b 4lyb 51zb 3fnb 2j3b
brass 23bd bbd 72gd 39mc 159c 6ufc 1qub 1rrb cfb 27kb 25oa 10ka 46va 7hpa 3qya 3rka
bribe g0j vdj 9wd 1gnd 7gkd 4g1d 18ic 4unc 6cfb djb qdb oab 1akb 3k8b 5hkb 7vcb
conceiv 5mic 2rcc 3h9b 1erb 19hb j5b 2oqb 2ohb fgb jrb o1b 1oda 7nda 55da 1iea va
molecular 3f5e 5v3d 2k5d 2w1d 4fsc 5vzc 20zc 2njc 58nc 161b 2xhb 135b 7db cyb 1xlb 1zqb
xinjiang 5twe 7ole 7l9e 7n7e 23ue 3wme 7d5d 3y0d 74gd 6kld 2qfd 3agd 6qpd 6wuc 5m7c 7u4c
casual 3dqj 175d 769c 7ioc 4jqb 250b 1dbb 48vb 4xsb 1u5b 176b z0a 186a 4asa 4yza 3o7a
ashcroft 4g3d 2gwc 7rzc bwc 5v7c 26fc 3ycc 77kc 2pc 2lcc 5q0c kcc z6c e2c 2hjc 4n5b
drain 5khj bvd 1t4d 2fmd 48yd 1emd 3fbd 27ed 3ard 5vgd 2q6d 1jhc 3zkc 3t0c 5lc 6tfb
newer 67gd 2t3c 56zc 5z4c hdc juc 18qc chc 169b 32ob hlb 3zab o1b 2nmb 69ib 4b7b
jin 6f9e 5see 2ave 5vce 4ife 5wkd 1yld 4nzd 5q4d 5kjd 55gd 3lxd 25xd 4hgd 6p6d 42bd
wherev 2uif 19md tid 4bcd 2ftd 20bd 2ljd npd qvc hqc qbc jfc 181c 1jjc 2e3c 20pc
slash 4qnj 98f d4d 167d src 33bc 6xbc zvb 2n3b 1mkb deb 59pb aub 2oxb 524b 28va
merci 7iaj 26td 5lvd 5ymd 4pkd 79zd 3w5c q4c 2b8c 4a8c 32zb 291b 1a4b 4qhb 6jnb 2zeb
fourteen 3i7a 11ha 4tma 7fna 3eoa 3hwa 3ola 6wfa 5hya 6ura 441a 4zra 3sza 2w2a 220a
avalanch 7td 60rd 2l5d 2t0c 6mub 150b 6iwb 4uab 6kpb 1zub 1g8b 33hb 7rfb 5mnb 3y2b 2tja
backdrop 76ad 1k1d 40vc mpc 302c 5mbc 1l9c 4xfc 7l5c 75lc 5p9c 2kyc 1wdb 3s7b 7mub 71yb
luther 39ib 2xtb 1w3a 5opa 2b0a 5gma
herein
jessica 28ld 3wpd 2ozd 7e2d 298c 3evc 7cac 5qnc 5uqc 3h8c 2xqc 2ufc 3hac 4o9c 686c 3kec
finest 188d rjd 303c 53gc 540c 52bc 4v6c 206c 796c 1f1c 3y7b 1ifb 48b 4o8b 1kvb 2xmb
scoreboard 5cga 2aea
contenti o0e 1bbd 7uid zgd 68id 4lvc 648c owb 5yqb 7c6b 4skb 25kb 2oub 1hub 43eb 1osb
sibl 5bcf 3k4e ime yae 2jse b0e cze 9ke mbe i6d 9ld 6epd 1rd k0d 2od jbd
beatl 5cce 56ue 4crd 8vd d2d 3tfd 5y9d 6ckc 7j2c cfc 2brc 26gb 58b 3mkb 4xb 2x7b
do 374d 4u8b 2mrb 6d7a 3tja 56za 4fra 4rxa
bengal 43od 72bc 2vbc 6aqb 6jdb cqb 74rb 66pb 6q4b 7oxb 5o6b 6arb 68sb 3g6b 52qb 5gda
taint 40gd 19gc 1xdc 47db 7kqb 7j9b 33na vda 52ua 4g1a 2wua 7l1a 201a 3hxa
mickei 5wsj 6sjc 275c 3opc 52tc 10xc 27oc 4i4b 3zqb 3utb 3bpb 5pab 2f3b 1iab 1rzb 2sgb
becker 55of 3a0e 3ame 3ile 3tud 3uud 7mfd 6wid 5gqd 6ced 4agd 1wed 4azd 5z2d 35qd 5hpd
kyle 2vrd 3tyd 3zvc 1tac 1izc 4pnc 2pac 2vcc 1v2c zzc 3l3c wjc 40mc 1jrc 4izc 5edc
carniv 3xgj ulj 27id o4d 1ywb 51yb 457b 129b 13da 10wa 5d2a 7nka 632a 23sa
namibia 576g 3kcf 2g1f 2nke 7dce 7sqe 2s2e 6xve 2h3e 3pae 4c9e 3hve 25te 59se 1v9e 1q0d
durat 192j 8bd 35yd 43jd 5mgc 1ebc 1jzc lrb 9qb xsb 67jb 3w9b 20ab 13b 35hb igb
franz 54ae 5wxe 6i7e 55fd 5b0d 5ycd 4c0d 63bd 5aid 1wud 6ewd 6ibd 2wfd 4zdc 554c 67dc
preferen 20oj 61ee 169d snd u4d 29zc 179c 2e3c 35lc jsc jtb vzb 42wb 6fyb 1fbb sjb
pistol 73bj 56ee yld 277d 3epc 2olc 2nbc 3ync 3toc 6yjc 382b 43pb 9pa 60wa 51wa bpa
eleg 7iof 175e 1kvd 7dod 4gmd 769d 10fd 53gd iqc 572c 4xsc 6jkc 250c 7r2c 6w6c 7gwc
brotherhood 5rkj 4mvc 2l2c 1k6b 2rlb 4qhb 270b fib 3ub ezb p8a jea 18na 2c6a 2y9a
tucker 379d 1qrd 2fnd 1r2d 514d 15pd 4uec 3uhc 2y3c 3vcc 2dbc 588c 5h7c 55ac 2b7c 40zc
exhaust fnj 2eqj 482d 52yd dqd 2td 1owd 5c4d 2q5b 3g1b 3p9b 34fb jib 3nsb 3npb 12jb
triangl 1fed 6a2d 3ocb 3zpa 43ca 7i5a 2zna 239a 1upa
ub 5p5f 3sye 2n9e 3h7d 2gsd 2fod 7p4d 2c8d 5d1d 368d 6i4d 7bld 52gd 5fbc 23c 4tkc
vajpaye 7f9h 1rqe 45nd 5w6d 7jpc 334c 78sc 2owc 1tjc 3dlc 63kc 2jqb 6frb 34lb 66ob 3yb
ab 334g 66hf 75ne 6nge 4nbd 5qtb 491b 6mob 2jqb 6dhb 46xb 2zpb 3hgb 2nua mxa 3ya
environmentalist 53hd 3cvc 256b 18nb t3b 4clb 38tb 7bhb ywa 3hja opa 14oa 2vza rqa 3jba 4i8a
militiamen 1pzg 1lce 1p9e 2oad 51ed 7ddd nbd 17xd 1snd gmd 4obd 1hyd 2ppd 2xwc aac 2gfc
memorandum 3lfj 4hoe i5d 7zd 3nkd l1c 1zzc 4rc c2c 66gb 1wgb 21lb 1ajb hob 6zb v1b
cage
provok 5qgj 1w4e 1tme 3fye 4rje 5p3e 6ple 24ke s9d 2lid hzd ohd fgd xmd 86d 1cmd
potato 3s9f 340e 4x0e 5nbe 4pze 2mie 7fye 2wmd 38yd 41id 4qnd 26ed 4iqd 1scd 2o4d 3t0d
deadliest 1h0d 2j4c 2kac k6c 6d6b pzb 2eb 6f6b 533b 6qab 158b 16db 2ibb xjb 3wrb 153b
kobe 7hvd 2inc 20wb 613a 4dea 77na
malta 32fe 2y1e 384d 5i7c 1mxc 11zc 1sfc 1l4c 101c 1rpc 5grc 2g0c 2pyc yxc 234c 2llc
slogan 5b4j 32gf 4lfe 35gd 42d 41md 3bmd 1bvc 404b 20rb 49lb 6dzb 378b 365b n7b 54b
sheer 1txj 30ij 43cj 98j 5mjd drd 4w4b 3c0b 6mmb 74bb 2maa
fortress zwj 1g1d 2dhb 7job 4zkb 40lb 4e2b 2r4b 53nb glb 3bdb 5blb 1dua 2y0a 17ea 4roa
bypass qnd wdd 67id 15xb 36eb 20db 233a 3oca 8oa 7cba m0a 3iwa 5i9a 4txa 6m6a
kit 476j znc nrb 26xb 5brb 1uja 13va 2y2a 1zna
benefici 1fmd 6y8d 2esc 7h1c 26nc p5b 3y8b 17pb l3b zpb wyb 243b 1d9b 1o9b 39xb 1jub
carolin 246e xke 568e 298d 1idd 2hcd 28ld 2bbd 387d 40od 40td 3ked 4phd 349c 68gc 4adc
marsh 671c 2wsc 3d4c 219c 43bb 2qqb 37gb 4jhb kpb 16nb h2b 1n9b 3pdb m4b 5hfa 5tma
bordeaux 3rof 6sue 508e 2zhd 1b1d 70dd 3q4d 5g4d 1b8c 363c 33fb 1p8b 4ttb 59bb 6b5b 160b
anthem 1w0d d2d 2isd 3lec 1bvc 795c 4lfb 129b 49cb 6j5b 2brb 34sa 4c4a 5b4a 35ga 4kua
fleme 7rod 49qd 7sxd 5qmd 27ac 58wc 1gvc 2qwc 2qqc ixc 5yvc 198c 3k3c 3xyc 26yc 7ejb
dot mfd 3n9d 7jsd 4jnc
caucasu 1rhe 7bye 3ord e6d 4mc 59qc 4mkc 5a8c 22kc 4sfc 4nxc 23cc 3gnc 5zfc 5tpc 2pjc
sodium 3zbe 5x4e 74pd 159d 3tad 5t1d 1qld 27qc 39wc 2m1c 6vdc 45mc 69mb 7nfb 69db 5j5b
strauss 49md 49rd 58wc 5znc 6imb 3a3b 7lub 7rob 5slb 7sxb 18ob 1x7b 7m8a 7hta 4g8a 4yfa
kahn 49qd 2awa
malaria 567f 1ote lhe 5wqe 53ve 6xyd 245d 6vwd 2ypd 2izd 2utd 7agd 7qoc 1apc 194c 7hdc
salem 4okb 2i6b 1h8a 5aaa 2bxa 3r1a 5i4a 1i7a 2dua 6xua 13ja 4aya
pablo 1i1e 1gge 1y9d 74cc 2udc 2hnc 25vc 3iec 7lqc 63sc 3euc 6hxc 37vc 5dvc 3gqc 5ohc
credenti 3kyj 54rd v1d lvd 2p8d 2m9b mtb knb 4dpb 3beb 2kxb 3dra 1bza 1haa 3daa
skull 2eaf 5ksd 4tqc 24bc 5w2c 6usc 2mdc 5o2c 1e6b 7sub 1rtb 64yb 4snb bbb 37eb 5cab
colt 3gke 4fde 4yqe 5kce 5evd 4ghd 5akd 2vgc 2cdc 39ac 1pmc 5sfc 40dc 7tsc 1y7c 5mnc
pv 22le 3ldb 1d0b 6nkb 5roa 6yua
bathroom 4waj 6obe f0e qyd 5rgd 3frd 4e0d wfc 383c 1ruc 67zc 3ptc 6puc 7f7b 11jb 3erb
extinct 552d 3zd gpd 5y8c 1q5c 4pwc 6ljc 6gmb 6x1b 427b 3kzb 47ab 3nqb 6s5b 7pvb 2v4a
snake 4udd 55qd 5hld 43cd 6gwd 167d 53mc 2hgc 47ac 4d0c 67eb 106b 5k3b 4dhb 6p2b 46hb
bizarr 6k4j 2dpf 4m9e 73vd 4p1d 7pzd 5ifd 6wbd 5jwd 5pzd 4uwd 4lbd 3c2d 3und 1icd 186d
dana 4r8b 588b 4hrb 5p8b 4nub yib 7oqb 1qrb 2vra 7ara 5xqa 2q3a 21qa 2fna 65ia 3aca
seeker 2bsf 3d6d vic 125b 3udb 5xtb 19vb 2ejb 77wb 2r1a 1ma 2iqa 38ta 248a 1pfa 16va
rampant vdd 2n3c 34ac 1esc 69tc 3wnc 6ovb 26mb b7b 7myb 3lkb 52ub mjb rxb 7l1b 24ob
syracus 1nxe 5nqe 45jd 119d 4gld 4czd 6sxd 27yd 1bkd 2cud 4ihd 1lld 3j5d 1k9d 1ned 38id
outlaw pqj 6lgj 4w5j n1d 4ccd ozd 3djd 3rsd 54qd 2cyd 4mvb 4edb fib 2xwb 1pzb 6hdb
bless 77gj 3qpj q4d 3w5d vzd 31vd 10yd 3dkd 6w2d 2bnd 2ytd 2vd 1a4d 3qgd 19jd 291d
boucher 43qd 2nwc 6imc 1aqc 7mtb 7sxb 5l0b 5p4b 5kqb 1j1b 1x7a 50wa
aros 4vfe 4lvd zgc lqc 1bbc 2qvb vub 4d6b 1prb g6b 6plb ldb afb 381b 13hb 1anb
matrix 314d 10id 54wd 4elc 53ic 3wyc 69jc 5mxb 2lfb 7neb 1h3b 7hob 58nb 60sb 6fwb 2v1b
billionair 4y6f 21ie 79le 7czd 7rxc uda 445a 4lya 19la 23ma 4lla
emili 4phe 298e 36ie 28le 57pe 6qmd 510d 7ljd 246d 387d 3wpd 4rwd 3fxd 3ked 3uyd xkd
diari oyj 4ehe 3f9d dhd 1i5d 4hyc 5tfc 5a1c 7sb 3bzb 7fb 111b 2v7b y6b 19ea 304a
rim 1qzd 2mxd 11id 6pqd 3wd 1drd 1jqd 4l5b 2znb 2xub xxa kra 1v8a
hingi 5gqh 6ceh 5e2g 5i8g 4xhg 5jvg 64if 3a0f 3amf 3whf 3tuf 3uue 5mfe 7g2e 7n1e 7mfe
feat aij 2urd 1cud 5dd 5qed 6mmb h3b 2peb 2maa 2g6a 18fa 7paa 3c0a 33wa 2m7a
recount sj 15ad 3o8d 1ozc 10zb 7rb 7ala 1boa 1iya 3cwa
buddi k0j 5fdj hwd 27oc 227c 2a5c 2f3c 2otc 2o6b vsb 275b xzb 3opb 1veb 5uzb 23ab
arc 3nej 43cj 1w4j 45pd 4led 41ub 44lb 2wob 3yab 5hza 3m1a 5bea vaa
elena 7cee 5kxe 7cce 6k0d 1jbd 7ltd 5jvd 2bbc 5vdc 3hab 6wib 3whb 7g2b 4azb 64ib 3wgb
privileg 179j gzj xvd efd eed 2f2d 2ad 4cwb 6v9b dcb 5aeb 2jvb 2ffb 3vgb osb 3jhb
macedonian 1kne 2fee 1zdd 580d 2g0d 6upd 33d 7e6d 3f2c s7c 23cc 6tkc t6c 2llc 4v3c usc
unincorpor 1etd 2f7c b2b 3zsb 68vb 4yb 3pmb 1kta 3ta 1dwa 1n9a 26a
ramadan 6zsd 5zib 19jb 4irb 13db jeb 7t7b 2bnb 3qpb fia 55pa 3k2a 7rua 136a 3naa 6owa
essai dhf 242e 1i5e 4ehe u3e 304e 4hye 5xjd y6d 346d 7kvd btd 2q7d 3a6d exd lvd
forestri 12rf 43te 3f5d 21xb z8b 5bsb 15rb 5ypb 3jrb 7pb y0b q9b t3b 4epa 3hna 12xa
curiou 2hqj 73vj 6kxj 5ife 2ndd 5l6d 1z2d 448d 5avd 3u7d 2dpc 1ldc 5pzc 2mac 4h7c 3jnc
optic 2c1j 3lnd 5fqd 7c2d 16ld 3r9d 10gc xic 76sc 7avc 3fvc 5c5c 27xc 4kbc 4wtb 1j8b
forens 2ije kic fqc 2zjc 5g2c 5kvc 28mc 4npc 2epb 1xlb enb 7db 1zqb 151b 10hb 2jgb
oman 2dyg 3llf 2off 30jf 1hbf 1b9f 3mxe 4mid 2fid s4d r8d 5eld 2gud 2gdc 6gtc 21jc
oriol 1jtg 4dmg 4l6g 27pg 466g 5y7g 4xyf 1g0f 397f 24xf 5kce 2syd 29md 267d 723d 5sfd
yushchenko 7bqh 7mmf 5d8e 3d1e 56cd 1dad 5ngd 1aed 3c4c 67oc 57dc 74kc 7f8c 446c 4spc 2dwc
alexandria 1x8b 6s6b 3mqb 18hb 4bja 6msa 4iha 6x8a 2u8a 49ta
lindsai 3tue 3whe 3ile 30rd 2ozd 6ced 48nd 35qd 5gqd 5i8d 1wec 2ync x8c 5e2c 5jvc 4agc
canon 1zmd hhd 1sra 5u9a
umpir 2fpj exd 10la 70fa
norton 7cub 2c4b 2msa 1j9a 1qba joa 2wsa 588a 5c0a 1r2a 5mka 1zea 2nla 511a 2j0a
cheng 2uyf 39ff 5h3f 78tf 61af 6oke 1gxe 43xe 15ue 45ae 2ave 7g6e 1yle 5ane 3lxe 2kte
threshold 1d 2oxd 1jzd 3enc 1uqb jlb 3k7b 1ebb ndb 6g0b byb 1qjb lrb 283b 76b 1mkb
tuition 1npd 2vkd 1hld 3gtd 1gnd 775c 7o0c 2w9c 1xcc 9wc 7vc 66ac gnc 3uac aub 3y6b
ballist zlg 5lhd 6ud bpc 2qzc 33jc 2gbb 5wab 1ltb 73cb 7ppb 1bsb 1fga 548a 20za 2tza
portabl 4uxd nrd 4wvd fdd 1j8c 4uhc 56zc 13vc 1u3c 4pxc 16lc 21ec 3n9c 7p2c 5z4b 6blb
bundesliga 2zge 59ge 5x8e 6ioe 6a9d 4mad 44ad 26cd 342d 7efd 3v1c 7duc 33cc 34c 3e4c 363b
indefinit 12ae 2gqd 2bac 1fxc 1o2c 1pfb 19ib 2bjb 12fb 2f2b 3tbb 3rqb 1a6b 209b 4hhb 47nb
prototyp ead zxd o1c 695c 2rgc i8c jrb 4mbb 3h9b 6g7b hdb nrb qib 2nmb 41hb 3uib
boo 35gd 3bmd 7b5a 4kua 453a 2qga 347a 53ba 415a
whoever 20pe 20be 19md tid 1jjd hqd 181d 485d qbd m3d npd 2uic 2mc 1c9c yuc hxc
patron 1njj 2vj f2d 16ed scd udd 1wmc rjb 1b0b 1inb 7rxb 1ywb hwb 303a 79a 3s5a
denial 3rrd 17md led 5gkc 4hsb 432b 390b 25nb 2iob 3fyb nsb 3fqb 2c5b 3vlb 4rb 3dua
buzz 13id pnd 5z5c 7jsb 2nda 17na
evangel 53sf n9f 2xte q7e 3etd 4uvd 79d 44qd 46ad 3bod 1y0c 5z1c 40nc opc 3ytc 1a4c
kph 7qtc 767b mmb 167b ajb 2csa pra
pig 2wuf 3avf 1zbe 288e 65ve 36gd 4td 189d 1ord ald 3sdd 1rmd 419d 63gc 4udc 53mc
napl 7r6j 5gre 18hd 3mld 5phd 5cmc f3c 3mqc 59bc 1b8b 42yb 7thb 1vzb 5yjb 2r9b 4lrb
batch mcj 5ftj 6x2j 533j 5hwj tfd 2pta 35ra wqa zna
exam 2ijj bjj 1rbd 35d 7gfd 3iqd 7m0d 4dzc 3kyc 3cac 3ojc 54rc 2mpb 66ab u7b 3gtb
fdch 17sa 4lya
ouster 231f 6rme 405e 3wvd 4dxd 1did 4ujd 360c s1c 2qeb 3icb 2czb w5b 6xsb 1x2b 1fub
tsvangirai 6auf 27wf 5j7d 4ojc 3n4c 4qkc 538b 14yb 7jpb 7o1b 7ncb 34lb 3esb 7hab 463b 7lib
salad 71pd 33dd 5n6d 2mid 38yd 498d 2nnd 4x0c 42vc 3s9c 6y1c 41ic 7fyc 6t9c 4ucc 4pzc
pile 7hoj 11hj 3onj 2jfj 7lj mcj 4g6j rhj 1vrj 67fj 6x2j 5hwj 162j 3upd 3qed 3j0d
collector 3t6d o3d 2d 1xkd 3mpd 5y2c tfc 6zpb 22qb 1clb 3gfb ioa wxa 41oa 4caa 718a
okinawa 6doe 2ccb 3q3b 8nb 4fb 10ba 6s1a 7m7a qta
enzym 606d 27qd 7f2c 6k1c 58nc 5vzc 2m1c 7f0b 6x5b 6hkb 1vsb 7opb 6dca
interfac 183d 6kmd 7fid 12kd 54gd 56zd puc 2rzc 4wvc 3mgc 4rxc 3mbc 2lgc 2tc fdc 36jc
mclaren 3bnf 3cre 4kdd 3pbd 7k6d 39zd 3ekc 74cc 1twc 2kbc 79tc x3b 2aqb 4p3b 598b 5xlb
rivera 527f 2dvf 3hqf 229f 33qe 3x9e 6k2e 2h2d 2cvd 70yd 7s2d 47pd 5w8d 5zed 7tjd 67sd
cart 396j 3obj kld 121d 17vd 536d 301d 8gc x3c 28nc 473b 59tb 6irb 1kjb 386b 598b
songwrit 4ouf 11sf 2zuf 47se 26ge 3mkd 570d 1lnd 45vd 5n1d 4lzd 8vc 4toc 2ywc d2c zyc
fletcher 5z6d 38xc 1zec 2iyc 3k9c 2qqc 2qwc 3dic 1j9c 478b 25ab 1web 4hrb 5xqb 2dbb 26yb
otto 54ae 1wue 5ycd 6i7d 6ibd 5aid 48sd 2b5d 5l8d 2n2c 2wfc 67dc 9zc 554c 6ewc 7e9c
click 6pd pnd 33oc 183c 7slb jdb 3r5b 4rxb 3o3b 111b eya 5mea 3xba 20ea eea 10ga
lahor 38ag 5ogf 3vee 1tje 68se 43oe 5tld 5o6d 2ysd 2hxd 7oxd 5qid 3pid 3irc 5gdc 6glc
out 11ef 1gee 39pe 294e 13dd 2fsd 3k6d 1ftd 3v0d 7ijd 1agc 59fc 5dc 4v8c 4wcc 152c
farewel 1uj 4wie 2brd pjd 5lxd 1qfd c8d 1x3d vrc 2sic 78hc 1rgc 7nkb 1ywb 5f6b 2a7b
blunt zdj 452j 3ljd 78d 2xad 19ad 7i3c 46jc 17kb 21wb 1icb 2h0b 6ohb 88b 1f3b 54zb
aunt 3bcg ime 651e b0e yae cze 2qre 2jsd 2otd 2ufd 5bcd mbd 2rud 2zqd 9kd 510c
deton 1zre 153e 2ybd 3epd k6d 2gld 158c 51wc 3zuc 22dc 1p9c pzc 5qc 3rub 433b 7pfb
hoffman 4xcd 58od 7dfd 37zd 3tnc wjc 3acc 3x4c 39qc 1r2c 1zec 5c0c 1itc 1tac 1yxc 4zcc
malawi 7dcf 576f 3kcf 7sqf 2nke 48qe 6xve 2h3d 4ckd 1v9d 2g1d 14yd 25td 19fd 60ed 3pad
catalog 5xaj 7sd 5txd ahd 186d ric tfc 24lc 1p0c 3yzc ljc bob 4khb 1f2b 6u2b 111b
archdioces 2obg 1cse 2mfd 1zmc q7c 3xnc 1ktc 40nc 79c 1zxc 44bb 1swb 3etb 46ab 6vkb 27da
fugit pqd 4a7d 2gjc ejc 4omc 6afc 2t6c 16vc 1onc 15hc 7qac 1dlc 5q6c 2i8b 34nb 10ab
pelosi 77re 2dsd 6cpd 60gd 47fd 52od 5v7d 4f3c bwc 2lcc 77kc bsc 481b 1fyb 1n5b z6b
crunch d4j 5aqe 4jld 2eld 5jd csd 2tnd 3ndd 1ekc 2lkc 4q3c 7pkc 2qyc 78ib 2d1b 7epb
thorough 18fj 2lyj 5hxe 1rbc 3wjc 1sdb xhb 2ijb 2qub 435b 2ajb 3iwb 3a6b 1qeb 5xpb 1xqa
sherman 1hsd 2txc 2wsc 3xoc 5urc 4uec 39qc 1t1c 1u0c 4gkc wjc 1r2c 612c 530c 5l4b 1zeb
fog 2t5j 7u9j 12ud 2qvd 23od 167d 18vd rnc 6g9c i4c 29oc 2ssc eic 11yb ycb 4f9b
ernest 3hdd und 3w0d xpd 2tkd 2n2d lpd 37oc 9zc 4fac 1sic 19xc 28ec 1zec 7uhb 4jub
psychiatr bxe 2epe bhd 5kvd 1old 4ivd mwd rld 2uoc 2jzc 7i7c 425c 32pc u7c 6zac 2zkc
madagascar 25te 6xve 3kce 4c9d 6exd 3pad 7dcd 60ed 576d 7frd 59sd 48qd 1q0d 7sqc 4hjc 35oc
backer 16ud vgc 4k3c 2vc 53hc 112c 3hjc 54b bsb 51eb 3cvb 1n5b 2kxb 493b 2ctb 13zb
washn
instantli v6j h1j 1q2d 14td jic 4hlc 2s5c 433c m3c 7dib 20pb hkb 30bb wlb 9yb 4f8b
glacier 5kle 4esc 472c 64rc 6smc 3e6b kpb rhb 4kjb 7snb 4l5b oob tdb 2geb 4lmb 2xub
sympathet 3x8j 2cxc 6m2b 2vb 5dqb 1ldb 3ubb tab 3p9b 4xwb 3nfb rqb 3q5b 3cvb 448b 2iab
intercept 262e 71kd 367d 3o9d 5rcd t9c kwb x1b ypb 2xbb 1ila 1pma 6jxa 5wua
dylan 7j2e 5cce 48id 56ud d2c 2txc 2zuc 6ckc 11sc 26gc 2f3c 3mkb 3yrb 3tfb 784b 8vb
myth 585e 7fd 6nad 2j7c 2g2c 74ac 21rc 6rxb q4b 42ab 39b 135b 2vhb 173b 13wb 1c5b
applaus 6bpg 5pqe 36hd 2zwd svc 766c z2c 3bmb 3leb 7umb 448b 2r6b lkb 5a4b 51nb 6z3b
hartford 1rle 4k8e 4ihd 3jdd 119d 3g3d 4m5d 1nxd ifd 2v0c 2cuc 2yjc iyc 1oic 1hc 4a6c
boutro 5d3i 2yce 1lyd 3rfb 1t8a 2z6a 1i4a 7apa
exempt 3okj rzj 26td 7o0d 6v9d aud 2f2c 3djc 29lc 2fgc 1ixc ndc 140c 1npc 20nb 4amb
philosoph 1v5e 4jye 7gwd 2d 25bd 1xkd 7vd 1x1d 5xjd 3z8c 6zkc 2emc 71ec 135c 5asc 15ic
induct vrd 2sid 1hdc 76ob 14db 3s4b hcb 4f7a 6c0a
louisvil 27yf 2vgf 1nxe 1t0e 119e 2fbe 3b8e 45je 1ned 128d 1k9d 1pod 1p3d 6sgd 4a6d 1bkd
insect 7fbj 4dhe 552e 7vpe 557d 5n9d 4y5d gpd 47ac 3t8c 50ic 7kpc 3p2c 55sc 4a1c 18pc
mickelson 4ygg 65lf 5jmf 63re 4wme 5nyd 2byd 36zd 4vpd 52cd 7qud 3sbd 6vsc 3a0c 3ilc 20xc
flaw 6oqd 6a8c 5mtc 4s1c 68pc 648c 1yoc 1sqc wob 5lub 6iyb 7g1b 21yb 12wb urb 5kab
systemat 1k8j 3mob 3g2b 24pb 6jeb 2p5b 4hsb uwb 27jb 4sba 297a 7g1a v1a 4cfa 15ja cpa
donna 2kd 31ld 65id 53jd 6iic 3kec 3umc 287c 4rfc 6xmc 2mtc 41tc 5pfc 3bgc 3uyc 3evc
dian 3uyd 3had 4v4d 3fxd 287d 3kec 3juc 251c 6kyc 4kgc 2ozc 5jac 3evc 298c 5hqc 4wuc
preced 41j sbj hhd ead 346d 1ikd 2jd 60d 2zc 3wfc 1mrc 366c 3c 1kfc 22oc dsc
hui 6nie 15ud 6bod 484c 5anc 2avc 4b3c 2uyc 5kjc 61ac 39fc 4rnc 5vcc 55gc 3lxc 39hc
beck 15pb 6xzb 5h7b llb 1j9b 3yrb 2b7b 3tnb 3vcb 39qb 3x4b 1izb vyb 1zeb 1qbb 4r5b
isaac 39ie 3a3d 28ed 7uhc 4igc 9zb 1sib 1vgb unb 281b 2tkb 2sgb 3dvb 3gab 4xeb 3meb
circular 6gj 78cd 5bec 7i5b 3yab 3ucb 4elb 2znb 677b 43cb 3oca xra 1fea 29ya 5hza 1nia
helsinki 2xdf 315e 2wgd 4e5d 7plc 2l8c 2y5c 1j4c 4msb 1rpb mkb 1vzb 4deb 7oyb 3ugb 2r9b
fur 6jtd 2zfd 100d 5ndd 5k3d 2ldd 3vwc 3o7b 1rtb 3rwb 6b8b 1f7b 2k9b 44ya 1uja 250a
albeit 1raf 23qd 2ivd 11qd 36cd oxc yec 225c 1icc hkc 7fvc 1l9c 6yc 18qc 203c 7v8c
osaka 77ne mze 11dc 45oc 1myc 5u0c 3q3b 2stb 564b 4fb 4dbb 1mqb 6bgb 3qxb 2fqb 67ub
rosa 19de 2w3d 1jbd 4wxc 3wgc 2sxb 5k9b 5pfb 6fob 251b 5rzb 66mb 75jb 30zb 1i1b 556b
costum 250d 5acd 5ndd 1ujc 175c 3v7c 129c 5h6c 1azc 3zfb 5d2b iqb 2ddb 3usb 4xsb 3ncb
prei p9j 4d0e 15cd 57hd 47ad 4mxd 6s5d k9d 1u8c 552c 4a1b 557b gpb 106b 14cb 18pb
carnegi 7gse 55jc 2yzb 3j5b 4ieb 1kdb h7b 11ub hfb 4gdb oub 2sdb sib 2hpa 79wa ioa
disciplinari 4e6c 2ksc 1r7c 1sdb 6bcb 2abb 2ijb 44eb 1yob fqb 2jpb 3qqb 1lb exa 209a 96a
number ahd 3i7a
kurdistan 1qsf 3rye 6h0d 22kc 31oc 7tmc gmb 1hyb 23cb 1lcb 31za 6vma 1sna 6p1a m7a 7u8a
philli 4l6g 27pg 4awg 4xyg 466g 5y7g 1jtg 24xf 397f 2sye 1g0e 267d 51kd 2fbd 2mhd 29mc
gainer 3fte 4ere mva
exot 3qwj 10nc 14cc 4xsb 1kvb 7ajb 47ab 13nb 7pzb 1f1b 4d0b 1meb 76ab 2zvb 48vb 73vb
legitimaci 50xj 2m9e 2xsd 1jac 3rrb 235b 2ahb 17ob 1uob 1cnb 5a6b 7i1b mtb 5iib 1k6b 4b
safeguard 5x6j uzd jld osd hgd 1o9c pkc 1uzc 2esc 5rpc 3p6c 2rqc 1u6b 2xsb 16hb 21lb
janeiro 2o3f 1ttf 356e 37bd 4o1c 374c mlc 3knc dub 55cb 75gb 4kcb 19pb 38db 4gib 23gb
unconstitut 7ryd hhc 5tdc 1lac 2rsc 7fdc 31kc 4kic 3s3c 3djc 1zlc 2jc 3m6c dcc 2ovc 6x7b
nash 70bd 5s4c 3tyc 579c 2w5c 2pac 4fnc 1qxc 2cec 4iuc 3uhc 478c 2inc 61mc 38rc 1t1c
postwar 3dsc 1w7b 3orb o2b ib r2b jub 2pqb mea bda 2jda 7ga 13qa
flesh 697j 29yj 50mj 1fej 1rte bbd 2d 123d 32mc 2eac 5n7c 11yc 6p2c 46nb 1rmb 1orb
spaniard 6sie 6pcd 33d grc 4kdc 3f8c 4s9c iuc 1ggc 64xc 5lfc 2psb 7pdb 3uub 26ub 19pb
expuls 2vod zcd 3udd 4bnd 7cwc 4hsc 3aub ubb 2erb 12ab 21na 1q8a 1cra 31ka 7gda tha
clinch 21d 2fd 1fd 15gd 2ard a0d 2thd 1oac 35c wsc koc 152c 1agc 1lob vjb arb
placement b2j b1j kad 16sd 1qhd w4d 24hd 31id 6m1d 4blc 3kyc 1ivb 54rb 3ojb 2mpb bvb
convenien 3ujd chd 49zd 1uyd 4wad scd 352d 1cjd rid 3u3c 1cic 17db 4yzb 3xcb 18xb 2ugb
unsuccessfulli ftc 2zrc l5c 37ib 18yb 2ucb lxb 5osa 6wva 3jza 2vza 4f8a 8ua 1lza
airfield evd w2d 1u3d 10cd 44mc 3tkc 4ufb 2w0b i8b 49eb 21zb 1h1b 34qa 95a 455a b2a
toughest r5e 2mlc 3krc ohc 5ubb 7rrb 5p2b gjb 7vbb 6abb 4hda 188a 9ea 4ja 2gpa
mapl 118d 16nd 27bc 9tc 2tqc 6kpb 4uab 41cb 16zb 3pmb 3iia 6iwa jna 4awa 33ha 6mua
budapest 2y5f 2xve 4que 2xde 1vzd 16gd 4dbd 7plc 4msc 2r9c 1sfc 2fkc 2stc 7oyc 1skc 37bb
misconduct 3k8j btd kad 1lwd 693d 670d 1zld 616d qdd 3add 15jd 4unc 4djc 4g1c 705c 1oxc
verg 45ij 11id 3t1c 6qfb 1bgb 1q2b 2wxb 5rmb 9eb 3csb 351b 115b jkb 7lgb 3bfa 1y3a
urgenc 602d 6nd 4q7d 4hpd 5jd csd 5ykd 4yhd 6ncd 5cuc 3n6c 682c 203c 1huc 1e0c 381b
tightli 2cnc 2umc 26qb 7sfb 34hb 12cb 1hnb 22gb 6rja 5ima 2ala 358a 3cna 1qza 5q1a 2xga
seizur z3j 3b1d ejd 4tyd 4wnd 23yd 69sd 15gb 2hkb 44zb 1keb oaa cia 1h0a
tung 754e 7qfe 50zd 2w8d 5anc 15uc bic 45ac bkc 4b3c 4rnc 3eqc 43xc 5h2c 2ktb 78tb
hm 717d 2y7d 4puc 5m4c 2qzb
sect 2c6j 1a4d 1c5d 1ojd 6hdc fic jec 4mvc 4qeb 2mnb k8b 4a7b 72rb 2atb 17xb 2y9b
nintendo 4pxg 7e0f 5qcf 78vf 22wd 4zbd 5zkc z5b 1xgb 586b 1db 6d7b 6bxb 4wva 1i2a 6t8a
trek 2q7d 1ted iwd ltd 6nnc 3snb 5iab 2vpb 5pab gfa 2n5a 3eja 6o7a 1tsa 1p4a 4nna
geniu 3efj 6j8j 5q6j 52wj bzj 4mqj 5enj kid 2fdd kfd 1vib 1p4b 5y0b 5wdb 1ieb sob
memoir 4hyh 1i5f 4aqe y6e 4aee dhd 304d 5x0c 1tsc 2g2c 7fc 7kvc 242c 2v7b 37wb 7sb
render 2xij c4j s5j 2f6d 1q1d 63d 1cgd ekd ecd 29ld 1znd 3ard 5ld 6amc 1avb 69ib
interfer 3jzj 6qke 7p7d 36jd 6r3c 34ec 26nc 2xsc 6n7c ibb oib 3yfb 53cb 39xb 7anb icb
wrist 1m7f 4etf 5hve 5tue 1toe 6u1e 4sne 4m0d 11vd 550d 24bd 2mdd 15xd qhd 2wwd 6uyd
linear 5lyj 6fwd 54wd 3wyd 43vd 69jc 60sc 4abc 66ec 43cc 7nec 3fec 4fsb 1h3b 2lfb 6udb
hyundai 71wf 7s1f 46se 3g8d 3cqd 1c2d 6tuc 1tpc 5jhc 36kc 2kbc 7r1c 24uc 477b 5w3b 6t8b
toledo 6vhb 75gb 5rzb 2sxb 4prb 13yb 556a 3tja 5zga 1eaa 374a 5w8a 5t8a 1k9a 38da 5zra
sophomor 1y7d 7pgd 3o5d 1pmd 2qod 3ehd 6fgc 6xoc 5bwc 5oxb 1mhb 2hpb 7tsb 5t5b 4pnb 2mhb
plantat 3pmj 7poj y0d 1zid 1yqd vpd 18sd p2d 3jrc 2a3c 52ib 4xdb 11lb 4vdb 5apb 68bb
narcot 26mf 2hke cid 4w5d 2k7d 3asc 4suc 3pjc 326c mjc 5d5b 3tob 57vb 4qyb oab mb
outnumb 4dne 3ftd mvb xub
slope rhe 7sne 2zde 3izd 3ead 6tvd 1x5d ffd 1c8d 6sdd 3qbd 6sd 472d 2ocd 3hrc ooc
elbow 2rtf 4ekf 5tuf 6uye 550e 4m0e 1toe 5hve 6u1e 7ktd 15xd 45pd 3fbd 4snd qhd 6lyc
conjunct 85c erc xhc 6tc 2y4b f9b 2kzb bnb pcb 4pb fyb 10mb v7b 1c6b hob 30bb
escal 3htj 1guf 3sle 2lie b7d 24od apd 62xd lqd 497d 3n6d 4ppd 2wcd 7epc 5t2c 5mdc
honei dgj 63zd 5xbd 3s5d 6knd 2t7d 2wmd 46cd 2d9d 1q6c 34wc 2o4c 68bc 3t9c 498c 6ajc
quantiti jlj 50fd 1erd 1xnd eqd 5mgd 3vkd fmd 9cd 1z9d 6g0d 4fsd 2pmd j4d 43vd zfd
gatewai 1y8d 2u1d 66kb iea 177a 28ja 5d4a 1kpa 3tta 3mga 5g0a
afl 43d 34c 1a1c 191c 74vc 40ab 7ob 5wlb 5r4b 7dub 1zua 1yua 342a tna 765a
volcan 6fhd 3uld 6fvc 4l5c 3ksc 2t5b irb 41yb 17lb 5yga 2ssa 4esa 1gra 2aca 2poa 4coa
essex 6njg 4zlf 57of 4t6f 3jof 54ef 7tle 5cie 5jne 7rge 42re 5o9d 5o3d 3jjd 2k3d 5cqd
nielsen 76tb
newt 2dsg 47fe 60ge 77rd 52od 4cdc 1fyc bsc 5ehc 77kc 1n5c 15qb 23fb 5v7b 5tb bwb
cruel 2p5j 4ptj 50oj 21nd 2h0c 4ljc 2igc 7bmc 4a2c 69wc 410c 20jc 24pc 6pec 2rsc 7i0c
linger 3lke 2d1e 19id 22yd mpd 7epd 7lvc 7pkc 3cic 3n6c 1guc 4jlc 115c 1e9c 2elc ldc
endless 5adj 2wxc 4o0c 186c 339b 1vrb eub 11yb 560b 1xnb 3t1b 67vb 4a2b 10fb 5ifa 1kia
collegi 65dd ukd 73c 6c0c 5eoc 21hc 12dc 6xeb 13sb 7ob 1f6b 3b3b 34b 24wb xb oeb
promptli 17yj jij 4hlj 4ltf h1d 47nd 7cjc bcc 1odc 680c 2alc 1i3c 18yc 42sb 2kkb dob
hamper 3sic 1szc 3lkc 4ofb 34ab 7epb 1kb qob aib 3htb 4chb 3zdb 3yfb z1b 4ppb 2xab
herman 1zvd 4cic 6tbb xpb 3w0b 6x3b 4i4b 3opb 1sib 40zb 5ycb 6ewb 1zeb llb 733b 4q1b
verbal 4gqb 3caa
terminu 2idj 269j 3jxe 2qpe 5fad td m0d wdd 6c5d 7cbc 5i9c rgc 6tgb 2tyb 4txb 3ocb
steeler 4yqg 5kcf 3gkf 4ghf 5sff 39ae 49xe 5akd 5evd 2cdd 5mnd 7dad 69ld 1pmd 191d 7tsd
imam 3ud 3c3d jed 1syc 2bxc 4obc 4soc 2y9c 4t3c 108c 6lnc 1h8c 595c 2qtc 3z3b 2oab
carpent vd wjc 4xcc 4ueb ehb job 2w5b 2ub 1yxb 1unb rkb 4c8b 1t1b 18ob 10xb 21qb
influenza 194j 66yg 4jig 3sdg 1apf 1s9f 245e 2ype 6xyd lhd 2izd 7qod 53vd 18pd 567d 55sd
youngster 376e 587e w7e 70qe 1s0d v0d 2od 7vc 69c 237c 6bc 68rc 1k2c rfc tuc 2kb
canberra 15vd 44sd 1xfd 3o4d 3fud 3j2d 2vbc 3pxc 7p8c 4p2c 36qb 91b 332b l7b mrb 3itb
revis 23xj 7qdj 4sxd 2l6d dhd 449b 2sob 155b 1lab 524b 205b 5pcb 1u6b lnb 29lb 29vb
align 2x9j qej 314j iij bqd 112d 3zpd 1vqd kxd bnd 5rd ogd 1qcb b1a 2cna
proxim 2bd 14pd tgd 4ufd 2f7c b2c 26c 1n1b 1aab 3lcb p4b 74b baa 177a 2eza 1dda
nest 6ood ald jqd 2coc 557b 43bb 5wzb 18pb 4d0a 4dha 67ea 1iba 7vpa
malon 5yoe 5s4d 6ofd 7utd 2ind 6vid 3uhd 1qxc 2x4c 72lc 613c 7hvc 4dtc 29ic 2pac 70bc
nichol 4l3f 48xc 2fnb 4ryb 3inb 1pxb 5hfb kcb 249b 60bb 379b 6kob 1hsb 2iyb 4wgb 58ob
bleed 3cbf 2mde 1d8d 6nmd 26nd zrd qhd 4ivd 42zd 24bc 7ulc 373c 5rac 6r5c 7agc omc
dissent 4i8j 22uj qkj 19bj 2erd 22cd 4lvd 7ged 67pc 4sbb 3qrb rzb 2egb 5sib 7f4b 10ob
eduardo 6hxe 3y4e 37ve 13ye 2hne 374d 1y9d 1ggd 1i1d 6dnd 71nd 42xd 5u7d 2xld 2mrd 3alc
quantum jld 4exd 41ud 135c 47yc 66ec 3fec 3wyc 6j8c 2xhc 6xfb 4elb 437b 6fwb 4nkb 3r9b
canton 45oj 7twd 163a 1eta
nordic 61zj 3owe 1u1d 3fpd 1obd 1bjd 23td 3cpc 35kc 2iic 63ac 1umb 6b 1c1b 3gnb 6v6b
roller 1jqj 69ug 19nd 28nd 3g7b 6yob 2ntb 1kjb 6dpb 3ska 4vva 5u4a 13sa tda
dose cij bxd 13pd 4std 1a3d 6fad 5qad 5e7c 458c 3hhc mwc 2wzc 2izb 5j5b 7kab 26sb
chiang 6okd 4b3d 5uxc 5h2c 4huc 15uc 35dc 526c 5bxc 5h3c 3eqc 4rnc 43xc 71uc 2w8c 7p3b
multimedia pud 2cad 2c9d fdd 4wvc blc 28jc eyc 36jc 2ewc frc dpc 16lb jdb 2rzb ljb
ink 19yd 2q6d c2d 24ld lvc 62lc 168b 2zfb 5oqb 2r7b 1q4b xib 454b 5s7a 32ea 1cda
zimbabwean 14yd 50kd aod 36ld 27wc 6bwc 2u2c 4ytc 4qkc 2nkb cxb 6t4b 5azb 4bob 3n4a 17ta
briberi 52uj 7gkg 1akf 3pje 19ge 5pse qdd vdd 4wnd 3k8d 47wd 7l1d djd 705d 253c 662c
transplant 52uj 7sbf 3yee 3tsd 15xd 5jgd s6d 3f1c 5yfc rlc 50nc 5h9c 37eb u7b 2epb mwb
gonzal 481d 7rzc 2hjc 5djc kcc 77rb bwb 393b 2pb 7ujb 7d9b 5f5b 7v5b 6dub 1iyb 6ebb
klau 61sd 55fd 4gyd 48sc 3o1c 2nuc 5m6c 63bc 3lwb 3a7b 7a0b 5wxb 6ewb 6i7b 1s6b 2zpb
puck 6ord 411c 440c hpc 2xbc 4v1b 6isb 137b 5fyb 6ykb 1ksa 3l5a 187a 33ha
mound 4bqj m4d 1fed 5hwd 4tjc 79ec 1gec 73jb 267b 4v8b 5rnb 5agb 3a8a 1jta 3bla 1g0a
dens 29oe 6ccc z8c 1aac 3izb 11yb 4x8b 2rob 2gvb 40qb 3tvb 2znb 54nb 32hb 26b 22gb
jerom 2a6d 336c 2u4c 3w0b 1kyb 7tyb 28eb 3ogb 1xtb 361b 166b 198b 18lb 68tb 5urb 7d4b
vers 242j 304f 2z7d dhd 1c4d 2l6d 2u0c d2c 5e4c 42oc 6kac 4aqc 2i5c otc 3m1c 1g2b
mileston cvd 5jjd 2a7d 2m7d 13oc 1cub 2urb 72qb 4u2b 4ska raa 1ywa n3a k5a 188a
folei 4hrc 4t7c 2y3b 77rb 3uhb 511b 2fnb 1qgb 3k3b 2dsb 2c4b 7ujb 1qrb ixb 2lcb 3xmb
ei 2r6c 1f7c 6mhc zsc 1wlb 11yb 5c4b jna 4asa a7a 4tia 7mza soa 40va
fellowship eoj dkd sud 9ud hcd 243d x9d ouc 55jc 1kdb 3z8b 54rb uab 45wb sib 3vpb
embattl 603g 3dtc 231b 38fb vgb ub 3k5a 59qa 3qja 5bpa 1mga
fraser 522e 714e 2wsd 3tmc 1w5c 39qb 2qwb 2c4b 1j9b 3u9b 27ab 198b 3k3b 2tlb 5eib 2ceb
amir 2ofj 37cd 1w8c 25pc 2o2c 1h8c 4s5b 2bxb 3cub 6o4b 1i7b 7stb 4oab 2m5b 5f1b 6nvb
packer 5sfg 4fdf 3gkf 4yqf 5kcf 39af 5ake 6jxe 5eve 49xd 5tzd 41cd 191d 2cdd 4q2d 33hd
porto 6y2f 1p8d 33fd 4jvd 1f4d 7rmd 3knc 7r6c 363c 4xjc 6lwc 7psc 374c 3roc 160c 74mc
andersen 6i0c 2edc 554b 490b
carr 46ed 1u0d ixc 4uec 1t1c 5h7c 2y3c 3pzc 4izc 1hsc 39qc 3gjc 2cec 3zvc 1wec 5urc
georgetown 5nqf 2hpe 2yze 6rhd 3j5d 4a6d 1kdd 4ied 2qod 1o7c 6sxc 38ic 5t5c sfc 73c lcc
charm z3j 1rfj 7pzd 1kvd 20sd 71rd 4v0d 48vd 2smc 7ioc 4tic 7doc 2hqc dgc 572b 1dbb
pb 1g6e 1jee 1gdd 1rvd 3ykd 1gad 6o7c 6poc 27gc 100c x0c 3rc 7e5c 7kec 66c 6e8c
plight 1f0j 2f8d 20cd 1uzd yzd 4ppc 6alc 5e8c 6f1c 2fhb 62yb 69tb 4lwb vib 12qb g5b
expo 1gmj 675j uld 4rhc 28fb 5rrb 16zb 17ib 45yb qfb 1uva 17ua 5ya 5xya 2sia 1mua
explicit njj 44tc 11pc 763c 1g2c 4j5c 7g5c wpb 4kzb 7tob 5cob 1ejb odb 76ib 3ubb 7okb
plug 5z5j 3isj r4d 5dd znd 34fb 35pb 1u3b 6bxb 149b 1j8a 1m1a 58ea 3l2a 24ga 5jga
bradford 2xne 4ode 461e 743e 5yud 7eld 4nrd 5vnd 2eud 3jod 2kwd 39nd 6ffd 6ftd 7d3d 4srd
para 34md 3xhc 5roc 6d2c 59kb 5lsb 5o5b
hampton 2u8d 2nfd 3jjc 29mc 1poc 1r6c 1k9b 17ib 7ukb 72lb kyb 5o3b 5l4b 27yb 1t1b 119b
whip fjd 3akd 71pd ted 1q6d 6tfa 4f3a 3foa
demiz 5mj 6rme td 5i2c 50cc 73lc 2cbc 4jsc 1bgb 366b 3bfb 1ysb 56yb 3wrb 2ibb 7b3b
catastroph 14kj 25hj 1uid 2kad 4xbd 6ald 5aqd 2mcd bdd 4voc 3wfc o7c 77mc 3wrc 366b 2ibb
gerhard 2nug 61sf 2zpe 3o1d 1s6d 1t8d 4g4d 3a7c 26wc 3lwc 1x7c 6tpc 6jmc 55fc 2krc 1tgb
riyadh 3vye s4e 1b9d 1x8d kkd 2rvc 5buc 2ofc 2noc 2jcc 2hxc 1hbc 30jc 2dyc 45lc 5elc
schmidt 4zcc 57wc 63bc 6ewc 5iub 4tub 5c0b 59cb 3tzb 1wub 15pb 4r5b 54ab 2b5b 696b 23db
stimul hzj 5c1j zpd dnd 1nud o7d 1ied eed 2hed 1mzd 497d 3grd xad 26zc 82c 2esc
nut 2dmj 1lgd 2wmd 68bc 498c 4ewc 2mic 691c 4t1c 1htc 2nnc 2t7c 3otc 340b 422b 3vnb
shin 1rtj 5seb 5wkb yja 5q7a
hatch bwa
rudolph 2gwe 3ycd 5f9d 5ppc 3q6b 2b5b 23fb 6z6b 481b 321b 4jua 2msa 5g8a 10za maa 9za
overlook 19qj 7jjj 1aad 7lsd 6aec 6sdc 5k1c glc 1y8c 2f7c m4b b2b 9hb isb r1b p4b
uncomfort 54zf 7j4d g8d 3jnd 5v1d 3p9d 439c 4asc 4nqc 2q5c 5iyc 25dc 5l6c 7ajc 1e9c 7ric
aw 4lwj s9j 5l6j 6d6j 4tzj 1d8j 2igj 4ljh 4lbe 56ne 3mse 2f0e 3c0e fue 4m9d 410d
radioact 33ne 40gd 4ood 2wzc 2lsc 47dc 4z0c 7lhc 3l2c 45mc 12ob lsb 1vfb 3rxb 1wob 7nfb
churchil 3ntc 317c 54sb 5tib 19wb 4r4a 9za 1zsa 19xa 78da
irregular 1lcj 5kbj 5hkd 1akd 4unc qdb 4e6b 1ozb 92b 3k8b 6ovb 3qoa 1oxa vda 5lua 1vxa
hsbc 5d1e 6m5c 5p5c 3syc 490c 76rc 23c 7l0c 7p4c 3h7c 7a2b 1krb 2gsb 368b 7ivb 2v8b
formid 5ubd ohc 23lb 4y3b 10ub 21cb m8b 1ltb 23wb 4w4b 3dpb 1mob 3c0b xvb 4v6a 6swa
mae 5qkf 4mmd 2dzb 3fnb 1pda
npc 770g 3aoe uud 7nxc 4rnc 5wb 1dnb 3eqb 5fja 4hza 77aa 47ta 232a 35va 5q4a v9a
jung 76kf yje 5q7e 5see 6f9e 5wkd 3kid 59ld 484d 43xd 5kjd ijd 6n1c 54dc 6p6c 4knc
moratorium 19id 2gqd 1vtd n1c 1bdb ubb 34vb 12ab 215b 1ixb 3sxb 1o2b 4b9b 4ntb 2f2b 1tna
stab nhj 3lpd 32wc ozc 1qmc 9pc 25wc 51wc 4i1b 6cnb 2j4b 382b gcb 7qcb 2eb 5a9b
mali 3paf 6fkf 5shf 2s2e 59se 5pee 6exe 3h2e 3hvd 2gdd 2g1d 130d 60ed 25td 3mxd 48qd
embark n4j 17sj 3gd 7nd 2s9d 6cd 3wjd jcb 3zwb 4tvb 2khb 1teb 51a upa 1oda 1t5a
readili 4f8j 14td 53dc 4cnc 38mc 44jb jib ibb 64b 414b 24cb 1ava vta 138a 2b2a 27sa
bours 61c 90c 2q1b 1y1b 1fcb 3ovb 6r6b 1hqb 4u6b 300b 3jb 38na qra 30aa 1cla c0a
rao 5pyc 6b2b 7fkb 1pnb 5w6b 46rb 5hgb 63kb 491a 3wza 5lea
communiqu 3jsj 495e 4rc 4ksb 3nkb 1ajb 2eib 7zb 3lfb 1wgb c2a l1a hja 370a 7jra 5ya
necess 1qaj pkj ndj 68de 5gkd 5ad 4e8d 3cd 30ld 1s5d ktd 1e0c wtc 1bpc 21yc 20cc
petti 263d 2xxd 5ega 5uja
quinn 2fne 2c4d 3k3d 5c9d 2ihd 3jld 5xqd 3uhd 7oqd 1qrd 61vc 745c rkc 3gjc 2cec 1qxc
persecut 4sbf 6olf 15jd 670c 24pc 2p5c 25nc 3udc 3moc 7cwc 4dxc 408c 1tdc 4beb 3adb 3o6b
chevrolet 7pye 44nd 6j9d xbd 1tpd 6aac 73nc 3ekc 2kbc 39zc 785c 3pbb 301b 3g8b 79tb 4v9b
mao 3yie 7gyd 4q0c 232c 4fxc 6zlc 5anc 50jc 1gxc pic 61ac 42bc 4rnb 4b3b 3lxb 39fb
gothic 5rwf 2r4e 3g5d 61qd 3gbd iqc 1sbc 46vb 2hrb 2qkb 27db 48vb 3u0b 3ceb 8rb 38wb
milton 42cc 28ec 222c 4odc 58db 4nrb 4tgb 7ukb 1xtb 2k3b 2b0b 5l4b 4ztb 6dib 1zsb 37ob
drown c9c 6lbb 5mb 433b 6d3b 27eb 1p7b 148b 2j4b 2reb 38tb 29kb wka 3za 1q1a k9a
autobiographi 4ehh 1i5f 4aqe dhd y6d 304d 5x0d 4aec 242c 1tsc 1q7c 7kvb bob 7sb 16cb 7fb
zemin 232g 47tg 3hee 5fjd 4rnd 3yid 5q3d 2ktd 7gyc 3aoc 1aeb 7b 15ub 334b 51rb 3c4b
hasan 4oae 5aad 2i6c 108c 25pc 1i7c 65ec 2dxc 1h8b 5utb 6o4b 4lab 2m5b 51ub 6vvb 2o2b
slai ozj 23yd 25wd 1y6d 3sld 6qad 4qgd 297d 419d 38sd 5atc 2ec 3i3c 3b1c ejc 5ugc
pilgrimag 55pe 3gdd 2qtd 19jd 1ted 2vqc 362c 3r0b 6lnb 4irb 2bnb 13db 18bb k8b 3nab 6zsb
quota 3vjd 348d 2fgc 25qb 1axb wmb 715b 6fyb 1bda 1jza 1ixa 34va 4hha 6na 61ea
stan 1ved 3opc 27oc 3utc 3kgc 48mb 227b 3zvb 4fab 23db 25mb 1z7b 1unb 221b 1rzb 4kab
bulletin q2d 17jb oyb 3f9b d5b 2wdb 12yb 6onb 6akb 1qpb lja jda 69ga a4a kha 1paa
clipper 20wg 5nsf 7v6f 32re 6ope 64se 74oe 5mne 4lhd 5gld 5rud 33hd 2tbd 6fpd 6d5d 6iwc
premiz 465j igd 8jd 8d sd 54td 1bpc 1hvb 13hb 5xb ktb 1erb 1cjb w2b eqb zb
disagre 6yj 4fqj 14od 10oc 6rkc 3rrc 1b7c ywc 17cc 3cvc 5zxc wtc 4nqb g6b 4xlb 1uub
restart 1fxj 2m4e 1o2d 3h1d a6d 43ec 63vc 4q6c k3b 78ub 1hub 19ib 2wcb 12ab 4mfb 2s3b
rican 1v4e 102e 3qzd 6zyd 2tcd 37pd 2uvd 28hd 1lbc 2e5c 23pc 6t4c iuc 3c1c 74ub 19pb
wreck ycj xjd xed 3bdd 400d 2rec 3d2c 4mfc 2poc ocb 6d3b 333b 3reb 153b 25jb 6w3b
trunk 5igd 55xd 1g7c 4rib 3ucb 3wb 177b 2znb 31rb 58ub 2qpa 2o1a 3aja 8oa 1xza rga
knockout 3gcc 61rb gyb 2thb 2arb e9b 1lob 35b 1oab 81b n0b 6gb 418a 5zoa 5rya 1e2a
cornel 2yzf 1kdf 3j5e lcd 2hpd 5nqd 4gld 1mhd 4r9c 6rhc 6w9c 5t5c 1zcc 3y6c 35fc 2qoc
dong 7nwj 484e 5sed 4b3d 6f9d 43xc 5h3c 6n4c 2avc 5wkc 25xc 62tc 5q7c 4hgc v9c 61ac
mose 39id 4d9c 65ub 42ab 1ufb 3a3b 4xea 1vga q4a 199a 28ea
rochest 4cud 4k8d 1pod 4a6d 1nxd 2u8d 3g3d 1k9d 1o7c 119c 27yc ifc 5cqc 3jdc 57ec 1bkc
mvp 741d 6ld 1y7d 3lod 1bwc 1oac 1w6c 191c n0b 1pmb 5tzb 5wib 5r4b 6xob 2mhb 267b
lpga 2byf 5jmd 3pec 5nyc gyb 2swb 73nb 4d1b zmb 63rb 7qub e9b 5j4a
sayyaf 3tdd 13jd 1onc 1snc nbc 15hc 46zc 23yc 1lcc 3ryc 7ddc 5xec 6fnc 6hrc gmc 6o9c
southampton 3wkg 743g 4srg 2xnf 58cf 2kwf 5yuf 41gf 559f 5a2f 1cwf 51af 1pkf 6fte 5vne 4l0e
airspac 1sud dzd 3ric evb lzb kub w6a 7nma pga ona 1hva 2mba 13ia i8a 95a
destini 1mrj 1sgj 2j6j 56yd wod qvd 366d 6eic ogb 2h6b 1d5b 2vpb 47cb 1h4b 173a 1eza
thrust k2j xnj 1k3d 40d 6ncd 6pd t2d 78od 3isd 3nyd 1tod 3y3a 43pa 5gaa 2gna 2la
balloon 13id 16fd 3exc 3aeb 2t5b 5yrb kub 69yb lzb 3uia 4joa 2ssa 5q9a 3vqa
bake 3kff 42hf 578f 2wme 5sye 2nne 3otd 498d 45cd 6n2d 1l5d xmd 38yd 2d9d 6tfd 5nbd
feast 6awj 3nae 3qpd 1kbd 1ord qfd 32yd 1ywd 4a8c o4c 13dc 10wc 6zsc 3r0c 1xuc 1x3b
rift 38bj 1kj 50cd 2dmd 1jyd 3hd mod 56gc 1guc 4z8b 3k1b 7kkb 4lvb 79qb 4vza 11ca
cork 6oec 2c0c 4f1b 47jb 6rcb 54eb 3job 4zlb m6b 7tla 5cka 5a2a 57oa 743a 461a 73fa
shawn 1qkd 1v2d 4pnd 70bd 6sad 4uyd 4vmd 357c 3gxc 1cec 6ofc 5w9c 5s4c 5eec 36mc 514c
trauma 26nj zrj qhj 6lke 1d8d r4d 4fpd 5ksd 56id 4cjd 1olc 5yfc 47kc 2jzc 2zkc 15xc
sprai mfd 5i0d 4ydd 45eb 1tib 305b 5pwb 3pnb 6qb 2o4b 6f3b 3mtb 3zkb 1v3b 1cga 2tja
unrel cpc 3dc 25kb 1mrb 1prb 1ikb 209b qxb 6qsb cra gwa 3cja ica 1eza 46ia 1fha
remnant xec m7c 15hb 1onb 1lcb 3bdb 405b 3j0b 2rob 2una vfa 19ua
dixon 1twe 2dbe 1nnd 3zvd 35ad 2pad wjd 37gd 44fd 3qhd 3pzd 3x4d 2y3d 1jrd 1t1d x8d
legion 3vd 9ud 28ab 14db 3bhb 1wba 1w2a 76oa 207a
strap 4jwa 5kna
emmi 3t2d hcd 14dd 1hjc 5jfc 6o7c 428c 1d1c ykb 19tb 1ccb 4xxb 40wb 3ykb n0b 2e2b
lockhe 7fzf 5uoe 1ige 3ebd 7kmc 7o6b 7ggb 5jhb 1xab 4q4b 5kfb i8b 24ub 2dtb 63ub 1ilb
gul 46xe 31hd 1nwd 7ifd 7kfc 25pc 7kzc 4tac 5utb 2vtb 5aab 26vb 63wb 72ub 4mhb 75nb
vagu 77uj 7qej 4psj 763e 76id 2f6c 4xwc 5mtc 2z0c 4gqc 2xic 6tac 4trc 213c 2c5b 23kb
beta l1d 5rkb 3uea 7sea 6w7a
richter 2vyd 1grc 1nqc 7teb 69oa
clearanc 5mgd 1yfd 2f2d b3b 2aja 3kya 3kta
parma 5qrg 71lf 59bf 7nuf 363f 7r6f 3she 5cme 7the 5phe 1b8e 2wvd 33fc 7psc 4s2c 5chc
andrei 52le 2yqd 6czd 3vmd 5vdc 3iac 7kbc 1tgc 4n0c 3d1c 3c4c 7o7b 2dab 6eob 56bb 6wib
prostitut tpe esd 2kd 26md 4t4c 6cfc 15jc 4zhc oac cic 7tuc 1pqb 25wb 4p0b 11pb 6pnb
scotia 3brg 5v2f 4qce 547e 1xbd 5o9d 56mc 2boc 52qc 5cic 6arb 3j2b 4teb 4oxb 3flb 3fub
roundup 21dd yra
verifi 147d lyd uzd o6d bjd 8ud 5k2c 2lbc 2h8b 2d7b 3c8b 1p5b 2ajb 2t1b 35lb 32bb
advers o7e 17md 1uid l3c 3wfc 3cjc 26sc 1ouc 712c 1mrc 77mc iab 3jpb 1fnb 47qb zpb
pinch 39pd 6xpd zrd qhd 3hzc 294c 4c3c 7ijb 51kb 4lqb 3k6b 4w7b 11eb 1geb 8tb 37xb
heath 5p8d 4odc 1zec 555b 2wsb 1j9b 3pdb 2qqb 49jb 4gsb 18ob 671b 2qwb 16mb 1tab 7ukb
pandem 4fgg 194f 2ypf 3sdf 66ye 1apd 1s9d 7qod 2izd 1otc 53vc lhc 49sc 4noc 7moc 5wqc
loot 38sj 7ftc xeb 5atb 5ugb 2h4b 7pfb 3bdb 6u7a 6qaa 44za 1kea 55ia 15ga j0a e3a
sandra 40od 2xqc 51oc 3hac 3kec 387b 3bpb 4v4b 7f4b 2ozb 4rfb 76fb 49ib 3kob 287b 21ab
fallout 5aqe 2ele 4ced 3wfd 2ssd l3d 1oud 92d bdd 3ndd 4q3d 2d1c 2tnc 7pkc 7epc 4f5c
lobbyist 2vze 6ync 551b 5tb 11fb 7acb bsb uob 1n5b 13zb 2r8b nea bwa 1i6a 4nva kca
com 49nc 3b2b jdb eya
pad xld 118d lvd 7jsd 1mpd 14ed 4uqb 3sfb 4eta 5yra 2c3a 3zta 4ipa 33oa 26xa hpa
bacon 5rjd 4lpd 1l5d 4pzd 2mic 7fyc 4x0c 498c 2wmc 2nnc 3f6c 2sfb 33db 1rmb 6t9b 3p5b
intim hwd 5cod 2n4c p5c 5ifc 480b z0b 1t3b 2b1b 54zb 5p9b 4a2b 36jb 2xpb kbb 4h7b
refrain 3lej 58d 2v2d 4xtc 7anc 3sxb 3vxb 210b 1l3b o8b 13xb 1i3b 4q7b dib 96b 1n2b
emergen 66be 3gd 6sd 2njc 1jfc azc 32dc 36uc n3c 4gwc 5w7b 1rxb 7b3b h3b 2jdb 1esb
abstract 3nkj 1txd 1erd dfd eqd 1kfd 2ad a2d isd 6kec 1q4c 66qc 38wc 2xhb 6kab 1ifb
theodor 4tgd 317d xpc 12tc 19xc 42cc 9zc lpc 4cib 2dob 6x3b vcb 5tib 39ib 1zvb 3w0b
atletico 68eg 7dmf 7o3f 5chf 6p0f 4xjf 33ff 6kwe 6y2e 5x9d 1p8d 4gid 160c 5qrc 5yxc 3xxc
squeez 3akj 68qj 6a2j o7d 6pd 5jd 6qoc 4qnc 98b 1o6b dab 2oxb 482b 2q6b 2tnb p6b
shrink fkd fed 31bd 4q5d 6pd 1mkd 241d 311d 82c 1rxc g1c zvc 5ic 1zyc 1r5c apc
theolog 3wae 3z8e 4cxe 1v5c 4bgc 53sc 2xtc 4uvc 46ac 2i5b 44qb 3q8b 40nb 1hlb k8b 5mrb
intimid 7gtj 58kd 6q1d s9d 5l6d 3grd 3add 7q2c 53cc 5luc 2rsb 7rcb 67pb e7b 2s7b 4sbb
surgic d9j 15xd 4sed 6zad 3f1d 2epc mwc 2uoc 5o2b rlb 5yfb u7b 4g2b 13pb 1yob 2r5b
augusta 4rdc 4vpb 37gb 69fb zmb 2g4b 5jmb 63ra 65la 3tua 16na
dimens 21bj nkd 2uxd 1erd eqd ntd 1ybd 192d 2vyd pmd 1fed 58ud 69jd 574c 18kc 1qcc
foe 1dqj 16ud 112d ohd 23nd 3hjd tsd 4clc 5lcb 3m9b 51eb 2c6a 2lia ia ela vja
endur 4tj 2syj 3j alj 3cbj 1fjj 3kqj rnj 6ale qcd efd 5oyd 10ud 5vad 1jxd 5jyd
elder 1u2d 2ujb tqb 7ddb 2chb jeb 7qqa 3xna 6ppa
synagogu m2c 3etc 27dc 353b ygb 19zb 2stb 1y0b 54pb 6wkb 2s1a 3dma 4uva 53sa 7kha 3waa
sunset 94d 3ltc 27ic pfb 4ib tob 37da 5gxa 31da 1mwa 77va 51sa 3bva 4lea 259a 254a
springfield 4cue 4ihd y3d 1czd 1p3d 6kid 1rkc 2v0c 1rlc 128c 6ihc 3g3c 2u8c 5o3c 4czc 126c
glanc 4tdj a7d 1ypb 5haa
jake 531c 1v2c 3gxc 3wpc 1vec 275c 48oc 4x3b 5urb 40mb 1izb 6qmb 3opb 1n0b 2a5b 357b
thermal 167d 266d 7rhc 7c2c 4atc 145b 5fqb 46db 2wzb 1uab 6fvb 3lnb xmb 1sub 1wob eib
lago 5idd 37sc 4o1c 3tjc 38ac 6s2c 23gb 20yb 356b 3veb 38db 130b 3itb 5wfb 55cb 5bub
alonso 7k6f 3cre 74ce 3bne 5lpe 4bvd 423d 26ud 4dwc 1ggc 33fc 2hib 49ub 33xb 4p3b 25vb
westminst 4ted 3q8d 332d 35sc 2c0c 27dc 7cc 3j8c 27hc 236b 7cob ivb 6lib 2hrb 36qb 532b
kuh 3p8b 2hyb 3btb 7hhb 40xb 3mha 41wa 78qa 53ba 2lra 2qga 6zra 6sta 4s0a 66xa 6wca
clair xkd 3uyd 246c 3fxc 5hqc 65ic 4d5c 5jac 3kec 298c 4phc 2xqc 43rc 28lc 3evc 41tc
artwork 2ewj 1q4e ntd t7d 346d 38wd zyd 1gmc tfc 24lc 2q4c 24qc 141c 1ctc 16cc 41mc
affirm nuj 1b6d 6uoc 4dsc 25nc 7ryc 3s3c 14oc hhb 4z1b 1uub 3v2b 3rrb 60b 5rpb 256b
polar 3e6e 4lmc 17lc 1vvb 4cob 5klb 6smb tdb 34ib vab 45xa
hijack lzd 3wnd 38sd 1m5d w6c 2bwc 3aec wic 22dc k6c kuc 6vbb 1p2b n8b 23yb 4vib
urib 5u7e 1kxe 7iue 5zrd 2wtd 45sd 5qld 4tld 5i6d 3tdc 676c 5zgc 1ymc 28hc 2qsc 4prc
obasanjo 7tch 3n4e 6ktd 5j7d 26vd 27wc 45nc 1rqc 3esc 619c 63kc 5olc 7h9c 6d1c 5idc 58hb
woo 1xxd 59ld ijc 43xc 4hgc 5q7c yjb 76kb 5wkb 6f9b 5seb 6n1b 54db 2w8b 5vib 5h3a
mortal o3j 2j 1xkj 6ege 7hdd 7j0d 1k2d aod 11wd s6d 2od 47ad lbd 1fbd rvd 4zhd
unicef 5pie 41ed 5lzc 5jcb 6lxb 4vha 1vya 1a7a dka 4ota 1v9a 2e7a 6f1a 5ka 76ga 1pba
teresa 1jbc xkc 2zqb 3bgb 6xmb 387b 4dfb 1idb 2kjb 246a 2hca 76fa 57pa 76ma 4d4a 2bba
finalist n0e ohd 23nd 3hjd tsd 2thc 282c 2arc gyc 418b 1w6b 1e2b 1lob 1lgb axb 7pdb
reaffirm 2eig 5cud 1e0c 4q7c 1f0c 22rc 30lb 2v3b 4xlb 4hob 4rb 5rpb 4x9b qgb o8b 1s5b
conven nid 1dzd 30c 7nxc 6unb 370b 14qb 5wb 3rhb mxb 5yb 3lbb hjb n2b acb owb
cheer 3bmj svf 36hf 5a4e 4lfd 6z3d 6bpd 1nud 5l5c 766c 3u7c 6kbc 2w4c 1ldc 3gec 51nc
handov 235c 3a2b 40sb 7cmb 3h1b 1pha 35va 1hfa
tutsi 31me 45ke 35od 1ugd 226d 371c 3esc gmc 494c usc 39vc 2gfb 3c3b 51eb 3jmb 1pzb
bust ikj 28qj 2mdd wod 3red 3bdd 38wd 265b 7pnb 57ra
unlimit 3mnj 7rwc 5sba efa 1npa 1uza c4a
explicitli 1qcd 44jc 5coc wpc 3rrc 3djc 1elc 3qsc ywc 14oc 2xic z4c 8dc 34hc wwc 2b2b
aston 41gf 58cf 51af 3xzf 50uf 4srf 461e 3xxe 4ile 2xne 559e 2kwe 6fte 29we 5vne 1pkd
leisur 3hmd 13dd 2fsd 638d 6gjc 15rb 383b 5u4b 212b 2pwb z0a 2ga 2jma eda 32va 3laa
tornado 3ufd vfc 6ipb 1grb 7rfb 1nqb 767b 6xcb 2t0b 2kaa 1q1a 5iva 499a 2mca 12ua 1a8a
mcveigh 4fof 5pdd 27cb 1pxb 6kob 3inb 5f5b 1iyb 6wsb 3r2b 1nob 151a 10aa 2sja kca 6w1a
undisclos 46ie 2h8c 185b 14mb 2fua 5ooa
crater 4f0c 6fhc 3ucb 4afb 2o1b 4cob 3ulb 2poa 6n9a 3hra 4yva 6d3a 590a 2xua 4esa
marlin 5y7g 4dmg 4xyg 27pg 4awg 466g 24xf 1jtf 397f 1g0f 2sye 267d 2mhd 5sfd 3iid 1r6d
shui 51rg 15uf 6qed 6nid 5and 3i9c 61ac 7uuc 526c 1mqc 3eqc 72hb 59lb 5h2b 78tb 4ebb
bride 1zpe imc b0c 1ydc czc 3s5c jbc mbc 6ozb 6epb tub 2zqb 651b 3bcb 1x3b wbb
madelein 2z6e 3qic 2ycb 1aqb 1i4b uyb 1lyb 1j1a 2gaa 26aa 4qba 2s0a 71a 2mta
hussain 4oae 1i7d 25pd 5aad 5c6d 1eqc 4s5c 2o2c 108c 5utc 65ec 1h8c 72ub 29qb 4i0b 2bxb
scari 5x2j 4m9f 2hqe 4h8e 4uwe 3mse 2dpd 2jhd 4ljd 6aid 410d 5l6d 4a2d 1dbd 1mpd 2igc
crane 10ka 4ffa
champagn 305e 1b1d 1xed 7l2d 7iwc 1wtc 783b 5e5b 1lqb 71pb 1ztb 1kbb 5pwb 20oa 1cga 2d9a
rainbow 4akd 2i7b jnb 27ia 1mwa 32ga 1bva 1hza 4k7a
chant 3bmg 49ce 2w4e 7dze 4kud 6kbd 1w0d 4y4d 6z3d 5l5d 32gc qkc 451c svc 49lb 36hb
conscien 2fjd 1uod 3q1d 3jhd rzc 1asc 1a4c 5lvc 21rc 432b 6jcb sob 79zb 2bzb 6mwb 1s5b
maverick 20we 6opd 7v6d 4i6d 5nsd 32rd 74od 6fpd 5enc 5sfc 64sc 5glc 33hc 6d5c 5ruc 19sc
chin 4b3d 78td 7g6d 6okd 2uyc 3f4c 5h3c 15uc 43xc 71uc 45ac 2w8c 39fc 72hc 4fxb ijb
horribl 4h8h 2igg 6d6f 3c2e 3mse 2f0d 4lbd 56nd fud 5u5d 410d 26dd 2uld 7j4c 2dpc 3ysc
arabian hvj 7gid s4d 3x7d sec 2ofc 2loc 3llc 2guc 3w1b 1b9b 4avb 2nob 5elb 1o3b 37lb
millionair 21ic 4y6c 7czb 79lb 7rxa 23ma 5v4a 4aca
antarct 5kle 3e6d 2i9d 6smd 4kjc 17lc 41yb 4cob 45xb f6a
boast ntj edj 20sb 1q3b 48ea 6i2a 1g5a 23wa m8a
espionag 2axf 253d 4n4c pqc uec 4g1c 3pjc 5psb 4vqb 621b 7q2b 2xxb 6cfb djb 54jb 7gkb
lamb 7fye 4td 3f6d 1rmd 1l5d 1zbd 4jpd 4pzc 201c 5rjc 6t9c 60ac 4x0b 498b 3p5b 2nnb
fielder 51kg 3hzg 4w7f 42le 723d 5zed 294d 401d 466c 3l3c 7ijc 5eec 3k6c 24xc 4awc 1y7c
giovanni 6asf 4zxe 5rtd 7kid 5m0d 7k8c 3iec 3r6c 2xlc 61lc 7tgc 60db 68wb 2sxb 5dvb 7kgb
suzuki 2kbd 1tpc 3cqc 3g8b 3ekb 6tub 4ema 1c2a 4fa 3pba 477a
swiftli 4f8f jif 3mud 1spd 1rxd 5xoc 3jzc 307c h1c hgc 1i3c 51pb 6pb 1odb 7cjb 4n3b
jockei 7b1d 7izc 2x6c 1cqc 1kjb 2aob 8gb 6dpb 6fjb 5lgb 2tia 5wja 59ta
disagr 1ane 68ie zgd 1hud 7c6d 2lid 13ed 4fqd 11cd 3m9d ldd 4aad 7cqd 4q6c lqc 6xqc
dire 4h8j s9j 5l6j 6d6j 2igj 40vd 5mbc 4ppc 75lc 1uic 7l5b 4gob 2vlb fub 4gxb 5jdb
correctli 2ald 2lbd 5zxc 3ibc 10pc 26qc 1blc 3i6b 59ob 358b 10vb 2asb 4qvb urb 7cjb 2b2b
conglomer 244d 1cbd sgd fc 17sc txc 79lb gbb 289b 67b 71wb 6y5b 2w7b 7czb 47ub 7r1b
rapper 3jve 11sd 4oud 4byd 30kc 2zub 60yb 2ywb 264b 7jbb 26gb 3mkb 45vb 570a 8va d2a
sore 1d8j 3azj 1m7e 4ete 1toe 5tue 2rte 6u1e 6lyd 4ekd 550d 5hvd 245d 4snc 4q8c 3cbc
backward 29bb hpb 43cb 6y9b 440a 2l5a rea 3yva 1spa 2pza fwa
acoust 1rrf 27kd 2isd 6ufd 39mc 4m8c 398c 34sc cfc 1n4c 8vc pnc 25oc 2x7c 65bc d2c
aborigin stj 2led 3c1d o3d 2d cxb 66fb 2ipb 1m6a cqa 2cha
harlem 3qkd 21kd 1e4c 77vc 16xb 14pb 1ha 7c1a
providen 3n7d 4cud ifc 119c 3yxc 6o1c 3jdc 2cuc 1r6c 5xvb 5fpb 3q8b 5cqb 1pob 2g4b 1oib
flip 6tij 4snj 3oyj 2fad 1jdd drd 3k0b 6spb 440b 29bb 2pza 17na 33oa 4c1a 2aua 3eaa
beth 298b 4d4b 6iib 73wb 3wpb 65ia 3fxa 6zma 3uya 4ada 3kea 6qma 4v4a 2mta 4rwa
keyboard 1rre 6ufd 25od 1j8d 39md 27md 4m2c 2isc 7hpc 34sc 4t5b 5vwb 72gb 1qub 2p6b 2cab
weird 2dpf 4lbf 2jhf 2hqe 4uwe 4a2e 1mpd 4h8d 7pzd 1dbd 4p1d 186d 1z2d 5ifd 410d a2d
bremen 7efh 59gg 5x8f 44af 6a9f 2zgf 6iof 33ce 26ce 4tte 4b8d 4xpd 6dfc 3wkc 4s2c 5yuc
variant 13ed 43vd hdc 1pcc 3mac 2nmb 4bab f1b crb 6yb 2ehb 7v1b 2plb 355a 2uxa 4vxa
prominen 7pte 39ud u6d 5vyc 1hdc tkc 629b o2b d3b r3b 6sva 5a6a h3a 203a 1jaa 311a
carson 37ge 2wsc 530c 1zec 1nsc 1w5c 41fc 5l4c 36sc 1j9c 478b 3dib 22mb 1t1b vyb 6mtb
grill 6t9e 6ghe 1l5d 17dd 42hc 5n6c 33dc 2mic 4pzc 38yc 4bpc 5nbc 60ac 41ib 2o4b 1zbb
salvag tyj tfd 2fd wkd 4ibc aib 25jb 6veb 4i9b t0b 5ria 2pqa 78ua 148a 21ma 2rea
macau 35vj bkd bic 17ac 2gob rob avb mrb 3agb 6s1b 1mqa f8a 38na 7a2a 11da 2c7a
mahmud 1d6f 2gzf 3xdd 7kjd 28sd 270d p8d 1i7d 1nwc tmc 5cfc 4tac 31hc 28gc 41pc 2i6c
brunei uqe 3uze 4avd 6uvd 1w9d rod 2dyc 70zc obc 3llc 30jc 2ofc mrc 1v8c 1hbb 3wmb
monro 2b0d 2tmd 2nsc tzc 5cec 1w3c 2txc 4k8c 5m9c 7dvb 4yb 4r8b 3j9b 57eb 1rkb y3b
tajikistan 6upj 474f 3bqf 5kzf 2tfe 2pjd 3lud 3wmd 4wed 7byc 3uzc 49oc 2llc 234c 2etc 1rhc
whitman 3ycd 6jrc 5ehc 309c 2gwc 321c 5msb 5g8b 36ob 1qgb 7aob 6rlb 61gb 1fyb 2dsb z6b
freddi 5qkf 4hed 1pdc 2dzb 3fnb 4tkb 3sya 368a 2c8a 4q3a yta
secretariat 370c 3aoc 72pc 6e0b 1v8b 14qb 31pb 6izb 71b 5yb qma 2rma 7nxa 5jca 4hoa 7pa
hai 2lra
coral 50hf 2i7d 17lc pfc 2dcc f6b 67eb 73ub gpb 5tmb 1n8a 3aba 57aa 7kpa 60ka 5bza
superstar 3efj 4egj 52wj bzj 5enj 3rmc 26pc 1hdb 11sb 7pgb 3jfb 1p4b 42ma 1y7a 2gra 6la
supplement sqd 20td 27xd jyd 18kd 1gyd 450d 5j5d 6vdc 2juc 3d7c chb 13pb 4stb 8ab 5e7b
sofia 4qud 234d 2y5c 4e5c 3thc 2ydc 7plc 4dbb 2xdb mkb 3knb 77lb 762b 7oyb 1v1b 2stb
osc 5lzb fbb 2kob 2dnb 1i4b 1xsb 72pb 3rfb 1lib 1ska 1xva 6e0a 6lxa 14qa 41ea 1vqa
shimon 2jag 4y8f 2owf 3hge 1dge 2zse 17bd 28sd 2jqd 2vsd 1vgd tmc 3rvc 792c 41pc 3yc
fundamentalist 2ppf fif 2gff jee 3c3d 2pvd 1ljd 3k5d 2y9d qkd nbd 17xd k8d n9c 2l2c 1pzc
bunker 79ej 15ed 5dd 76nd 1ijb 5omb 4zkb 3sba 16na 49ea 36za 6a2a 2qaa kma 1doa 3hia
exploit aij 18j 2urd 1cud 47d 1rsd 1e7d 7h7d 14nd 4dhd 3awd 24gd 22tc 24ac 2r0b q9b
loom 3m9c 4voc 3bfc 2d1c 1ekc 366b 5ewb bdb 4gxb 9eb 2tdb 48ab 5ubb 3ndb 4jlb lwb
tabloid d5e 5z8d oyd lvd khd 1ypc 2tpb 4x7b 2wdb 5v4b 12yb 2lub 2xob bob 404b 76xb
dmitri 3c4g 1tge 1aed 2dad 3vmd 3iad 40rc 2yqc 47tc 4jac 6r8c 5vdc 1dab 3d1b 2krb 7kbb
influx 4ypc vib 3d6b 39eb 2ebb 5x7b apb 1pwa 2pta 6xja 265a 4jsa 20sa 125a e3a xqa
apollo 5isc 3uic 3p4c 40ib 6t3b 1xab 774b 34ib 1l1b 6g3b 21ga 590a fza
smoothli 1spc 23qb 4ltb jib 2s9b 358b 3sob 2ala 4dda 1rxa 30oa n3a 2e8a rea 7cja 66ca
treason 6vxj 10ad mjd 17wd 316d 253d 10td 3w6c 6qsc 705c 68cc djc 7tuc ozc 7gkc 4loc
specter 2kyd bwc bsc 5jrc 6nrc 2dsc 5q0c 481b 5v7b 5ehb 77rb 3x5b z6b 60gb 2jtb 1n5b
campus 17ge 73d xd 7vc 1zcc 1xc 3y6b 27lb 3mjb 3kb 3gtb 1bzb 3s4b 9mb 3wab 1mhb
briton 33d cxc 39gb k1b 13cb 1wcb 23yb 2ngb 3b1b 3c1a 759a 7s5a 16va 37a 1u9a 3w8a
rey 47pe 2cve 3hqd 6k2d 229d 3sed 33qd 1y9d 4r6d 4prd 5w8d 5ktd 527d 5rzd 5ohd 25vd
dictionari 67ae 7nvc 2l6c 1c4c 1ejb 2i5b 6bhb 16cb 7v1b 4aqb b6b 41qb 5xab 1i5b 242b 1jib
shepherd ngd 1wxd 2e0b 2uab 2tla 26ya
hashimoto 334e 6nge 75ne 66hd 492d 5qtc 45sc 5zrc 1dab 4fb 491b 628b 4spb 1aeb 3yb 2nub
prop 1whj 36rd 6l9b
liquor 1dyj 1xed 1uxd 359d 7l2d 1hod 305c 1lqc 3ujc 1xdb 326b 3hxb 79rb 3yub 5oub 3vnb
moh 5h0c 2hyc 2lrc 69kc 6hec 3mhb 7b5b 78qb 53bb 565b 58rb 3nvb 3p8b 53yb 525b 3z1b
pinochet 3wxc 45sc 2t6c 7r0c 3jwb 47rb 2t8b 6s0b 6qwb 4qmb 4ujb 5zgb 3cub 7h9a 360a 5vqa
irrig 5khf s5d 5k7d 6v0c 3j7c 25rc 12rc 5j2c 4xdc 56vc 1e3c 20kb 5lb 2fzb 60kb 1q1b
liaison k4j 75oc 2yb 2rmb 71b 2e7b w0b 258a w4a kfa 750a 34da
fea 39je 58pb 5h0a 6yea 65ya 2mya
recur xcb nkb 6m3b 7ub 5y6b 5rfa 60ma
theoret 135d 15id 2xhd 5v3c 4cxc 3fec 110c 4xmb 22ub 3i6b 1erb 161b ktb 6srb 4fsb 7g1b
exterior 61qf 3hd 2jmd 12kd 6k5d 1vac 2qkc 29yc 46vc 3cec qyc glc 11jc 43hc 1nic 48vc
fusion qed 2rgc 45mb 355b 2oqb 5vzb 6hkb 4m2a 1jca 18ka 3rsa 2ywa 30ka
saga 2g2d 3ejc 5iac 6g3c 6nnb 3snb 2q7b 2g5b 37wb 5y6b 2n5a 7fa 53ea 19ta 6o7a 585a
infecti lhe 3qcd 567d 4fgd 2ypc 66yc 245c 5r7c 4w2c 4jic 38oc 49sc 6xyc 194c 4otc 1apc
psychologist 5kvf 6zqd 10hd 2r5d 5nxd 7i7c 2jzc lcc 4auc 2epc 4cjc u7b cyb 2uob 5jxb 9mb
frankli 5zxj 1lke wte 6mie 2uld 8qd 2md f5d 2asd 9yd 2ljd 33sd 3b5d hqd 25dd 1b6d
chester 4odd 6wxd 7rgd 4gsd 57ed 2u8d 5wod 5yud 4f1c 5o3c 7d3c 54ec 2euc 5czc 2k3c 3joc
twitter 3qlh 6jwf 3rcf 3f9e 17jd 5hbd jdd 20ed ljc 2yyc eyc odc 3xbc 183c 3elb 3r5b
shutdown 7ged td 2bjd 19id 6qyc 1a6c 1o2c 6p7b 4q6b 3twb 3nnb 7qlb 1ekb 6xbb 4hhb 260b
shannon 4szd 1qrd 2fnc 44fc 4hrc 3gjc 4uec 4zac 74hc 5ywb 5mcb 514b 196b 41fb 1xtb 4yib
fundraiz 66ie k4d 2a7d 1vyc 54c 5myb 2drb 2bmb 3x8b 5dnb 6wmb 1njb 1n5b 6wzb 2vzb e5b
mann 4z4b 308b 7l3b ehb 44fb 2y3b e4b 1iab 2wib job 21ab 2wsb 1sib 3xob 514b 39qb
ossetia 5a8h 1rhe 37rd 2fed t6d 5e3d 2g0d 3ybc 49oc 7byc 23cc e6c 56rb 22kb q3b 2llb
herzegovina v2f 1chf 1dse 15me 2wbe 2g0e 2lle t6d 2pyd e6d 3luc 371c xfc 1mxc 1tuc 32fc
min 8xj 2f5j 6f9e 484d 5sed 5wkd 3sd 6kkc 55gc 6p6c 3lxc 2avc 5q4c yjc 59lc 4rnc
countless 74nj 11he j0e e3d wec ysc 1pwc erc 4f6c 2w2b 1hib 1bqb 5fb tfb 2rob 220b
caraca 55cf 37be 356d 2uvc 4drc 38dc 2o3c 3tjc 1kxc 1foc 4kcc 23gc 3odc 1ttc 6foc 5bub
helm 3od mtd 3y3d 78bc 2jyb a8b 1s6b 7b 1ptb dta 1h5a gsa ua 1usa 2f4a 20ma
ensu 2acc 1w4c 6j1c 24kc 1gqb 3spb 2ibb 6uwb 2h4b 56tb elb 257b lqb 5yqb 2lib 3slb
shaki 30ve 78ud 19rc 37xb 5v1b 1szb psb 5jdb 444b 6uzb 190b 115b 6h9b 3d2b 3cnb 6lya
commut t8f 23ze wie 2mzd 35bd 1g7d 5h5d 2btd 6tgd 3ajc 2amc 5c3c r6c 2d2c evc 61pb
maiden 1j 2sij tud ppd 3zwb 1tea 6tva 4c4a
preseason 1gd 3lod 191d 1oad 3gkc 3ehc 5bfc 4yqb 6ddb 5akb 2q2b 1bwb 1db 1pmb 5plb 5wib
superb 2xmj 206e 4y1e 7r2d 2ted 53gd 23wd 3jac 18fc 38lc e8c 5fyc 4z5c 3y7b 3c0b 48eb
luci 36if 28le 298e 6qmd 4phd 4wud 3evd 387d 3wpd 5uqd 4rwd 1idd 4add 6vjc 6w0c 246c
malik 4i0e 4lae 65ee 3ud 25pd 1w8d 1eqd 1i7d 6o4c 5hgc 7kzc 3xdc 5aac 7spc 4s5c 1h8c
mahdi 2oaf 1pzd 494d 2y9c 17xc 4t3c 4fec 136c 5l2c 2i6c 1h8c 6gzc 270c 1lcb 108b m7b
sitcom 1ccf 761e 6o7d 1g6d 19td xcd 1gdd 1jed gfc 39yc 5y4c nkc 45vc 4zvc 3ykc bzb
preston 4gse 7ele 4nrd 743d 555d 5wod 36sd 2xnd 4jhc 5mcc 5hfc 5yuc 50uc 4src 2fnc 6wxc
defianc ohd 5oyd 5bac 1edb 4q7b 3vxb 22cb 2exb 1tmb 5vmb 1q8a 6yra 5dxa q0a 4sba 3fya
deterior 4ppj 7epe mvd 2kad 2qyd 30vc qoc 13qc 3lkc 1o6c 2xac 311c 4q5c 19rc 2elc 4f9b
skip 30kj 1gjd ppd 1sqd pod 3wda
bombard 55ej 6hcj 1t2j 1vje 6qd 2wzd 21zc 3pgc 455c 3ric 6ifb 312b 2dhb 3omb 1vdb 7dgb
processor 2rzd 2hac 3mgc 4uhb 56zb fdb 7c9b 1scb 4wvb 6d7b 13va pua 27xa 3mba 3n9a 4bua
gbagbo 3ese 360d 27wd 3j6d 7o1d 5vqc 7rkc 5j7c 4qmc 4boc 5olc 56cb 6jlb 74kb 1fub 2qeb
sabah 2dud 2o2d 2ofd 68yc 3w1c 1nwc 3r1c 1i7c 6xuc 4tac 49tb 67xb 63ib 4avb 3llb 392b
scenic 7lsd 76ac rhc 6hpc oob 3bvb 3izb 4x8b 3hmb wdb 9hb 3x0a 28za 3yoa 19va 8oa
mladic 7qah 34ng 6aff xfd 1fuc 4ccc usc 3eyc 2tub 7lrb 2i8b 7vfb 4rub 1tub 3dsb 4qra
cop ejj 44yj 5exj 2yd 32wd 263d 7hcc 3f3c vsb 1pqb mjb 4qyb 4qgb 28xb 7rcb 2jhb
plutonium 1w1f 2s3e 2qle 6ud 18kd 4h9d 1vfc 5lhc bpc 5obc 4yjb 6d9b 35rb 12ob 162b nma
frost 2djj tdj mfd 18vc 12ub rbb 6rub 1jhb brb rka 583a 4uma 1wna rna 1j6a ana
contributor 2bmd f9d qad ucc 1zja 36oa tra 1jwa kha
patriarch 9kd 1y0c 6s6c 2mfc 1csb 369b 1zxb 54cb 1o0b 6v5b 1tfb 6p9b 3gaa 3f2a 7q4a 4roa
llc 244d 17sc 3oic 6uec fb gbb sga 1pta 1vma 1baa 24ua wza 1k0a 2w7a
cdc 5kd uud 2yd 194c 4fgc 4noc lhb 2izb 2ypb 1apb 1otb 66yb 7db 2cqb 245b 4jib
vocalist 11sj 3mkg 4byf 26gd 2isd 2ywd 5rsd 25od 6ld 4lzd 65rd 5oad cfd 2yod 8vd d2c
roonei 3sqf 5sqf 2tae 72ye 3nwe 1sad 1isd 3xxc 51cc 2kwc 224c 1cwc 3vdc 3xzc 36sc 1rnc
archipelago vad 57ac ffb 7nmb krb 5bkb 7m7b 6smb 17lb f6b 45hb 1nyb 3gnb 2xua ona 7qra
isl 1qnd 5v2c 8nc 5o9c 4jcb 5i7b 6omb 6ydb 3brb 4xvb 67cb 4vbb 14sb 3yxa 6ara ffa
indirect 679j 3h1b l3a 45ga 2qha
polo 3b3c 5eob 665b 10eb tlb edb 1tyb 2c2b zma 7b1a 6c0a
addict 553j cid 1uxc 3asc 517c 2hbc 3d7c mwb 38ub 2hkb tpb 3n8b 4jbb 326b 3ijb 1olb
ridicul 5jwj 4uwj 410e 7drd 4a2d 5mod 56nd urd 4m9d 6fcd 4h8d 4nqd f5c 2jhc 3okc 5frc
kingston 44sd 1xfd 3j2d 36qd 15vc 77pc 2u8c 3o4c 5a2c 3fuc 5ckc 332c 4fic 7qic 547c 5o3b
webber 4wmd 3x4d 1nnc 4uyc 1twc 4izc 3crb 30sb 3dib 473b 4bvb 2aqb 4kdb 2pab 3tyb z9b
gomez 2h2e 229d 3hqd 33qd 7tjd 25vd 5ohd 2psd 2cvd 4r6c 617c 3hpc 5w8c 2dvc 6hxc 5ktc
ecolog 797e 73ue t3e qjd 3f5d inc 2fxc 21xc 60kc xdc 5v3c 1xyb 2njb 2mmb o7b 28zb
nightclub 5spc 4p7c kgc 34kc 5cxc 6fub 17db 6mrb 34rb 6uwb 3erb 64hb 77vb 16xa 52ja 3f3a
pub 7hie 34kd 17dd 37dd 4p6c 1cjc 5efc 383b 3erb 5cxb kgb 6fub 1xea 2p9a 3u3a h7a
canterburi 3j2e 7p8e 3fud 47jc 3o4c 44sc 2vbc 16oc 89b 7cob 63mb 6k8b 2mfb 3pxb 42rb 1xfb
captiv 3tbj 316j 12mj g7j 1u9e 1wce 66jd 15cd 57hd 10ad 47ad 26id 2evd 3b1d 6syc 23yc
auburn 6nte 5t5d 126d 1ned 6sxd 1wfd 4czd 4a6d 69lc 7dac 3ehc 1p3c 2qoc 27yc v5c 2qxc
ordain n6j 7l7e 7eie 1zmd 1csd 46ad 62gd 40nd 3wac 3boc 44qc 7lnc 3etc 2mfc 53sc 3z8c
mel 395c 2a5c 5yzb 275b 42cb 62qa 3opa nna 1x4a 2fna vya 2o9a 27oa
rover 41gd 4l0c 6ftc 4vbc 4src 4ilb 6r9b 51ab 32ub 559b 58cb 2xnb 5ckb 743b 2kwb 1pka
weslei 1zgb 336b 1j9b 36sb 478b 64za 58da hna 5n0a j6a 40za 2yna ewa 3kba 43la 1caa
trump 3tib 2goa
motorola 4qxf 2dtf 61wf 2haf 5d4e 5kfe 724e 4q4d 6t8d 46sd 79ud 52hd 22wd 58qd 7s7c 5u9c
emma 4ade 349e 387e 3eve 4o9d 36id 28ld 298d 3had 68gd xkd 2hcd 6qmd 246d 510d 3bgd
underwat 6d3j 2z8c 45dc 516c 17lb 6fvb 4wtb 3omb 2qzb 3u8b 1bsb 2mkb 33ab f6b 7c2b 30nb
makeshift 2cld 3qac 284c 7vmb 7unb 1t4b p4b 3j0b 7qvb 776b jhb 1gza 394a 70na 40ea 5k1a
pardon 26tj 3okj 5ymj 7iae 487d 2g9d vob 443b 2n1b 140b 154b 390b 6v9b 10aa 2fua 2t6a
caretak pd 3f0d 1mgc n6c mxb 3yb 1h5a 38fa 4la la
infam 337j rjb 2u9b 2p5b 257b 4a2b 2trb 4f4a 1tda oza 6dra 3y7a
brandon 4iud 40md 4vmd 2j2d 6sad 3l3d 1qkd 48oc 1itc 5nec 7utc 3kgc 3hkc 2wsc 1t1c 2x4c
edmund 19wc 19xc 5ecc unb 9zb 1zgb hnb 3hdb 2hcb 1sib 2n2b lpb 37ob 1idb xpb 2ub
worsen fuj mvj 4ofj 7epf 3lkd 3pyd 69td 3ljd 78d 2tnd 2qyd 2eld bdd 3ndd 1o6d 4evd
unwil 2iag 7ane 12je 2ctd 7iqd led 3p9d 2hed 1tvc 58vc 25dc 3nfc 2v3c 3zgc bqc abc
vicent 1y9e 4tle 33xe 26ud 13yd 423d 5njd 1ggd 7cnd 4n8d 2hnd 2h2d 3hpd 24md 2sxd 63sd
obscur 2t5j 23oj 4j5j 3ljd 78d 5o0d 6h5d 1med 7pzb 73vb 7ajb 1g2b 5xzb 213b 7tab 648b
savag 57hj 2p5j 4f4j 50oj 1afd 5qd rqd 6peb 5dxb 7bma 2uaa 2hwa 5p7a 3xya 7e7a 77ya
destroy 2qzf 4s8e 2y7e 1cvd 21zd pld 548d 736d 3yjc 1bxc 21mc 6iqc 4ecc n4c 39gc 3s0b
taxat s8j auj 2yld e0d 1gcb 4ylb gnb 7ib 348b 1mkb 2fgb 211b 2jb 1fab 4cwb 1npb
ancestor 6y6d 9kd 11qd d0d 6jjd 5jtd 4a0c 2ruc 2ipc 5bcc stb 13wb 4r3b 2chb 2d0b f1b
playstat 5qch 4eeg 7e0e 78ve 4zbe 5zkd 22wd 1xgc 586c 5g5c 4b7c 6bxc hdc 6d7c 4wvb 3r5b
wholli m1j olj 20ij i9j 244c 6fcb 2lyb 2d4b 3dcb vtb 2iva 23qa 2ia 1ava
fri 498e 2mid 7fyd 4ucd 1zbd 38yd 1rmd 3p5d 5n6d 5nbd 5rjd 6t9d 47md 4jpd 4lpc 2nnc
zhao 3lxf 1ylf 25xf 1gxe 55ge 469e 42be 2ave 5vce 7k5d 39fd 6l8d 5hnd 3hed 4rnd 6zld
joyc 4v4d 3jud 387d 3uyc 3t7c 6zmc 18oc 5o7c 4adc 40zc 2wic 67hc 1zec 4rwc 1j9c 40oc
vike 39ae 4yqe 5sfd 5kcd 3gkd 61zd 4ghd 41cd 40dc 4fdc 5akc 5evc 4s4c 5mnc 6jxc 69lc
subprim 1pdg 3fnd 5aqd 4jld nfc ytc 4cec 6gkb 2tnb 31ub 368b 44db 3n0b 2elb y9b 52b
packard 52hh 5kff 2dtf 3ewe 2hae 7s7e 4pgd 5d4d z5c 5izc 6t8c 724c 5u9c 5r3c 436b 6tub
diminish 31bj 2xaj 1nhe 29he 4jxd z1d 66nd 203c 5vyc 7a6c 311c 2xsc 1pgc 1rxc 7csc 5zac
impass 43ej 5ekj 7qlj 1hue 2wce k3d csd 7c6d 2m4d 4lvc 1osc zgc 4i9c 1gub 45gb 4vob
insisten 13xj 5jj fhd 4e8d 22rd 2v3d 2eid thc lec 3rrc 607c 17cc 4ksc 2iac 210c 4lvc
toe 1m7d 3vod mfd 5dd 14ed 11vc 4etc 4ekc 4m0c 2rtc 24bc 69zc 2opc 5hvc 3yyb 7sub
secreci 2ffj 3zod 23od 23id 38hc ueb 31yb 28bb 4ysb 7gob 4amb 3p6b 1yoa dca 16ha 2ja
downgrad 3l0d 70wc e0b 2n9a 33ba 3sya 1vwa
holbrook 2z6e 1i4d 7apc 1lyc 1aqc 62bc 4spc 3qic 3eyb 2fyb 2ycb 3rfb 3orb 45gb v2b k3b
brunswick 4jce 5v2e 1xbe 56me 6kid 52qd 2boc 5o9c 5cic 3brc 6ihc 6enc 547c 6n0c 3flc 3g3c
shelf rid 3ujc 3u3c 1cib 1t4b 6xwb 64lb 19yb 3p0b 8ab 1cjb 15eb 3yzb 21eb 18xb 5hwb
gong 6hdg 1gxc 1ylc 4edb 3lxb 15ub 39fb 6kkb 5rdb 2rhb 4q0b 4b3b 25xb 2uyb 2avb 7k5a
fra 6ogd 649c 5ydc 57nc 6ilb 6ywb 725a 6xaa
homicid 60jd 2ed ozd 9pd 4i1d mjd 4wnd 38sc 5atc 2zjc 10ac pqc 6x4c 616b 3w6b 2xxb
salvat 6jnj egd tyd 17d 291c 6ppc 7eqc 1k6c 4mvb 1z6b 1a4b 48wb 27vb 3w5b 487b 1ufb
napoleon 72mc 60vc 1o0c 2xyb 7e9b 5l8b 17eb 37qb unb 5ylb atb 6p9b 1kca 3va 4c0a 4roa
whitnei 5nle 579c 40mb 5unb 4ueb 1yxb 2txb 3dvb 2w5b 2ceb 21qb y5b 5rxb 67ha 3zva 1r2a
harar 7j1j 3ite 5xge 37se 707d 3ved 14yc 7abc 5idc 27wc 6s2c 5qic 208c 4boc 4g0c 53kc
erik 6z1d 6g5d 3z0c 52vc 61yc 1k7c 4tub 2hfb 357b 1zvb 6hqb 6dab 3vcb 4wlb 4c0b 63bb
mobutu 3esf 53kd 6y0c 360c 4ojc 27wc 1fuc 7o1c 3jwc 3j6c 39vc 1dab 45sb 6jlb 2x8b 4ujb
slice 422j 486j 4x0d 498d 98d bfd 6tfd 2mid 5ztd 4iqc 41ic 7fyc 5syc 42vc 2nnc 2wmc
slovak 580e 33d 7e6d 2jod 18dd 1knd 2l8c 1zdc 1bjb 1sfb 1jpb 5sjb sxb 2y5b 384b 2xvb
elbaradei 5s0f 2kof 1p5c 1lyb 2o7b 2ycb 3rfb 1edb 1h8a 6yba 2gza 7xa 6ua 7n9a 2oea
roth 79xd 4r5c 5c0c 2hdc 696c 60bb 4zcb 5iub 7dfb 668b 6q5b 4tfb 5r6b 5uub 29ib 7kob
srebrenica 297d xfc usc 23ec v2c 27jc 3moc 3bxb 5dyb t6b 4kwb 3c3b 31mb 371b vib 4oma
stuf 26xd 5pwc 776c 6rjc 498b 1zbb 2umb 2zfb 5h6b 6evb 1ujb 305b 7fyb 3vnb 2rwb 5n6b
jazeera x0d 4sac 27gc 79yc 66c 3rc rtc akb 1gab 2jeb hvb 7oub 1g6b 2dyb flb 2gja
bucharest 4e5e 2y5e 7oye 4msd 3thd 3txd 2xvc 1jpc 77lc 1v1c 3knc 2jjc 5e3c 7plc mkc 762b
accordingli 44kj 138d 1lfc 6yc 44jc 2alc 1nhb 3fwb 2s9b 20ab 35hb 4ltb 78b qwb 2x1b 2ivb
revel 38hj 15lj 1kqd 26sd 5ed 3zzd sd 19gd 439c 6wbc 1bbc 2nqb 1asb 6vxb 6plb 3fyb
nokia 61wf 4pgf 22wd 2dtd 584c 5kfc 6t8c 5d4c 46sc 2hac 7c3b 58qb 724b 7s7b 28jb 5u9b
undercov 5wgj uej 1ppj 151d xod 2zjc 1jvc 621c fqb mb 2axb 4eqb 4onb 1fsa 40fa 1kea
wheelchair 1s3d 1tyb 3skb 3g7b 2h1b 6ucb 1f6b 6dpb 652a 5a0a 6fja 3b3a
multilater 21lc 1d9c 15yb fpb 1egb 2rmb 7zb 1fmb k3b 1o9b 2bmb 1y5b 1u6b 1pbb 3xia 1v8a
kemp 380d 2eod 1dtc 1fyc 5ehc 3uhc z6c 321c 1qgc 6scb 6ofb 2y3b 10zb 196b 3srb 59xb
norm egd kdd 1qcb
deceas o3d 2d m3d 1xkd 3i3c 9kc mbc 2zqc 9lc b0c 3l6c 3nmc 3m2b 5pob czb 4pwb
baldwin 2pad 2n2d 39qd 3x4c 1zec 2txc 3dvc 37zc hnc 2j0c 1j9c 19xc 2w5c 40zc 5l4c 15pc
levin 5c0e 60bd 79xd 2hdd 789c 4qqc 5hhc 634c 7koc 7dfc 7ufc 58oc 3vcc 29ic 779c 4tfb
diaz 2h2f 33qe 25ve 2cvd 3hqd 527d 229d 7tjd 65fd 47pd 4n8d 6k2d 5rzd 5ktd 3hpd 2psd
phelp 5uld 3rlc 5a0c 7krb c6b 74sb 34gb 2aqb 5kdb h8b 7uba 3xla 55ta wha 2dba 6mga
vernon 2b0d 5l4c 2txc 6ysc 24rc 2tmc 6ivc 4vmc 3j9c 21qc 2q3c 3pdb 478b 4mjb 3dvb 2wsb
mit 1kdd 3j5d 2yzd lcc 4iec 35fc 2hpc 59uc 1zcc 79wb 3f5b idb 1rjb 27hb 1mhb 6w9b
rein 2n3e 5gd 1o2d did 46ub dab 5mdb 6n7a 486a 1o6a 3zga
sniper yld 3lpc 9pc 3zuc 1afc 5qc 2nyc 22db pzb 32wb 2nbb 2eb 51wb rcb 3epb 312b
paula 30zd 31lc 3uyb 251b 2xqb 48db 4azb 2mtb 54fb 6iib 53jb 51oa 3c7a 7aea 7ila 4d4a
charleston 69fe 6o1d 5fpd v5d 70ud 3yxc 3jjc 6c6c 2u8c sfc 45jc 4k1c zwb 4czb 5xvb pfb
clubhous 3pte 79ed 73jd 5xd 5rnd f0c 1g0b 4v8b 1jtb 27pb 3zha 3era 24xa 1mua mqa 1gea
sara 2bbd 2xqc 4d4c 52mc 31lc 7icc 3fxc 2mtc 387c 65ic 7ilc 6qmb 7sjb 53jb 5jab xkb
broadband 28jf dpd 330d eyd 146d 1r9d 3dhd 58qc 149c 72dc l4c 4uhc 6llb 3elb ieb 4fyb
pavilion 3qad 6aec 1sxc 54vc h7c 4gpc 18sc 1gmc 31db 5k1b 1mub 122b 2a8b iob 504b 2jmb
underneath 2o1g 1vac 7rqc qyc 319c 1t4c 3a8c glc 6rjc 35jc 12kc 3wc 4icb 5ihb 4bqb 14hb
backlash 497e 1tme 6pld 5p3d qvd ezd s9d 3fyd 1w4c 5sic 1mzc 5j0c 1esc 77mc 24kc 7b3c
gymnast 6uxe 3b3e 571e 1f6d edd 665d h8d 1tyd 5eod 10ec 7b1c ukc 6ucc s0c 34gc 6cwc
golan 2zad 40sc rsc 7cmc yvc 2hsb 4tnb 6mqb 1l6b 3lb ygb 59b 389a 1fda 1dga 6aa
centimet 1hge 3ucd 21vc 29ob 192b 7t5b ymb 3wub 7qtb mma 58ua 2yia
peng 2kte 3hee 232e 3lxe 1gxe 15ue 5voe 39fd 25xd 1yld 6g1d 4b3d 5q4d 5vcd 2avd 42bd
byzantin 37qf xgd 6s6d 2r4d 17ed 1o0c 4tyc 13wc rpb 8rb 6p9b 6vkb 2b3b 21ub 2i3b 1y0b
lang yjb ijb 2w8b 7a8a 63ja 484a 45aa 7lxa 6cqa 1qra 4hga 5wka 39qa 6p6a 43xa 55ga
spinner 3mve 3prd 2aed 7gvd 7m8d 3qvc 65kc 3r7c 5qmc 2lzb 5yvb 401b 685b 7mnb 7ipb 7aqb
literaci 2urd 1h6d 9md 3cac 3mwb 7j0b xb 3vpb 12qb 5ufb 7va 5dna 16ra 3p7a 3gta 4pa
nike 5acc 2cmc 172b 3emb 45bb 5szb 4pga 2wea
marina 50yd 75jb 44ub 1jba 5o4a 72wa 30za 67ca 24da pfa
whereabout b2d 1prc rcb 1sgb 4ccb 459b 2d7b 6o8b 43ub 23ob 185b 4omb 1mlb 2gjb 1ezb 1e1b
junk 2poj 2ssj 3j0j 416j 3upj 7d2b 1pda
rebecca 3wpd 28ld 287d 4add 387d 6iid 298d 3t7d 4o9d 6xmd 4phc 686c 5hqc 3fxc 2ozc 3kec
browser 5izf 4wve 1u7d z5d pud 183d 20ed 3mgd 6d7c jdc eyc 2yyc 4buc 5jqc 11jc 3elc
hick 5wvc 2iyc 4fob 29ib 46eb 1hsb 1nnb 166b 39qb 6j7b 47eb 249b 1r2b 18la 57ua 2y3a
duma 1dnd 10dc 6crc uoc 4spb 1dab 2cyb teb h9b 2dab 50lb 2jtb 15qb 1hwb mxb 44xa
kee 565d 2lrd 3z1d 415c 7fqc 79gc 53bc 7pjb 6stb 6wcb 3v5b 41wb 3cxb 3nvb 453b 2qgb
incomplet 6iye 5kad 5mtc 4d2c 76ib 2hzb v1b 4eib 2lbb 1vxb 763b 7dtb 6x7b 4j5b 3c8b 76bb
ajax 6lwf 7rmf 363d 6a9d 2zgd 1p8d 5x8c 5qrc 59gc 7efc 6y2c 51ac 3roc 5chc 4mac 6ioc
unesco 1m6c 76ga
penguin 6kpd 6mud 6iwd 41cc 5mnc 4uac 4q2c 7kwc 33hc 3p1c 74oc 1zub 2iwb 3p3b 7v6b 30hb
rashid 1w8e 2vtd 1h8d 3jtd 4tad 34zc 1i7c 4lac 5pbc 2duc 25pc 31hc 5f1c 4oac 108c 2o2c
prestig u6d 5vyb 1hab 7kqa 1ysa 203a 5a6a
reunit 3yhc 7r7b 703b 5keb yab 48hb k0a jba 72a 4r3a ala 3mka
warship 2qze 4pue 21me 717e n4e pld 1bxd 1cvd 1mid 5m4d 3s0d 736d 6iqc 3ric 39gc 148c
compatriot cd 7pdc 4dwc hbc 3rlb 421b 2grb 74sb 5e2b 4xhb fjb 3whb 5jvb 7r5b 7ccb 6ceb
videotap 1wsj 2jef fre 4xd 6l7d 4yed 4qtc flc 3r2b 40fb 1ncb 2cab 6o8b 5tfb 1iyb 19eb
repress 4hsf 67pd 2p5d 1x2d 3wxd w5c 4ysc b7c 3moc 24oc 7myc 670b 2czb 4fqb 171b 24pb
demolit 19uj 3dmd 6esc 424b 2bjb eqb 50ta 5xa 549a m1a xea
pave 7rqj 7pid 1nid 12kd 8oc eqb 1c0b 1pha 45a 3a2a b3a 1aja wda s2a 1ooa 69na
dental 4k0d 2uod 2epc bxc 3f1c u7b 13pb 5ijb 5bsb 15xb 2r5b 4ivb rlb 6zab bhb mwb
himalayan 1j7d 49oc rhc 5hec 1qvb 23ub 472b 6uvb 7nmb 7snb 37rb 5a8b 2m8a 6hpa 2qfa 4x8a
lifelong 25fc 290c 2j9b 2fwb 7oob 6k7b 1usb 46fb hwa 9ka 243a 3mya
copa 2thc 2arc 5joc 53fb 32qb 1lob 5ysb e9b 3m4b 51fb gyb 6loa 3cha 4gia yya 28ia
fade 29kj 2xaj td 1spb 1q2b 77ub 35tb 5gpb 7csb 5alb 21tb 1wlb 11yb 22ea 2n6a 39ua
condolenss 3idd 6gpd 647d 50ac 5emc 47kc 390c njc 318b 6v7b 62mb 6q1a 1gwa 3fya
pivot 1d3f 7uc 48gb 6pfb 1vbb 60b 4gaa 4v6a 3y7a k5a 9sa nza o0a 2m7a 1fna 7uia
rogu 60md 621b 54ja 20ja
brigadi 1zhf 1r8f 3pwd q5d 207c 6mpb 28cb 3f0b 1vdb 3vb 1w2a 3bha
thumb 2wwj 4m6j 118j 4eke 6u1d mfd 1j0d 4etd 1m7d 5ksd 1tod 4m0c 24bc 2rtc 6lyc 6uyc
ayatollah 5gsg 2y9e 6ybd 42fc 108c 51uc 4fec 5cbb 3r1b 2gzb 17xb 25pb 2oab 2o7b 6gzb 136b
chernomyrdin 62bf 1daf 3d1e 1aed 67od 40rd 5d8c 2dac 7vfc 4axc 3c4c 5l9c 4qbc 7f8c 5ngb 6y0b
dunn 2c4d 1itd m9d 2wsd 588d 4ued 1qgd 5mkd 2y3c 514c 6gxc 55tc 2x4c 44fc 4t7c 7dlc
sunderland 41gg 51ag 58cg 50ug 4ilg 3xxg 559g 2kwg 3wkf 3xzf 2xnf 4l0f 461f 743e 6fte 5vne
prairi 3pmc 58sb 610b 1t0b oob 2xjb 1n9b 1slb 2m3b 51sb m4b 3bvb 2geb 5gba 18sa 1x0a
pill 3d7e 4fwd 7dsc cic 5e7c 77oc 5qac 305c 2juc bxb 1wtb 326b 70mb mwb 4ywb 5j5b
opium 6xge 4vdd 3asd 2hkc 4eqc 4w5c 6otb 2fzb 26mb 34ob wmb 6hzb 2k7b 2k2b 350a 5oba
thunder 766j 2qjd 2t0c 5dxb 3b7a 30ha 167a 7rfa 2s8a 5t4a 18va
realm vvj 2v1d 95d 34id 574d 434c 173b 2n5b 6ytb 47cb ptb 16ab 32zb 3w2b 1erb 47ab
reorgan 28ve 4fjd 3vud 2j3c 1kkc 1hmc 1vmc 2veb beb 45ub 7m2a 51a 7isa 4z3a 6xba v7a
durabl 3j 31xc 1fqb 2xka 1kaa 5saa 1eua
logan 4nud 4izc 2txc 30sc 530c 3xyc 3xoc 612c 1qrc 5mkc 2fnc 2wsc 1twb 7ukb 5rxb 1itb
greenpeac 18nb 6iqb
banana 68be 5ibd 3s9c 1htc 4ucc 1lqc 26ec 691c 5abc 1wpc 498c 4h2c 4ukc 2nnc 77jb 58xb
cann 77ed 3mlc 1udc o4b 3nb x9a 2sda 2pga hca 40wa 4j2a 1xha
najaf 6lng 3v3e 3vhe 2oae 45le kke 17xd 3ofc 3ahc 4obc 77tc 1syc 507c 68zc 1rcc 4fec
pornographi 6pnj 7oke tpd 4jbc 11pc eyb 26mb mjb 15jb 7tub 412b pqb 4zhb oab 2xxb ljb
violin 27mh 7hpf 6pyf 72gd 6ufd 6sod 1qud 1rrd 27kc 5qhc 47sc 25oc 1vpc 5qvc 5oab 4m8b
somerset 4zlg 57of 4f1f 3jof 6njf 7tlf 54ee 7j1d 7rgd 5jnd 5o9d 42rc 16oc 89c 5cic 6wxc
cunningham 2y3e 41fe 3xod 2wsd 2c4d 3uhd x8d 2dbd 15pd 36sd 2iyd 2ced 1hsd 3vcd ixd 3m3d
woodward 6rzc ixb 1nnb 7a3b 30sb 6gxb 5f5b 2y3b 2fnb 18lb 379b 7ocb 1w5b 7s0b 2wsb 2taa
gazprom 5dgd 3bic dqc 238b 5bb 15bb 2etb 5kzb 6qbb 3c4a 6cza 584a 289a 1j2a 1aea
saleh 1nwf 1i7e 1h8e 2i6d 31hd 2vtd 5lbd 34zd 25pd 2dxd 7std 2o2d 7kjd 2dud 108d 4s5d
juliu 72mc 2n2c 60vc xpb 3meb 3a3b 2tka 5b0a 7e9a 4c0a 4cia lpa 28ea 1zga 5yca 1zsa
alain 6jmd 6v3d 2s0c 3z2c 1x7c 3wec 2ayc 6gyc 3fgb 7nnb 7f5b 4v2b 3j6b 4yfb 2a6b 2krb
glimps 4k9j 217d 18td a7d phd 2dd isd 5ifc 4asc rac 5p9c 132b 6wbb 4uub 28pb 4jqb
windsor 5o3d 4ked z7c 547c 5o9c 1xbc 1g1c 4qcc 67wb 4vbb 2u8b ivb 4p2b 6lib 7bxb 7j1b
friedman 634d 5c0d 2hdd 789c 6jsc 6mgc 59jc 4r5b 79xb 6c7b 21qb 34tb 5iub 4qqb 5clb 60bb
edwin 4jud und 28ed 1zgc 1zsc 2lhc 19xc joc hnc 2doc 1trc 42cc 3kbc j6c 2uc 18oc
rita 7ljd 2tvd 66tc 6elc 7a1c 1a8c 4adc 31lb 251b 5ceb 76mb 1jbb 6rub 79pb 3bgb 5w0b
gentl 1s1d 1qid 3yoc 4gmc 1kvc 7feb 53tb 46jb 2xmb 2smb 7dob 1q6b 62db dgb 2xpb 3xb
cone 4g6c 1geb 267b 1jtb 4v8b 1g0b 27pa 46wa 6bqa
aig 3sye 368d 7p4d 2n9d 5p6c 5ofc 490c 3lmc 2edc o6c 5qkc 2toc 3x3b 2c8b 1kkb 5p5b
calderon 4pre 423d 676d 5zrd 4kld 7iud 1kxd 2wtc 2mrc 5qlc 2h2c 509c 5njc 5u7c 4n8c 47rb
eighteen 6bb 7fna 3eoa 3hwa 3ola 488a 6wfa 5hya 6ura 441a 4zra 3sza 2w2a 220a
annex 1exe onc 3bxb 4rlb 5ylb 38gb ygb 2hsb 68vb 3dmb 6a3a 1yqa 2f7a 64ga 5d0a
playwright 5n1f qad 3znd ykd 4byc 45vc 47sc 428c 7vhc 5hub 1d1b 2rfb 3clb 5jfb 52bb 502b
leverag xvd ckd c4d s5d 3d3d 6n7c 2v5c nvc 10ub 2v3b 203b dab sab q8b 1mvb 16sb
fragment 70ld 49wc 45qc 2eac 41qc 141c 5cac 15eb 5n7b 2pob 5m8b 5gfb 3ikb 755b 13wb 1zqb
mislead 6iyg 1n7e 5kae 7phd 44tc 6dtc 59yc 2rsc 76ic 5hkc 5frc 7cic 7rtc 4unc 4j5c 5mtc
abruptli 9qj 1q2j 2bad 1lzd 3rac 1h5c 680c vwb 307b 42db jib bcb 260b 65b 1o2b 1fxb
cologn 26cf 44ae 4mae 33ce 59ge 16gd 6ygd 6dfd 7g0d 2fqd 5b9d 1vzd 5g4d 6w8d 5x8c 5r2c
hansen llc 6vtc 6dac 61yc wjb 4qlb 36mb 3vcb 2b7b 6ecb 6z1b 4h0b x4b 5urb 7kdb 5hqb
commenc m1b 3gb 30ob 4w6b 1gob 4hkb 2b9b 1fxb y4b 33ia 3wja 1lsa
surpass 3enj 3k7j fjd 1vd 142d 1wd 9vb 2x5b orb 1gpa 31a s8a 52na lba 1zya 3o8a
freewai 5i9j 6m6j 6eej wde 7cbd 6c5d 3ltd 5fad 8oc 1xzc 3jxc 60pc s2b 4fcb r6b 3ttb
conquest 5d0d z3d 4ead h3d 17ed 1yqc 8rc 4roc vvc 37qb 2i3b 18zb 38gb 2b3b 3nqb 37cb
nasti 4h8j 3msf 50od 7j4d 410d 2trc 4lbc 54zc 4uwc 2hqc fuc 4m9c 7ric 2igc 7i0c r4c
goddess 7bke q4d 7d6d 585c 3w5c 18bb 362b
conni 5nud 735b 4v4b 4d5b 3keb 4kgb 5hqb 6e5b 1tca 43ra 3koa 6gca
commemor 16wj 7n6j 13of 1ywe vrd 1jad 3pvd 5xyd 6p3c 2brc 2sic 2kdc 1x3c cvc 14dc 2a7c
accumul tfj 5ztd e5d apd 6i2c 1x6c 2ric nfb y9b 29gb 76yb 2uqb 1kma 414a 26sa 2q6a
rockefel 12tb 6ttb oub 317b 5tia 4v5a 6lua 1w3a 5dla 19xa 1kda
tributari 9de 7emd 1n9d 6q7c 2xuc 701c 5svb 5qob 55mb 3j7b 60hb kpb oob 1emb 2e6b 3qta
ftse 4wwd 6r6d 1y1c 90c 2q1c 1fcb 57xb 4hmb 372a 2fqa 285a 16ka
neo 6ape 1tdc 26rb pib 1ljb 3tcb d1b 7cda 1lva 6tha 3rsa
vista isj 19dc 556b 5izb 7esb 48jb z5b 4rxb 4dfb 3ewb 4wva pua 6d7a 51sa 11ja
curat 5dlc ioc 7q5c 1sxc c3b 1gmb 5xkb 324b 38wb 6n3b 5hub 4na 303a 5y2a lca 2bga
flyer 6muf 33he 6kpd 5mnd 6iwd 1zud 4s4c 41cc 4dmc 74oc 32rc 6d5c 4yqb 1jtb 466b 2syb
distress zrj 1e0j qcj 3jnj 4upd 6ald 1d8d 115d 1o8d 167d 47kb 37yb 2rab 3z9b 3cib 5l6b
shrimp 5m5e 106e 5gne 1zbd 4pzd 3bjd 498d 33dd 68bc 38yc 5nbc 42vc 4t1c 1rmc 41ic 3s9c
rat 4a1d 2hgd 1qdd 53md 4bic 5k3c 1dpb 3t9b 7vpb 2wub 55qb 3kdb 3avb 4y5b 3p1b 5hlb
gardner 1hse 1t1e 2cee 1yxe 1r2e 4wge 514d 1qxd 41fd 2w5d 2x4d 55td 3xyd 39qd 2iyd 46ed
vicin 2bj 14pj b2e p4e 2f7d 4fld 76ad pxd 26d 4ad 3tc 9nc 1aac 68vc 24db 4e2b
lithuanian 580e 7dke 25ue 2l8d 3gnd 33d 18dd 2y1d 1knc 1bjc 1zdb 3f2b 6eb 70tb 7plb 2fea
pc 4wve fde 6d7d 28jd 4uxd 2rzd 56zd 5kfc puc 3mgc 2dtc 586c 4b7c 7p2c l4c 4rgc
superv 1ntj 3hlj 31ej 2vij 6z8e 38pd dld 4z3d 7jhb 3a6b sub 2e7b 3wjb 9ib 9ba 10qa
depos 231e 405d 4bnd 3wvc 1dic 37cc 2t8c 360c 248c 6vlc 3zcb 6xsb 2qeb 3dlb 5vqb 69qb
grower 11le 2fzd 26ec 6lfc 2enc 350c 34oc 4t1c 1lqc y0b 6axb 3hxb 57cb 61tb 5abb 1hob
cuisin 1l5d 6c2d 39td 38yd 20od 5gnc 3o3c 17dc 3phc 71pc 1b1b 6y1b 38kb 35mb 438b lmb
hardi 2syj 4xab 1qbb 583b 4opa 2b7a 1zea 3cca 4cga 1iaa
improp 7bnj 5tdj urj 44te 5hkd 3k8d 4hbc 4e6c 7l1c 5wnc 38hc 4trc 47wc 2rsc qdb 616b
guru 3ud 72rb 46fa 353a
bother 115j 20be 25dd zpd 4ubd 2asd 6y4d wcd 2ljd 7and 1jjd qbc 2gxc 3grc tic hqc
glove 6pgd 4y2d 3yyd 2k9d 2cmd 1azc 2zfc 3rwc 3zfc 354c 3o7c 6vpb 1ujb 1tob hpb 4job
overshadow mpc 5inc 1yjc 3imc 5yhc 302c 75c 1bbb 3n6b 381b 71yb 2elb 1l9b 53b 197b 7epb
emotion 1t3c 1oec 54zc 799c 7bsc 7v8b g8b 2igb 4zzb 3ubb 4h7b 5l6b 1olb 6lkb 4xwa 2f0a
vault 426d 1gjd 41xd 1vad 1flb 34gb c6b 3rlb 5kdb 4rkb qyb 2kcb 2ntb 3frb ymb 74sb
stranger 3qwj 1e1j 1md o3d 8pd 2d 20pd m3d 1xkd 2dpd dgc 272c twc 2jhc 4asc 5l6b
presbyterian 53sf 40ne 3etd 4bgd 79d 3boc 3wac 3ytc q7c 2hrc 4jyc 4pbc 1csb 3q8b 2obb 7q4b
silli 4p1j 410f 6pze 4m9e 4lbe 2jhe 2hqd 6aid 7drd 7rid 3afd 5jwd 2od v0d 4z5d 4a2d
laptop 4b7d 4wvd 6bxd fdd l4d 4uhd 3n9c 1j8c 586c 6d7c 5mvc 72db 2rzb 62lb 1ncb 56zb
damon 4iud 5eed 3l3d 1v2d 2f3c 1n0c 2usc 4p3c 6mjc 3tyc 3x4c 3gxc 44fc 1qkc 2o6b 5zeb
muster uxj 500d 3amc 6wic 3a0c 64ic 48nb 7mfb 6gib 4xhb 6ceb 4agb 3tub 5jvb 3uub 5z2b
witch 4gmd 7m5d 5b1d 3bsd 6emc 20jb 7bmb 53eb 57hb 2k1b 2cib 5k3b 1u8a 2g2a 2kya 3d8a
defenseman 6ise 411e 3vdc 33hc 5mnc 6muc 6iwc 42lc 1qkc 4g5b 6ykb 4lqb 4uab 6kpb 1y7b 1g8b
gerard 2s0c 2ayc 2tsb 6j7b 4tcb 6gyb 53ab 2lhb 1cab 3ogb 37ob 68nb 3fgb unb 5cyb 3gqb
angolan 5are 2g1e aod 65hd 6upd 6t4d 44gd 28hd 3qzd 6zyd 25ec 4anc 3kcc 7frc 4ytc 36lc
judi 3jue 3kee 5ced 3fxd 31ld 4q1d 4d5d 3zqd 2xqd 5o7d 2mtd 7dvc 5jkc 3uyc 7ilc 6zmc
hyde 2nsd 7kuc 5hfc 66zc 3xob 39ob 1w3b 1qgb 5o3b 2y3b 511b 1e4b 38rb h7b 2txb 19xb
arguabl 188c 261c oxc 5dac 1auc 48ec 3bc 24cb 540b yub 1hab 52bb 2o5b 2urb mnb 1atb
yao 46qe 1yld 2uyc 1gxc 5vcc 61ac 55gc 25xc 15ub 2avb 7hvb 3lxb 39fb 4b3b 62tb 4q0b
bullpen 267e 2mhe 1gee 24xd 27pd 1jtd 39pd 401d 1g0d 79ed 51kc 466c 11ec 4c3c 4xyc 42lc
sedan 18cd 2sed 8ed 6j9d 39zc 536c 3ekc 2kbc 355c 34bb 3g8b 73db 6tub 785b 73nb 4htb
rose 20ud 3fcc 2i7c 57cb 5uhb 583a 18sa 1cda
plymouth 7cod 5czd 5yud 6ftd 32uc 743c 3yxc 5a2c 6s3c 4ilc 4pdc 63mc 4f1c 42rc 4teb 5o3b
builder 30dd 3rgd udb 5xb zxb 44db 18mb eqa fa 18ca 1sba 2lqa 18xa 2saa 22qa gba
cultiv 6xge 2fze 4sud 12rd y0d 34oc 6otc jqc 30uc 5j2c 1wpc 4xdb 340b 4epb 2enb 10nb
reuter 5tve 38qd 2jic fkb 2n8b 27gb skb 7oub 7m9b kja jma 4x7a d5a dwa
aris 4aae 3bd 25kc 1mrc afc 366c d0c 204c icc 655c 3wfc lqc 3cjb 20cb 2d1b 1uib
lara 7mne 685c 5yvc 5slc 7aqc 3y5b 58wb 3r7b 3prb 6h6b 65kb 7lub 2bcb 60oa 68ta 2nwa
spokesperson s3j uve 50e 256d uyd 6khc jmb 7pb 4kpa h9a 4ra 71a k4a
collid 33vd ycd lzc 1m5c wic t8c 17vc 148c 3s0c 2amb 1p2b 1zrb 4kkb 7fhb 13ib 7p5b
ditch 3wsj 1hrd 1qdd 76pd 123d 7jyd 7skd 3urb 6abb b3a 1doa 1nia 233a
hayden 7eje 7lud 5sld 5yvd 5qmc 6toc 26yc 5ulc 1j9b 2qqb 3y5b 7rob 2usb 36yb 3qvb clb
bureaucraci 66ug 8dd 4d bnd 1ayd w5d 7uvd vdc 7m2b 6db 31eb lnb 3e0b deb 6ova 2rma
travi 4pnd 4iud 40md wjd 2wsd 1t1d 3fjd 36md 1qkd 3j9c 357c 2txc 3kgc 5urc 1itc 70bc
discharg m1j 1yhj 6qj 96d 5i0d 9bd 3jyd lsd 3nsd 180b 5k7b 443a 4z0a
avert qnj 7ore oid drd bdd 5t2c 3bfc 4myc 4gxc wgc 1huc 77ib s9b 62yb 3slb lwb
dali 4wmd 65ld 4d1d 37gc 1wec 2qqc 6l0c 668c 24vc 1w5c 5jmc 2wsc 4ygc 63rc 4k1b 6f7b
sabotag 2xsj 3yfd k6d 63vd 19ud 68xc 7qmc n8c 4lob l5b 11nb lib 7q2b 72ob 5atb 24ob
nablu 5f0h 39bg 2zae jae 413e 5h1d 645d 5ipd 6ac 34qc 1p9c p8c 270b 1keb 45lb 5p0b
eros 748d mvd 6r4d 66nc 60kb 1sjb hzb o7b 5khb 73ub 5ygb 4p5b ocb 1q1b 2fxb 67tb
pri 5zrc 1lvb 5zgb 5w6b 8sb 5qtb 2qsb pia 4la ya 676a 45sa
berger 3lwc 3x4b 57wb 6cab 4gyb 3crb 4zcb 7jdb 2ylb 15pb 2aqb 33xa 2hda 5u3a 7d9a 5zsa
blade 118d 5fhd 6gwd 382c 6qzc 28nc 3w4b 2opb 31rb 216b 3ucb 5llb 44lb 338b 3yab 3eab
sour 5e5d 20od drd 3fob 71mb 3t0a 2d9a 4jwa 5v1a 22ya
dialect 4xij gue 7c7e 7e6d 6zgc 2plc 6pdc 626c b6b 66fb 2rkb msb 7ovb 76jb 6b9b 68ka
byron 1nsd 519c 6l0c 308c 1web 50gb 30sb 5h7b 52cb 2y3b 2ynb wjb ehb 24vb 5l4b 4q1b
feud 3k1e 7kkd eld lqd cud 190d 6uwc zgc 7ojc 22yc 1gqb 5ekb 6vnb 1gub 2lib 7lvb
ebai 2yye 20ed 3elc 22fc ljc 5izc 3sgc z5b eyb jdb 2ugb 3mpb 3qlb 17fb 57qb 694b
petrol dqj 1r4j 2v9e nmd 34fc 17vb 33ub s5b 120b 52aa 8ea 23za 305a rwa 3nna 3s0a
pneumonia 3qcf 2ute 567e 38oe 245e 6xyd 7agd lhd 1gsd 2akd 3bkd 1s9d 53vc 732c 373c 1apc
customari 5iyj 185c 28bb 78ha 2cra 28ta 1qea
immens m8j 1g5j 23lg 2p7f 3vzc 203c 3c0c 1x6c 48c 7pnc 255c 26bc xqc 49db k5b 655b
illicit 6lgj 4a7j oad 26md 4eqd 2k7d 2hkc 5wgc 4suc 3pjc cic 621b 7l1b 77xb bpb 3asb
discontinu 4tvb 73db 1xwb 33ib 1gob 56da 2y4a y4a 52ra jwa 1s8a 7ha
shortstop 3hzg 51kg 4lqf 5zee 267d 39pd 7ijd 723d 27pd 1jtc 1y7c 4awc 67sc 3l3c 24xc 401c
pitt 2cec 2usc 5gwc 5qdb 38ib 2j0b 55ab 41fb 5wob 2wsb 4r4b 1hsb bza 29ia 530a 6n8a
amr 58gd 5rvb 2dua 5cfa 1i7a 2noa
toilet 49zj 32tj 5rgd 4e0d f0d 67zd 15dc 1ruc 5k7b 79kb 7f7b 19yb 4b7b qyb 5ikb 3gzb
simmon 37zd ixd 1ycd 3zvd 1itc 2qqc 1nnc 478c 3vcc zzc 2c4c 1hsc 2wsc m9c 3k3c 1xpc
scoreless 59fe 11ee 1gec 4c3c 5dbc 2nic 294c 1o4c 4v8c 664c 3v0c 19cb 1ftb 325b 3lob e8b
benson 5mkd 3dic 3u9c ixc 44fc 1j9c joc 4wbc 2txc 1zec 37zc 2qqc m9c 3dvc 5b6c 6pmc
moldova 15bf 1jpe 2pje 384e 234e 2ete 32fe 3lue 2lle 2y1e 2g0e 2jod e6d 15md 2pyd 2wbd
papal 7h0j 1zxd 11kd 369c 6v5c 6bvc 1csc 40nb 18hb 2mfb 54cb 6vka 19ja 2ica 7l7a
boyd 4uee 1hsd 5rxd 514c 1ulc 2iyc 6ivc wjc 1u0c 1nnc 1r2c 3dic 3xoc 3vcc 21ac 2cec
unauthor oac 5hkc 5tdc 3djb 38hb 4unb 1ixb 44tb 4w5b 2f2a 621a 2fva
goodby 5lxj 5udf 4c4e 3ixd 7b6d 3kkc dgc 3v9c twc 35gb 2ulb 2otb 2r6b 2qrb 3zrb 5uzb
zarqawi 1one 15he 2gje 1dld 12zc 13jc nbc 5q6b m7b 3vhb 2l2b 136b 5p0b p8b s1b 1lcb
sporad 34xd 1gqc b7c 3lkc 7t7b 2acb 24ob 1ogb 533b 312b 3slb 1esb 1lcb 1lsb lqb 62xb
stefan 7r4c 5pxc 48nc 3r6c 6z1c 4zcb 56fb 7dyb 55fb 7tfb 6ctb 4qlb 7kxb 59gb 4jab 4c0b
harrington 4d1e 65ld 4ygd 4vpd 6l0d 4p3d 2qqd 6gqc 52cc 30sc 5j4c 7i2c 24vc 1wec 555c 36yc
feloni 60je 10te 10ad 25ld djd 4g1d mjd 6cfd 52ud 4ead 263d 2xxd 5qgd 44ed 705d 2i8d
clement 336c 2a6c 2tsc ewb vcb 1qbb unb 2lhb 2krb j6b 48nb 3ccb 7nra hna 2ica 1zsa
merck 5usg 2ztd 6cud 5dtc 6h8c 2jnc 7q8c 1amb 724b 4xpb 7s7b cia 2foa 4pga 52ha 4q4a
williamson 1yce 37ze 4wbc 4wdb 15pb 1qxb m9b ixb 3dxb 1itb 3x4b 1nnb 5hfb 1j9b tzb 2pab
divert m0d aqd drd wac 67nb 1ema 1owa s5a 3fa
virtu 3drj 1vd 1uod 7qxd 21rd 37ad 6jcc 2l7c 3dac 5lvc 3w5c ogc 4hpc 1a4c 47cc 3jhc
telescop 3zed 6g2d 7c2d 3uic 68hc 1xac 1bsb 34ib 4atb 266b 3lnb 4pib 590b 67yb 76sb 21gb
salli 36id 4o9d 3uyd 3evd 5hqd 510d 6qmd 246c 4phc 349c 4rwc 4adc 57pc 3juc 31lc 6e5c
desktop fde 6d7e 3mge 4rxe 4uhe pue 4uxd 2rzd 56zd 16bd 5jqd 6bxd 4b7d z5d 11jc 4fyc
dax 6r6g 4u6d 57xc 2fqc 90c 1y1b 2q1b 3pca
clara 19de 4dfc 1jbc 2w3c 4rfb 5pfb 5kxb 6h2b 9ab 30za 3wga xka 1eaa 66ta 68ua 251a
dash 3wcj 2iij 2bvd 8gd 3ed 1ued prd 2kcb 1gjb
anatolia 7ecd 5yyd 3jgd 3god 2nrd 3w8c 5dcb 758b 79yb 5swb 7dyb 37qa 49oa
onion 2o4f 422f 498e 6uhe 42ve 33de 4qnd 46cd 7fyd 2wmd 340d 5xbd 6ajd 6pvd 3s9d 65sd
bahama 2rje 5rle 4xvd 7k4d 5x1d 78nc 2e5c 2ccc 8nc 1nyc 3jkc 6doc 1v4b 3i1b 2tcb 2qmb
silvio 2h5g 446d 5i6d 5g1c 5qlc 6jmb 3yb 5u7b 26wb 6dhb 2vsb 4gya 2zpa 7ifa 4kla 79la
trevor 1bhc 3a3c 1tac 25ac 6h1c 5l0c 24vc 26yc 1h9c 1izc 1v2c 5vec 1j6c 2vrb 281b 3gxb
watt 39qa 478a 1hsa
vinc 1h9c zzc 41fc 249c 4yic 2ihc 7ebc 1qkc 227c 5s4c 1qyc r0c 2ixb 5w9b 2xqb 1ceb
birthplac f1d 28d 1vld 595d 406c 2qtb rjb 7kyb 13wb 2u9b 2l3b 2vqb 18bb 2rua 1b0a 3gaa
newsweek khd trc 27gc u3c d5c 2luc 5v4b bob flb 1qpb 12yb 4mzb 2n8b oyb 76xb 16cb
rug 3izf rhe 1n1d 1qdc 7snc 2occ 7lsc 4esb 6g8b 4g7b 6ccb 57ab 3deb 2adb 2gvb 4olb
abid 3kqj 5y3f 2t1f 2rqe 5rpd efd eed 2f2d 3jyc 34hc 78kc 1ajc 6v8c 1zlc 32bc 1s5c
woodi 4umb 1veb 468b 4fab 5mqb 583a 3zia 2f3a 7bja 681a 7dva 4c8a 53xa 3opa 2vca 5e0a
famin 2pbj 6b7e 4gxd 7opd 14kd 25hd 2kld 2ypc 53vc 2kac 7hdc 1s9b 4yub 12qb 5wqb 2ncb
weaver 4c8d 4uec 4ffc 7cub 4cgb 357b 5m2b 1yxb 1zeb 5hfb wjb 4fob 4wgb 1itb 4hrb 4sqb
farmland 30ue 1zie z8d 95d 1sjd y0d 2fzc 60kc 4ngc 4vdb 4epb 12rb 5j2b u9b 26b 11lb
joshua 281c anc 3rpc 7uhc 3a3c 692b 1sib 26yb 308b 198b 1tab 182b 1j6b 3wpb 37ob 4d9b
reminisc 4ycd phc iqc 48ac 3stc 1ieb 1k1b 4a2b 1meb 46jb pnb 7v8b 381b 5p9b 5pvb 2xeb
quo 235b 22rb 2npa 430a 274a
henin 5e2h 64ig 6ceg 5jvg 4agg 3whf 3a0f 5gqe 7lte 7cee 5mfe 3f8e 3ame 7g2e 3uue 5z2e
accent 4vxj 2hoj 1e0j zud njd 7c7d 21wb 6zgb 44hb msa pna b6a 46ja 5e4a 2u0a n7a
deportivo 7o3g 7dmf 6kwf 4jvf 68ef 6p0f 5chf 33fe 5x9d 1p8d 5yxc 6suc 6y2c 53fc 160c 4gic
upsid 1wj 66rd 3ymb 2l5b 449b 3exb 396b 2d1b 1tbb r4a 6f0a r7a
reconsid dfd 1kfd isd dnd bqc lec thc 60c o8c 2v3c 4z9c qsc vzc 6kc 4i8b 1smb
ration 2fdj 46ld 8cd 3fed 6e3c 62hc 3q5c ktc 21yc 1erc 5xpb 4nkb 1s5b 2qub 2j7b 135b
wan 45ac 62tc 4nzb 6kkb 6okb 3f4b 7d0b 7k5b 54db 6f9b 3xdb 6n4b 55gb 43xb 2uyb 2w8a
olivi 71cb 7nrb 3sjb z9b 725a 3fga 5vea 421a 1eha 4tca 3z2a
bayer 5x8g 2zgd 6a9d 7efd 6iod 59gd 26cd 4mad 44ad 5qrc 33cc 4b8b 4ttb 4wpb 4zcb 5dtb
nile 9dc 5qoc 2xub 49sb 6vwa 701a
spear 42mb tza 2ufa 5lra
fanci 2n5j 63fj xij vej 3ygd 1mvd 272d 3cd 175d 250d 48vc 7ioc 1ujc 212c 1dbc 1mpc
provoc 5frd 1nud 31kd 44tc 5jwc 4jrc 497c 96c 4p1b 5egb 3dkb 3g2b 2exb 36fb 3fyb 210b
butt ipd 1ksb hpb 4oaa 25pa 2wwa 6nva
bermuda 5rld 4x1d 1nyc 78nc 2rjc ffc 6doc 2ccb 5x1b 7k4b 13rb 4oxb 3jkb 8nb 2e5a kra
overli 7bsd 1rac 104c 7fvc 4j5c 2nec 3nfc 36cc 7v8c 2ivc 6m2c 6hac x2c 6tac 2rsc i7b
daytim 5gxj pjd tod 8bd 6e8d 75uc 66b 3rb 39yb 4j2b 1gdb 4gnb 1g6b 5uwa 4oca 1cca
padr 4l6g 5y7g 466g 4dmg 24xg 4awf 27pf 397f 1jtf 2sye 1g0d 3iid 29md 267d 51kd 2mhd
chaotic 5tqd 5kbc 2sbc 6nxc 66cc 2dgc 171c 4a2b 2ibb 4zzb 3wrb 2p5b 771b 257b 1s1b 7b3b
archer 78fj 5hfb 5kpb 1qgb 39ob 182b 54mb j6b 5h4b 10xb 2iyb 1jrb 5c9b 55ta 2dba 4wga
terrif 3jaj 2p7j 1z2j 3c0e 2mae 206e 4o8e x2d 1g4d 56nd 23wd 2xmd 6kgd 1dbd 7pad 636d
helmet 3yyd 1azd 4uqd 3rwd 3zfc 1toc 7hrc 5uac 2bfb 2bqb 78pb 354b 2cmb 2lpb 2whb 2nba
potent 2lj 88j 3hhc uib 4hdb 6hkb 2gpb 2lsb j3a l3a 1h0a 1a2a 62da 12pa
protestor 7dzf qkf 7ftf 2h4e 22ce 18nd 5i0d 2w4d 4lfd 1gqd 70nc 2a9c 3bmc 1ldc j0b svb
bug 4d0d 5vwd 7fbc 55sc 5k3c 1apb 2hgb 4udb 3e5b r4b 55qb 3d8b 76va 6vwa 5n9a
tycoon 306j atj 79lj 7czj 4acf 21id 4llc 6yib 4lya 5dga 4x2a 7rxa
brake 7vae 28ne 6l2d mud did 7ayc 5ggc 3y3c 218c 2gnc 2p6b 57bb 5fqb 695b 6oob 6a8b
yitzhak 2zsg 4muf 2jae 2owd 3hgd 1dgd 28sc 17bc 2vsc 6tmc 2jqc 719b tmb 3yb 1y6b 1vgb
appetit pbc 35xc 2uqc 3cic 7csb 1wjb iaa 2n6a 4h1a 6oha 1e9a 19ra 69ba 2cxa 43ya
barber 3hoc 21qb 1t1b 4t7b 3m3b 5gmb 7ocb 3xob 3pzb 3ccb 18la 2cea 361a 3fja 15pa 3gja
aspir 3dwe 1mvc 1cub 66wb 3jyb 1mob 1vob 1d5b soa d8a 1t5a 5c7a 1bna 2ura 45a 3bya
resembl 4xfd 81d 3std 1fec crc 168b 2rkb 1meb 79cb 5t9b 7v8b 2uxb 6yb 47ab 73vb 18qb
shower 12ud 3wud 4iwd 5rhd 6ipd 7bvc 1nlc 5u2c 18vb 6p5b 1m3b w1b 6m9b 2rob 1uab 5x2b
clip 5j frf 2jee 20td 98d 1ikd 3ed 4sad 3rcd 1xgc 19ec ntc 16bc 404c 2cac 41mb
dominiqu 65od 2s0d 1x7d 3fgd 6x3c 3z2c 7f5c 14jc 3lwb 3web 7nnb 2krb 4tcb 5vdb 2a6b 6jmb
el 4d1g 65lf 52cf 5jme 4wmd 63rd 2byc 6vsc 5nyc 36zc 20xc 6gqc 7quc 3sbc 4vpc 24fb
underscor 30lj 5cuf 302d 1e0d 3n6d 4e8d ldc 1guc 56gc 1wdc 381c 2d1c 3lkb 4lvb 2n6b 4urb
donovan 71td 1n0c 1rdc 2o6c 4x5c 36sc 379c 224c 4ovc 2dbc 1cec 3kgb 1h9b 4hrb 2fnb 1bhb
extract f1j 1hed 1xid 123d 109d 6gwd 5j2c 1w1c 7yb 4exb 4oob 2kib 1enb 3mb 3pub 1htb
invis 7lzc 11yc 63fb vab 20jb zsb 6amb 1kib 434b 3jib 2kyb 3zfb 2wxa 6xfa 47aa 12pa
expenditur fnj ded ccd 1dmd s8d auc 241c 155c gnc 1zyc 1wjc 73tc 56lc apc 1mkc 3vjc
anytim 3l4d 1ukd 247c 2gxc 2skc 2ljc qvc 20bb 5mlb 2uib 2irb hqa wca tia hxa 29ta
homemad 312c 3epc 2ybb 382b 47mb 5pwb 153b 2vub 1fga k6a 6yja 3vna 4qsa 1t2a 1zra 305a
whistl 1iud pnd 1k3b 2glb 333a
exodu 1eed 4n1c vic 2ebb 1pwa 2dga
redskin 4fdg 5sfg 5kcg 3gkf 4ghf 39ae 5eve 5ake 49xe 4q2e 191e 32rd 33hd 7tsd 2cdd 5ptd
curtain 2mwd 16bd wfb glb 2opb 2wyb 29yb 6b4a 2uma 284a 1vaa 7fpa 2o1a 2kya 460a 1cga
censorship 4sbc 1ixc rzb 276b 2jb 1ib 67pb 4q9b 34eb hhb 4t4b 6olb 2ffb 4fqa 4hsa t4a
nepali 6bwj 1qve 59md fod 5qic 4v3c 4g0c 3lqc 5b5b 2u2b 5pnb 1dkb 17tb 6q2b u5a 7q0a
strife 3slf 78ge 24oe 39ce lqe eld 2zkd 190d 1gud b7d 34ad 69td 2eld 4evc bdc 40bc
asteroid 6n9d 34ic 1vvb 3uib 590b vab 40ib 4l5a
hormon 7kad 542d 2lsc 2hbb cib 4stb 5qab 4fwb 5j5b 5ayb 50na 6dca 73qa 2m1a 6faa 1vsa
rope 149d 19cd 5soc 3k0c 2qac 28db 6gwb 3yyb 69zb 3sfb 216b 4rib 1gjb 4q8b 11vb 284b
davidson 7o5e 1twc 2w5c 4izc 3zvc 2pac 612c 1jrc 6gxb 1t1b 4gkb 3x4b 3dib 1nnb ixb 3dob
conveni 5z4d 36bd 1kgd sld 67gc iec 2cfc 3j1c 7rrc 2t3c 4e0b 2idb w8b 10fb c4b 169b
hazard 6r3j iaj 3hbj 33ne 23vd 12pd 3dpd 2vhd t3d 4h9c 40gc hsc 3x1b 60zb 7f1b 14kb
repeal 1lae 3kje 29lc 6htc tec 2cyc kec 3v2b 4kib nub aub 5x5b ywb 8zb 2veb 1mfb
servicemen aad ujd 39gc 3b1c nhc 2a9b 62pb 3c1b 25wb 3z4b 3i3b tqb 23yb 1u9b c9b zhb
oversaw 3hle 6z8d 4uid 2jyb 3wjb 9ib 6db xha 4na 1goa 9ba 4sxa jja 51a
irv 3w0b 4nwb 2slb 222b 1hsb 58ob 37ob 35ab 327b 7dfb 3fjb 7uhb 2wsb 308b 4g8b 24rb
clever 5xpd 7pzd 2xmd 2hqd 4uwd 21od 46jd 6m2c 6aic 6jkc 3q5c 410c 54zc 2smc slc 4y1c
buddhism 2mne 1c5d 1a4d 731d 6v2c 2qfc 3ddc 5g7b 63lb 1hlb 21rb 362b 3z8b 7m5b 1v5b 23ub
powerhous 13bd nd txc tsb 19qb tla
widen 1jye 3ljd 78d 62xd 82d apd rd 1dwd 2bkc 1bec 4isb 204b 2scb 4jxb 1o6b 36rb
clarifi 3ljd 78d 2crd 1ghd 2nmd 4xlc 1hub 4i8b owb 295b 3qsb 2f6b ihb 1kfb 763b 3rrb
kathleen 3t7d 6gcd 298c 4v4c 28lc 3kec 40oc 6kyc 2mtc 4hrc xkc 5qnc 3uyc 3koc 4nuc 287c
consol 1uyj 4pxe 5qce 4eed utd 7e0d 5zkc 1dc 4wvb 4b7b 6bxb 1xgb 78vb 2rzb 4uxa 5hoa
schneider 59cd 5c0d 5d6d 63bc 6ewc 4h0c 7l3c 5iuc 3r6c 15pc 48nc 6q5c 4c8c 5u3c nnc 6dac
anton 48sc 2wfc 54ac 6i7c 5b0b 1zvb 5wxb 52vb 3xwb 14ab 6ibb 5ycb 5m3b 63bb 55fa 2aga
cockpit 716c 3aec wfc lzb 319b 218b 16fb 4y7b 677a 5vwa 54ga 5fqa kua 1nca 400a 55xa
tighter 46ug 6b3f 2mle 5s8e 1hnd 28bd 1o6c 1bdc 1ixc 1gcb 3oub 699b 1eub 31yb 16hb r5b
rig 1m1d 17vd 3s0a 7fha
homosexu 156j 3zjf tpe 11pe o3d 4kod 2d m3d 1mfc wbc 4jbc 25nc 2p2c 3xnc 15jc 7tub
punit 7odc ubc 1bdc 46ib 21nb 96b 5kyb 348b w9b 1naa 3aua 3mia 2rsa 76wa 1fha
cab 35bj 18cd 2sed 8ed 5r0d 1kjd x3d 17vc 28nc 536c 34bc 3erb 23zb 695b 6irb wib
fortifi 1ucb 49eb 5k1b 4mwb 68vb 53nb 2f7b 34qa gla 1exa 1aaa 402a 5oma p4a
sussex 4t6g 57of 4f1f 6njf 3jof 54ee 5czd 7tld 5cid 5jnd 5o9d 42rd 7j1d 2k3d 7rgd 7cod
ramon 3hqd 13yd 1y9d 527d 33qd 229d 1ggd 70yc 6z7c 4prc 2h2c 63ec 32kc 2udc 2cvc 4frc
newslett q2d bod khc 3f9c 12yc oyc ljb trb 2sob 1jwb jdb 2lub 4x7b 1qpb 17jb 5hbb
martyr 5p0d 2ed k9d 2l2c 19jb 291b 7eqb 6p1b 4qhb 207a 595a 2qta 5gca 1b0a
fring 2mxd 11id 1aad 1upa
celsiu 5jbg 1uae 3lic 6p5c 5u2b tbb 3wua 1uqa 2csa 6zwa
sixti 1hib 283a 4o0a 4tma 7fna 3eoa 3hwa 3ola 488a 6wfa 5hya 6ura 441a 3sza 2w2a 220a
yangon 5tkd 5mmd 5qid 17td 208c 3vec 42ic 1rcc 6qpc 3ofc 3j3c 2yac 707b 4qkb 30wb 6mab
dwight 5tid 1iac 7dpc 2b0c 16mb 54sb 25yb 1ceb 561b 2l4b 5l4b 317b 519b 478b m9b 227b
peasant 165j 11ld 7bhc 3i5c 2lec hib 9nb 3icb pib 3d5b 7qb 2qsa 2qfa 2cza u9a 2i0a
remak 3sne gfd 19hd gkd 5y4d 3nd 40pd 6o7c 2x7c 1ccc hdc 4occ 428c 2ohc 19tb 2rcb
blanket 178j mfj 1l7j l2j 32hd 6f3b 3qab 7pub 2z4b 1ujb 1rub 26xb 7rha 4uqa 6pga 7goa
francesco 5rte 6ase 4lre 68wd 7kid 3r6c 3iec 60dc 2xlc 7k8c 7tgc 1eab 5lpb 1b8b 363b 59bb
waco 3x6b 6s8b 1lrb
unstabl 5kbd 30vc 3vac 2ltc 12pc 648c 24ac 23ic 1a2b 320b 5tqb csb 4xzb 2lwb 4usb 3pyb
garner tfj orj 4uzd zad 1hjb 40wb 7pta 4j2a 7ra r3a 70a 21a
spiral 449e 43cd drd 167d 3ymc 2l5b 3yab 2woa 3y9a 4daa
laureat 22pg 27ub 30wb 41rb 2yab 4tob x9a 41aa 642a 6wda
sequenss 2lfg 18kb crb 1zqb 7f0b 1vsb 27qb 3mab swb 3m1b 5pva 6x5a 4ela 58na 2uxa 2c1a
fountain poj 1emd 31db 43bb 46vb 18sb 6aeb 38wb 4rhb 305b 1cga kpa 5gba 5k1a 5oua 3j7a
granit 5agf 71ff 46vf 2qkd 10id 3u0c 6xlc 3u2c 2kdc 61qc 64tb 1nib 2dcb glb 284b 78cb
stapl ydj 35ud lsd 1mpd 8ac 26eb 1lqb 77jb 3rtb 3ujb 56pa 32ya 352a 2nna 6ota
kirkuk 45lf 3v3e kkd 3ahd 31oc 4t3c 3vhc 59qb 6lnb 17xb 77tb 1qsb 68zb 2zab 1rcb b5b
toulous 3rof 6suf 5tce 49ke 5g4d 70dd 2zhd 3q4c 7rmc 6p0b 1p8b 4s2b 461b 2kwb 5yjb 4ttb
lula 62uf 2mrf 7u3d 7iud 1kxc 5zrc 4tlc 6d1c 7ohb 4klb 26wb 2wtb 19pb 58hb 4prb 7r0b
convei 74j njj 3eij 40jd ynd egd jld 1gwd 5emc 4sjc wtc 3idc 1mac 647c 3pvb 1mvb
vinyl 7hxd 1qqd 2p6d 60yc 8vc 1f2c 7qyb 5tbb 1xgb 46ob 4bb 6blb 71ob 1p0b 39rb 4kha
breakup moj 78d td 4isd 1kd 4gwc 5cpc 2imb 12lb 1hmb wba 5ofa
buildup 2rid 55b 24ja
roadmap 51le 1u6d 21lc 1ajc 2fyc 45c 27vc 3a2b 2oeb 3nkb 28rb 1rbb 3ezb 292b 40sa 6x8a
abund 6ned 1vrd 4exd 1x6d ind 5auc 2fxc 2mmb 427b 59hb tjb 5j2b 6s5b 3wub 1wpb 340b
conrad 19xc 24rb zdb 1wnb 2y3b 4vyb 308b 3xyb 3hdb 530b 1trb ehb 4cib 14ab 1zvb 2n2b
reef 4mpf 2ged 17lc f6c 79oc 2dcc 60kb 67eb 57ab 73ub 5ygb 5tmb 2mkb 40qb pfb 1nrb
predat 15cd 5qd 57hd 47ad 6s5d 3p1c 4d0c 6iwc 3qwb 552b 14cb gpa 1u8a 2bwa 55sa 2fxa
stalin 2xyf 7t6e 5l8d med 1tdd pic 6jzc 4huc 5wxc 54sb 5hib 5wyb 6apb 3dsb 6ocb 317b
bangladeshi 2u2e 4g0d 1dkd fod 59md 3lqc 20yc 5pnc 3vec 2ngc u5c 7lac 2blc 17tb 2wpb 4v3b
ratif lyj 44xe uge acb nub 1wgb 1hfb 1lab 7zb q0b 4rzb 1osb 2kub 7ra 1y5a 2oea
pulp 4dvj 1qqb 36nb 2xrb 273a
tumor 5h9e s6e 37ee 1e6d 373d 3tsd 105c 2g7c 7sbc 7ulc 6fac 3yec 5scc 3bkc 4g2c 2eac
viciou 2p5j pqj 4f4j 20jj 7tj 4ptj 4tzd 257d 171d 560d 6ped 3msc 56tc 1h0c 29pc 7bmb
undef 325f 664d 1o4c 1oac 69lc a0b 3lob gyb 49xb e9b 21b 21hb 418a gqa 15za 5tza
intention 3g2j 7die 433c 5wnc 5kub 65tb 7phb 1n7b 2s5b 18ib 6y3b 1sqb 3xqb p3a nsa wla
defunct 1h2c 2n7c 244c 47ub 2j3b 1xwb loa 7ona 19la ua
morton 6pmd ixd 198c 6ysc 40zc 1ycc 3zvc 18oc 4wbc 1wnc 2wsc 37zc 26yc 166b 38xb ehb
cleanup 15dj qod 56vd 24td 3x1b 20qb 14kb 2z8b 32jb 4sca 4z0a v8a 2vea 6esa 25ja
charlton 4srg 51af 4l0f 3xxf 41gf 559f 58cf 3xzf 2kwe 461e 4ile 743d 33ld 5yud 2xnd 5vnd
scratch 2nnj 5syj 3fd 167d 29tb 1mpa 7d8a
fleischer 5kqe 622e 52pd 5p4c 1aqc 2hjb 43qb 60ba 2z6a 4a9a
authent 4dpj 2u7j 2m9d 38jc ogb 47cb 2xib 1t9b 1f1b v1b 1ezb 1ifb 1thb 4psb 5p9b 1z9b
pier 44uj 7pej 1fvd 4rtd 5o4c 24dc 5bnb 2amb pfb s2b 6aeb 3ltb 44ra 20ka 148a 67ca
chee 4ebd 7qfc 3z1c 5vib 53yb 6hla 6hea 5oda 754a 565a 6hua 2w8a 525a 5wta 415a 2yfa
dorothi 36id 387d 4add 4wud 1idd 2hcd 4phd 349d 41td 246d 5uqd 298d 3uyc 76mc xkc 3juc
webster 3gjd 2dbc hnc 40zc 35ac 1t1c 5hfc 3hoc 3n3c 5woc 3xoc 3dxc e4c 21qc 2uc 1zec
mgm 1i2e yhd 7pwd 3rdd 3gld 6xhd 6b6c 1k0c 7rnc 54xc 61fb 6qbb 61nb 3tib 12nb 22wb
buffer 6qoj 1ucd 21ld pgd bab 3bxa 5oma 2mwa ona
chapman 4ued 2ced 1qrd 1r2d 41fd 3fjd 1tad 15pd ixd 2wsd 1t1d 588d 48xd 2txd 1itd 26yd
mci 58qg 79uf 6nuf 5off 6lle 28jd 3eld 7c3c 724c 2iic 1hmc 289c 7ivc 3syc 1vmb 4rgb
diver 3g4e t0c 39gc 70sc wkc 21mc 4pic 148b 38tb 33ab 69vb ovb 5rib 400b 3p4a 2z8a
obes 3ijf 7fsd 7j0d 1qld 6mdd 639d lhd 6egd s6d 7qjc 4koc 7hdc 4p0c 450c 2ypc 1otc
claren 7f4d 28ec 21ac 1nbc 7rzc j6b 4jkb ehb hnb 36sb zda 40za 42ca 58da 6vaa 1zsa
rodnei 4vyc 2x4c 1nsc 3dxb 1k4b 2ynb 2txb 1izb 1ceb 6sab 4ztb 18lb 1nnb e4b 2pab 249b
fulham 58cg 559g 3xxg 3xzg 4srg 41gf 50uf 4l0f 2kwf 4ilf 1sae 1pke 461e 2xne 33le 743e
applianc 5brd 2lqd 2xkd 7p2c 145c nrc 2y2c 2rzb 4b7b 18mb 16lb 2seb 3cyb 1qqb wxb 27xa
wilkinson 5sqc 4ovc 2fnc 46ec 1qxc 36sc 3xyc 2tac 745c 6toc 55ac 75kb 6wyb 5tgb 6hhb 1r2b
authoritarian 2x8j w5e 57dd 3wxd pic 3jwc 4sbb 3wvb 64kb 3zcb 27wb 6vub vdb pvb 3k5b 2p5b
loyalist 1pze 494d 2vd 2cpd 112d 2c6d 2ppc 2xwc 5t7c 1lcc 2unc 5l2c 2gfc 3k5c 26rc 643c
liga 3v1b 53fb 4b8b 4shb 4xja
preparatori 5ufb xb 73b 6xeb 27lb 3wab 370b 3nub sib 3mwa 1mha 7nxa 3y6a 53oa 1kua cya
sur 7o2j 674b 3mha 7j6a
paus 7anj 1vtj 19id 35ed 1o2d 5mgd 7t7d 2gqd gvd 103d 40jb raa 3b6a 2jba 4jra 1eka
altar 2hrd utd 64fd 27dc 46vc 291c 79b 284b 1zmb 7s8b 3u0b 5s7b 2qtb 19jb 3blb 362b
outfield 3hzg 4lqg 4w7g 42lf 267f 39pe 2mhd 1y7d 56sd 723d 1jtd 4awd 401d 5zed 4dmd 24xd
blueprint jrj tnj 50ee 21ld 51d 4pd ked 1u6d 1rbc 1ajc 2iuc 2khc 27vc 3a2c 1wgb ryb
coffin 6lre x7d 1d7d 28d 1rgc 3blb 5l5b 5n7b 1bvb 284b 5uhb 776a 1cxa 10ia 51ja 46va
cri 35gf 451f 3bme 6kbe 39ld 6z3d 4kuc 2r6c o9c 6txb 2zwb 4lfb 3q1b 5pqb 6q3b 47kb
deborah 287e 3ked 6iid 3jud 246d 57pd 5dkc 387c 6kyc 3fxc 4v4c 7ilc 6sfc 7sjc 5jkc 2mtc
vigor 1n2d 2xgc 1t5c 1b7c 2vzc 256c 4ltb 54b 29pb 2p2b ywb 1kob 3htb 615b 19bb 702b
beard 1f7e 6jtd m3d 1azc 1s7b 2k9b 250b 7n2a 3rwa 3fca 2c2a 3o7a g2a 6mha
bian 4l7g 15uf 6qed 7uud 6nid 5and 3i9d 526c 3eqc 5h2b 59lb 78tb 232b 1mqb avb 2yfb
riversid 3pmd 9hc 6sdc 6aec 5o4c 5wpc 3ltc 16xc 19dc 5czc 17gb 16pb 6kib m4b 3qkb 77vb
modul 2ld nad 54gc 78oc dzc 774c 3uic 27xb 4bub 3n9b 5isa 7hoa 20ta 34ia 1u3a 1j8a
akbar 108d 6ybd 5gsd 25pc 4soc 42fc 4i0b 1eqb 6q6b 4feb 2o7b 6vvb 7rub 6s4b 2y9a 6gza
darwin 3fub 3j2a 7qia 3pxa
assail 1p9g 3lpf 2pxe 3zue 5qe 3epe 2a9e 6skd 32wd 7ftd nhc 4c7c nbc 2ec 46zc 5gec
gil 4prc 3eub 5rzb 5lfb 4r6b 4n8b 33qb 2h2b 63sb 1y9b 1ggb 13yb 7cnb 32kb 3jea 47pa
pageant vrd 1e2d cab 3rmb 48pb 6u3a 4kra h8a 4rka 5mya
repai 7lfj 2ytj nfe 3uoe 31ue 3lmd 7mhd 63d 9wd 1ood 1gnc p6c 29gc 3fnc 2ukc 5ymc
mitch 5v7d 1z7c 77rb 1rza rka 7a1a 47fa 751a 23aa 1iza 1h9a
receipt 1jgj s8j 2pmd 2fvb 7hb 1gnb 1k5b 16ib 4yla 241a aua l6a 7lfa 2r3a 1a9a gna
macdonald 4gfe 714d 1w5d 2tld 3xyc 3u9c 5b6c 2fnc 6wyc 6erc 47ec 16mc 34tc 27ac 3tmc 1nnc
primit o3d 2d 1xkd n7d 6x1c 2uxb 2rkb 1f1b 73vb 1rea 4yca qia 427a 1era 59ha 434a
drastic 6xbd 1l9d 1mkc 21tc 1nhc 1pgc 98c 73lc src apc 3wwc 28vc l3c 29vc 3twc 78c
noh 7b5c 3nvc 6buc 53bb 69kb 58rb 78qb 4neb 5nrb 6hub 415b 3v5b 5h0b 2qga 41wa 5j9a
lien 6qee 15ue 3eqe 5h2d 6nid 78td 3i9d 72hd 39fc 51rc 5anc 2w8c 4l7c 4rnc 4b3c 4fxc
ortiz 4bwf 3x9f 3hqf 2dvf 229f 2cve 67se 33qe 6k2e 6z7e 7tje 740e 2h2d 4r6d 7s2d 47pd
clad 1azd 250d 6lrc 78pc 3zfc 2bfb 2c2b 3rwb 3usb 3o7b 1f7b 7n2b 7v9b 7eb 3yya 5zua
marti 5w9c 2vrc 4x5b 61vb 3fgb 1bhb 2s0b 2usb nnb 1z7b 3gxb 2ihb 1unb 22ib 3ccb 24vb
ethanol 1uxd nmc 1r4c 2v9c 2fgb 26eb 1wjb 4w1a 5j2a 1hta 1yha 56oa gka 2fza 9ca 45ma
prolif 303d 48ec 40wc 1zjc 2xmb rjb 4v6b 4o8b 1x1b 1bcb 72jb 41ab 188b 1hab 4tob 2u9b
erni 4ygf 4d1d 1xpc 4wmc 6vsc 5j4c 65lc 3y5c 6l0b 63rb 24vb 227b 4vyb 6f7b 30rb 4x3b
byrd 1nsb 19xb 2y3b 4jub 379b 3aab zda 3vca 3uha 12ta 1zea 2lca 4cia
anni 68gd 4adc 41tc 3fxc 4phc 36ic 298c 5uqc 6zmc 510c 387c 246c 28lc 49ic 3evc 6e2c
ruiz 6k2d 2h2d 33qd 6kvd 2cvd 5rzc 4r6c 25vc 47pc 5ktc 4n8c 65fc 2hnc 229c 1ggc 4bwc
salomon 2n9e 3h7d 2c8d 2fod 5p5d 490d 44cd 368d 3syc 300c 1gvc 5p6c 7p4b 6j6b 5d1b 5fbb
hewlett 4q4h 5kfg 2dtf 3ewe 2hae 5d4e 7s7d 4pgd z5d 5izd 724d 436c 6t8c 2yyc 5r3b 20eb
cottag 37dd zd 3xvd 6c9c 6aec 2m3c 18sc 36dc 4epb 7hib y0b 62vb 2a3b 3pmb 2hrb 6fub
allei 1xzd 6vd 1wrb 5q2a 4p6a
swan 6xpc 2hgb 6jtb 36ia 2yma 5k3a 4gfa 4tea
pavel 4jae 3vmc 2yqc 7o7c 56fb 6czb 134b 5vdb 1tgb 3iab 7kbb 6wib 13yb 6s7b 4n0b 6lhb
amanda 6ryd 568d 2ozd 3fxd 686d 2xqd 4azc 5ilc 43rc 4rfc 2bbc 3hac 4rwc 68gc 5jac 3wpc
plummet 2x5g 2bvf 3ovf 6se 3pcd 7td 43wd 2qyd 311c 1z3c 1x5c 1l2c jzc 22ec mvc a1b
daschl 60ge 47fe 77kd 77rd 2dsd 4cdd 4f3d 5v7c bwc 1fyc 2lcc bsb 5q0b 5ehb 5jrb 6nrb
mcclellan 5kqf 50wd 2hjd 26fc 1aqc 6c4c 5p4b 1ayb 5v7b 2pb 481b 5djb 5h4b 22mb 50a 2z6a
saskatchewan 56mg 3flf 1xbf 4qcd 2boc 5fcc 4jcc 5v2b 2vbb 2tqb 48kb 3ypa 6aqa 3y2a 7bxa 71va
shorten 69pj 9qc zqb h0b 1ga ta 4w6a 48ra
poker wrd 2kvb 299b gyb 1db 2mjb 37fa 3cga zma 7m0a 2goa
hank 3opc 3bpc 5fgc 5vrc 48mc 6sjc 27ob 62qb 1veb 2u6b 1qbb 2f3b xzb 6zdb 2o6a 3aaa
graft 4g1j 4g2j vde 7gkd 4wnd 1akc 3pjc 5psc 19gc 1opb 4a5b 26mb 7l1b 2ksa qda 662a
johan 7tfd 4qlc 5b0c 7r4c 6i7c 2wfb 1zvb 4c0b 54ab 5aib 4zdb 48sb 1xmb 3r6b 6ewb 3a3b
sensat 3efj 4egj bzj 38lj 4mqj 5enj 35wd 46nd pnd 3fod 20od 1h4d 2g6b 1wyb 5xcb 1t3b
sweat 6f3d 6pgc 2c2c 3o7c omb 2i7a 1rta 3zka 7pua 1f7a 1aza 1uja 2z4a 5s7a 250a 2ssa
fatigu 2eqj 5c4j 6kde 7kse 1d8d 48yd dod 19rd 38ud 2akd 3cid 2utc 2zkc 732c 2kfc 7agb
nam 6f9e 5sed 3kic 5q7c 43xb 5wkb 5bxb 4nzb 1v8b 484b 54db 4hgb 4ifb 4fxb 3uza 42ia
chandler 41fd 6mtd 4ued 1t1d 44fd 57ud 3did 40zd 514c 3jlc 3gjc 4mdc 1hsc 4izc 2cec 15pc
joei 4kac 2o6c 3gxc 48oc 2ihc 1v2b 1qkb 275b zzb 4x5b 3y5b 357b 5eeb 3l3b z9b 2usb
greenwich 1e4d 6fbc 77vc 4cuc 6kib 1rlb 7k9b 4keb 3g3b 5hcb 7cb 6enb 4teb 4qcb 5s5b 4p2b
spate 4bkj 5pj 67fj 1uej 6x2j 1z3j 1q1d 1h0d 6prd mpc 5doc 24oc 24kc 1w4c 1esc 1fpb
deaf 2d 6ypa 9ma 2kna
void 663j 46dj 3ljd 260d 78d 1t4d dzd 7ewb 6x7b 4dsa
wagon 5r0e 17vd 4bxd 6tgd 41hd 6ird 28nc 695c 4v9c 6aac 1kjc 4zjc 34bc 5h8c 3ajc 386c
flora jqj 340j 5zpd tfd 3kzd z8d 18sd 5e0d 16nd gpb 2fxb 6lma 58sa 797a
zuma 3n4f 2jxe 6kte 463e 63kb 27wb 4bob 58hb 4kmb 3cub 47rb 54db 5xga 34la 3kpa 3t4a
chairwoman 1s3j a8j 78tb 78xb 287b dtb 3jub uvb 3xab 77ab 3qfb 5wa 51oa 43ra 4na 6sfa
lionel 6gyc 6tpc 2krb 3z2b unb 1rdb 4v2b 3sjb 2ayb 1zsb 2u4b 6hwb 1ggb z9b 1x7b 2agb
ahn 5nre 3mhc 415c 4s0c 79gc 525b 3nvb 3rbb 2lrb 3z1b 4neb 3cxb 78qb 3vib 5j9b 40xb
deter 58kj 1i6d thd 68xd 7p7c oic 3auc 4jzc 26nc 6yyb lwb 1n2b 3fqb 6qlb 1nub 2n3b
seldom 13nj 24ce ase 64e 22hd mnd itd 1cpd yuc hkc 2b2c 2uic 1ubc 2p0c 1atc 4hlc
fairi 2g2f 6wqd 3bsc 585c 3b7c 2n5c 5b1b 55qb 2g5b 47ab 3d8b 37wb y6b 5k3b 6nab 26pb
nacion 4xjc 356b 4shb 51fb 5job 374b 2o3b 4jvb 37bb 32qb 3m4b 1tta 4gia 1c3a 4o1a yya
magnific 2xmj 5yej 2tee 1kvd 7dod 4o8d 7r2d 3jad 48vd 3c0c 6mmc 2mac 48ec 6kgc 48c 636c
propon 256e 493d 14oc 4clc ywc 3hjb 3cvb 3v2b 1uub 16ub o0b opb 4z1a 2j7a 2mva 4i8a
graph 11nd 1gld 4abc 54wb 577b 6fwa 66ea 5mxa 3wya 2lfa 4ela
lauren 3evd 2sgd 475d 25md 4d4d 5qnd 3kec 3uyc 4phc 6iic 5jac 298c 18oc 2mtc 246c 5gmc
kinshasa 7m4f 39vf 6ubf 44ge 3ese 1q0e 6tce 45ke 31md 35od 5mmd 5tkd 226d 56rd 707d 77ld
nich 3w7c 17fb 1pb jwb 5f8b 638b 3rtb 3rna 2ga 175a lja 2rda 563a 352a 20sa d3a
monkei 2hge 2od v0d 4udd 46hc 4a1c 4bic 55qc 5k3c 5hlc 15cc 6shb 67eb 18pb 1dpb 3b7b
besieg 2dhd 39bc 5dyc 34qc 3ybb 23eb 3bxb jab 3ofb 1rcb 40lb 4vrb 2unb usb 49eb 6tcb
kindergarten 27le xe 3mjd 3p7d 1c8d 3gtd 16rc 7vc 5ufc 66ac 7guc 6efc 3mwc 3cab 70qb 3y6b
exxon 5umf 1xjb 32jb 3nnb 7fza 5dga 5usa
lightweight 3mrd 77fc 34gb 6x9a v4a 5aya 30fa 75sa 7s6a
titan txj 39ac 41cb 4q2b 5enb 6fpb 5evb 4yqb 63hb 3gkb 2iwa 313a v4a 2cda 3d8a 1da
lutheran 2xtf 4bgf 4uvf 44qe 3ete 79d q7d 3bod 40nd 7q4d 46ad 3wad n9d 3ytc 1y0c 4jyc
gentli 3pnj 6tfc 45ec 5vgc 1spc 3fob 4tib 26qb 5syb 2qcb 7cjb 1l5b 2mqb 482a 71ma 4iqa
meteorolog 6g2c rnb 6fvb 41yb 3zeb uua 18ra 2mca 3wua 1gra
cholera 2ypf 1s9f 49se 7agd 3sdd 194d 4fgd 245d 7hdd 4w2c lhc 1apc 7qoc 4jic 2utc 4xbc
mega 78vb 4ja 2goa
bud 6rnd 583d 20ud 1vea 4xaa 41ba
goh 3nvb 50zb 3v5b 4neb 4s0b 63jb 5odb 6t7b 3z1b 7g6a 2lra 2hya 53ba 2yfa 6moa 525a
julio 5j6f 2xle 37ve 1y9e 33xd 6hxd 1ggd 3y4d 6k2d 5w8c 33qc 1i1c 2hnc 26uc 3hqc 4frc
foremost 1j 188d 1zjc 48ec 62sc 1kfb 4v6b 303b xyb 615b 3v6b 32nb 2urb 2ahb sjb 1cnb
jamal 6o4c 7stc 2dxc 1i7c 5f1c 1h8c 3xdc 5cfc 2o2c 4oac 2i6c 5ytb 5eub 13jb 2m5b 34zb
steroid 2lsd 4ywd 2ksd cib 46wa 2hka 326a
inflict qcd occ 6cnc 2kac 65zc 1gkb 6alb 1d8b 69wb 3imb 4ivb 26nb 4k4b 7q1b qhb nhb
technician kid 2jgc 30dc nrc 7sab 1xlb zxb t0b 2uob zhb 3f1b 442b 7qb cnb 16fb d6b
fuller 2iyb 3fjb 4sqb 1r2b 514b 4ueb 468b 3gjb ixb 1itb 26yb 21qa 3tza 1hsa 1yxa 2wsa
prevail 19qj 3lkj 5sgj 2i3j hhj 13hd 1s1b 366a 1uua 5ota
halifax 4jce 7p8c 4qcc 3brc 3j2c 3fuc 36qc 4tec 3j8c 2c0c 3jjc 7coc 4p2c 5czb 1xbb 5yub
torpedo 22dj 2ilj 2qzj 5qd 4pud zlc 1fgc 21mb 4s8b 5m4b 1ijb 2reb i8b 717b 3ynb 148b
dismantl 3dmj kad xed 123d 3vfc 416c 1o2b 1hrb 19ub 6ub 2pqb 2zmb 1a6b bpb 6v8a 4ooa
wilhelm 5aig 6ibf 5yce 48se 4c0e 5b0e 6i7e 1wud 67dd 6ewd 5l8d 554d 7e9d 1zvc 2b5c 63bc
busiest 6mvc 7knc evc 2u1b r6b 2idb 4o5a 2mza
xvi 369f 11ke 6bvd 6v5c 1zxc 5erb 5wrb 4orb 2mfb 1csb 4wfb 7q4a 18ha 6p9a
lim 6f9d 5sed 43xc 45ac 5wkc 2w8c 4hgc 3f4c 5h3c 63jb 4ifb 59lb ijb 4b3b 6kkb yjb
lancashir 3jog 57of 4f1f 7rgf 7tle 4t6e 6nje 4zle 2xnd 743d 5jnd 7d3c 4ilc 42rc 4gsc 5vnc
anita 4rcb 30za 287a 251a 652a
configur 1fej jrd 51d 4bud 51tc 2lgc 5quc 64bc 695c qib 2ckb 27xb xrb 43vb 2tb 1mmb
contempt 75j 3vlb 10ab 76db 14zb 1r0b 10tb 76wb 408b 25lb 2i8b 722b 20fb qsb 21nb 6rfb
auster 2jkc 6xbc lnb deb 5s8b 524b 1egb 3qjb 28vb 73tb 2tob 2veb 3kjb 155b 486a 6jma
spi 2axd 6vqb 4lob ueb 7uqb 5wyb rcb 23yb 3b1a 1jva 57va xoa 621a 4sla
liner 3wj 5cba 26ra
importantli 1nhj wte yue 1lkd hqd oxd 5dad 1atd 26dd 2mvd 2urd 8qd 3axd 1y3d 5fud 2hlc
paulson 6ebf 43ze 2z1d 3atc 14vb 1aqb 3h7b 4y0b 6scb 6dub 2hda 5jra
moist 5fkf 7mle 1jhd 67td 1n8c 2z4c 6p5c 2fxc 1nlb 1sjb 4g7b z8b 5rhb 6cca 5u2a 7bva
kerala 6q4g 5gof 66pf 6aqe 3g6e 6pbd 43od 74rc 72bc 5gdb 7oxb 68sb 6jdb 6ib 5tla 5o6a
judaism 1c5e 6v2d 7khd 1a4d 1y0d n9d 353c 19zc k8c m2c 362c 21rb 2pvb 3etb 4bgb 7m5b
thief 6skf pqd 4a7d 2bwd 7rcc 2xxc 263c 6fnc 57vb 28xb 6cgb 1pqb 7uqb 3f3a 4ona 38sa
diploma 59ue 3kye 3y6e 2o8e 1mhe 49vd 2w9d 72ad tbd 5ufc 3gtc 13fc 5a5c 4blc 3ojb 3vpb
truman 5tif 317f 7dpe 2l4e 26hd 12tc 6luc 2b0b 7fgb 4ztb 4hab 50jb 4jub 2dob 63db 25yb
thesi 59ue 1v5d 465d 4i7d 4aqd 2xhc 1jic 5mrc idc lcb 71eb cyb 1kdb 3z8b 3f5b dhb
mock 1lwd 5y4d 2rna
auditorium h7e 5tye 7f7c 4rhc 1muc 122c 6mrc 3mjc 17gb 683b 16xb mqb 1sxb 3g0b 6pub 31db
vector 43vd 4eld 4abd 3wyc 6fwc 53ib 69jb 60sb 7hob 4k2b 5qua 66ea 577a 1h3a 6uda 5gaa
blockbust gfd 5dd 3snd 1i2c 12nc 512c 7pwc 2pgb 61fb 6jyb 3nb 4zvb 3v7b 1ytb 3ykb 1xgb
snail 5ezd 6bnc 6bzb 5tmb 7kpa 5hla 7fba
awkward 4h7f 7j4d 5p2d 7rid 439d 4a2c 763c 6m2c 4uwc 3msc 4tzc 3jnc 4z5c 46jc 7v8c gjc
hamstr 5tuh 2rtg 1m7f 5hvf qhf 6u1e 4ete 6bre 6uye 4ekd 4m0d 7dqd 6lyd 7ktd 5ksc 11vc
staffer d6d kqc 1jnc 4jmb dwb zbb 2yb flb zhb 11fb 7acb 1i6b 7qb 6db 6kha 21fa
mammal 4d0e gpd 4a0d 47ac 6s5c 18pc 5zpc 4dhc 427b 45xb 5y8b 5cab 2fxb 15cb 3p3b 3p1b
dependen 4p0j 447d 8d src 1wjc 2uqb nmb 9ob 7aib 20ab 71ib 1mkb apa 1woa 1yha 6na
ernst 6ibe 6i7d 54ad 5ycd 5aid 5b0c 48sc 4c0c 1wuc 67dc 63bb 5stb 55fb 2wfb 7e9b 6ewb
sutton 4odd 30sc 6gqc 2k3c 6l0c 4wmc 18oc 5woc 5i1c 2euc 1tac 4nrb 4jhb 36sb 5hfb 7elb
mesa 472d 5k9c 2w3c 6twc 150c 9ac 3tjc 6vhc 19dc 7hsb pwb 9jb 11bb 13yb 5nnb 4u8b
larva 4d0d 7kpc 7vpc 4fmb 4dhb gpb 2cob 3p2b 1q5b 5n9a 5vja 7fba 6p2a 552a x6a
curri 38yd 3phd 1gd 2o4c 5xbc 46cb 3s9b 1l5b 5rjb 4lpb v3b 468b 2mgb 41ia 4pza 35aa
wigan 51ag 58cg 3xzg 4srg 3xxf 4ilf 50uf 2xnf 2kwf 743f 41ge 1cwe 1pke 3wke 4l0e 461e
dawson 3xyd 2wsd 2fnd 5gwd 3gjd 26yd 1v2d 36sd 2ced 745d zzd 2iyc 2dbc 5hfc 1itc 1r2c
brewer 466d 1amd 18md 397d 4dmc 5y7c 1jtc 4l6c 4xyc 2fbc 4awc 27pb 24xb 27yb 267b 3iib
bogota 4o1f 37bd 7qnd 3tjd 1b3c 5buc 356c 28hc 53kc 23gc 38dc 2o3b 707b 4drb 3odb 3tdb
deviz 7ndd 1iqb 1yzb 1psb shb 7g1b tta 47xa 2oqa 2v8a 1zna 3h9a
barrag 4ohj 6hcj 1t2j 312d 1afd 5qd 6qd 1vjc 5nzc 34xc 56tc 1fgc 5doc 560b 29pb 43pb
wolfgang 48sd 4g4d 63bd 5b0c 61sc 2wfc 1wuc 6ibc 4gyc 5ycc 6ewc 3lwc 54ab 3z0b 61yb 6i7b
yan 3lxf 5vce 2ave 1gxe 5voe 4q0e 25xe 1yle 42be 6kkd 61ad 2uyd 7k5d 484d 6l8d 5hnd
wendi 53jc 65ic 2mgc 5o7c 3fxc 4d4c 3keb 686b 5qnb 2mtb 3utb 588b 287b 41tb 4v4b 5jab
spree 5uge 5xcc 38sc 9pb 4i1a 533a 5ata 4jja
endow 1wmj 47d 63d 2w9c ouc e5c 4dic hfc 4gdc 3xrb 3x8b 7gsb 1zcb 2t9b 2dra
tenant 2qdd 2r2d ald h4d 7bhc 44dc udc 3aqb 3lab lub zb 7nqb 1y2b vpa 3qda 32va
timelin 3a2c 3poc 1m8b ihb l0b 3nkb 1iia 40sa 1d0a 51la
fork 15oj 1n9d 1l8d 4u5b 7emb 45pa 482a 2gea 5gba 7c8a 3bva kpa 43ba 2xja 6tfa
alzheim 65cf 3ije s6e lhe 7qje 75pd 425d 3bkc 5h9c rlc 567c 3n8c 2zkc 7fsc 639c 732c
haa 48nf 3tud 3uud 3ild 3a0c 5gqc 4azc 6cec 5e2c 65lc 4agc 5hpc 3amb 3whb 4xhb 4d1b
mecca 4i2e 28d 3gdd 2qtc 1syc 6lnc 4t3b 1b9b 6wkb 4feb 1x8b 5dda 4apa 3vya 7jfa yga
spider 4a1d 53mc 2hgc 5hlc 5k3c 3d8c 47ac 3e5c 53eb 7fbb 5n9b 4udb 5b1b 15cb 3p2b 4y5b
embed 1j8c fdb 27xb 2rzb 28db 3mgb 4bub 56zb 3n9b pub 1znb 32hb 20tb 6gub xib 4wvb
virus 1apf 3bbe 5r7d 7jad 245d 4fgd 7fbd 66yc 6xyc lhc 4y5c 4d0c 3eic 194b 2k5b 7uqb
payn 2y3d 15pd 1qgd 4ued 1hsd 2wsd 1qrd 2dbd 1nnd 379d 2qqd 1t1d 1w5d 41fd wjd jod
sear 7gzf 6n6d 2wed 2ugd 18xc 2mgb rib 3u3b 694b 4q4b 1cia 5kfa 3hoa 3ewa 44ca 2dta
clr 375e
buyout 1vmd 1zod 1hmc 17sc 1j2b 2tob 75eb gbb 57qb 6gfa fa 1kra 7rda eka 3x3a y9a
luggag 5igj 26xf 4icd 1p2d 147c wic 3aeb 3obb 2jfb lzb kub 1shb 38ea eva 3upa 17va
isaf 1xsd fbc 55b dxb 3ahb tqb 5xfb 2aib 39db 1rcb 24jb 1m9a 3pga 41ea zha 7jna
nickel 3pud 3gfd 159d 14nc 2kib 1g9b 3q7a dqa 6x6a 3rka 2cwa 6bba
relentless 40vj 3lkj 2muj 50od 1ogd 29pd 6pec 6hcc 1n2c 2p5c 56tc 3htc 43sb 1xnb 7aab 55eb
maxwel 514c 5b6c 1sic 4uec hnc 3zlc 21qc 4wgb 2j0b 2x4b 2ceb 2j2b 2pab j6b 3dvb 4ztb
kaohsiung 1mqe 5kwc 6qec avc 564c 45oc 15ub 3agb 11db 3eqb 68fb 38nb 3i9b 5h3b 51rb mab
upscal 212e 7t4d 17dd 28ud 769d 5bhd 1cjd 14pd 1y2c kgc 2d2c 7ioc 175c 34kc 16xc 5g3c
tianjin 45og 68ff 5m7f 11df 5z9e 5jle 6r2e 3age 74ge 5kwe 7f3e 38nd 6bgd 6kld 7d5d 7u4c
wah 4s0d 2lrc 6krc 3z1c 6hlb 3mhb 40xb 5vib 7pjb 4neb 2hyb 5wtb 3nvb 5j9b 6xdb 453b
amin 1h8d 2m5c 34zc 4tac 2i6c 1w8b 136b 2dxb 25pb 65eb 2vtb 7stb 4s5b 6o4b 7rub 31hb
tuberculosi 49sf lhe 1ote 245e 4w2e 2ypd 1wjd 4nod 7qod 4fgd s6d 3qcc 2izc 194c 3bkc 1apc
stephani 49ie 52md 2xqd 40od 246c 298c 2mtc 3kec 5jac 6ryc 43rc 7sjc 28lc 5qnc 2ozc 31lc
ing 490c 6m5c 7l0b 5p5b 5d1b 76rb 5lib 2gsb 7iva 7hta 79va
commando 1g8j 1ked 3ad 73od aad 1p9d 22dc 1h1c 3zuc 13mc 1mcc nbc 3vc 2a9c 1snc 207c
yuri 2yqd 1tgd 7kbc 6eoc 3vmc 7o7c 6r8c 6s4c 6czb 3d1b 4n0b 4jab 3iab 5vdb mkb 40rb
saakashvili 74kf 4axd 7bqd 57dd 5d8c 5e3c 3c4c 1aec 2o7c 7mmc 360c 5ngc 67oc 4ojb 5j7b 7o1b
incept f1j 3gd o2b lob 2jyb y4b h3b 4w6a 6j1a rda
calib 4tj pmj 48ue 3ucd 26ld 2nyd 73bd 2nbc ylc 2olb 3ynb 6fzb 6yja bpa 3toa 4rba
toma 52lb 6xkb 3r6b 5lfb 4wlb 6s7b 4p4b 2pub 6dnb 4frb 7cna 5m6a 32ka 1y9a 2u4a 3wga
deepen 3htj 3wwd 4ud 2esd apd 1o9d 1gud 2elc 4yhc 4isc 7epc 3n6c 6j2c 79qc 2xsc 3pyc
xavier 3sjb 2u4b 5nqa 26ua 7nra 7cna 7v2a 1gga 3hpa 53aa 1i1a 4g8a 6csa 75ia 4v2a
sting r4j qhd 1d8d 4ivd
rudd 5zzc 13uc 5ssb 628b 34ub 6bab 16mb 2nub 1jra 4boa 6nga 6l3a 27wa 7jda
neglect 76dj doj 2c5j mvd 75d 228d g5c c1b 5aeb 3sib 12qb 6oqb 4gob 4ofb 2ob 1gsa
shortfal zvj 2pbj 241e s8d dec 155c 4ylc ccc 4jxc 7aic 6xbc nfb 2fgb 1mkb 2oxb apb
manitoba 52qg 3flf 1xbf 2boe 4qce 5fcd 4jcc 5v2c 165b 2vbb 2tqb 31ta 1x0a 3y2a 3bra 5o9a
unbeliev 3c0j 2maf 636f 3jae 4h8e 6mme 7pad 4y1d 2igd 4p1d 4ljd 1txd 5avc 5jwc 2p7c 8qc
refin 7yj 120d 3md 273c 9cc 1xjc 5ayb 1r4b 2k2b 438b wmb 1axb 6nb s5b 9ob gkb
beverag 1wtj 1xed 8ad 1uxd 2t7d 58xd 1lqd 5rhd 2q6d 1xdd 1ztd 3emd 79rc 3yuc 5szc 5ouc
heavier 44pf i4d 6f6b 17hb 2jfb 6wgb 1eub 33rb yea 3swa 67ga
pristina 1v1e 3ybe 23ee 3txe 6ubd 53kd 77ld t6d 1rcc 7m4c usc 1ugc 6tcc 5e3c 39bc 34qc
parcel znj 74if b3d 97d g2d 7ld 51kd t9d 7gjd 4yqc 191c 6ikb 3gkb 5sfb 4fdb 6jxb
unleash 6hcd 24kd 1w4c 5dxc 41nc 2kac 55ec 497c 6yrc 50oc 1h0c 2acc 24tc 560c 29pb vfb
mccartnei 5ccf 48ie 4crd 2txc 47gc 5y9b 5wsb 3mkb 6ugb 2zub 6ckb 11sb 3yrb tzb 1qrb ewb
sanit 15dd 50td 3sic 5k7c 4ngc 4ec hsb 1e3b 23vb 2pbb t3b 5khb qob 20qb g5b 2wab
paralyz 5kne 1szb 6r5a 5ksa 6lya 5yna qca 2baa 1a6a 4fpa
filter 1j8d 1emd 7bbd 7d2b 44lb 46da 3mba 74ta 5r1a 18a 183a 5c5a 3ara 5vsa 4bua 2vma
doom 1sgj 57j qgd 4ind 2d 3ysb 4gwb 1deb 1hkb 63vb 2s5b mnb 4ibb 1eib 1d5a 3c2a
compat 4wvd 6d7d 4bud 4uhd 2rzc puc fdc 4b7c 5jqc 483c 6guc 4rxb 2tb 3mgb 183b 1j8b
bassist 3mkh 4byd 26gd 6ld cfc 25oc 2yoc 1unc 2f3b 2ywb 1rrb 4crb 39mb 22ib 8vb 2j2b
badminton 4rke 6uxd 6x9d 5eod e9c gyc 1tyb tlb 3peb 1f6b 2ntb 282b 37fb h8b 2ogb 2arb
handsom 63j 7dod 48vc 7ioc 1kvc 2xmc 4gmb 6k4b 6mhb 6kgb 1wlb 5b3b 21vb 1g4b 6aib 7hgb
geoff 26ad 27ac 2dbc 36yc 25ac 3hkc 5vec 1bhc wjb 3fjb 3tmb 3kgb 5ecb 1jrb 2o6b 1xpb
sphere 2v1j 34ij qjd 1o5d vvd 2apd 4swd j1d 4k2c 1upc 2znb dzb vab 3zpb 239b 2nhb
enlarg 13lj owd 1l7d 6nmd 2bkb 1vqb 1skb fbb 1bnb 33a lna 3rfa
botswana 48qg 7dcg 7sqf 4c9f 2nkf 3kcf 2g1e 1v9e 14yd 2s2d 2h3d 6xvd 4ckd 3pad 5shd 25td
theorem 3wyc 5mxc 6fwc 7r3b 66eb 5ctb 53ib 54wa 4aba 6uda 4ela 60sa 135a 3fea
cooki 3kff 4iqf 2t7e 3vnd 1l5d 2wmd 79rd 71pd 2d9d 5syc 45cc 38kc 2nnc 5n6c 691c 47mc
perkin 21qd 1hsd 2pad 4dtc 1t1c 3zvc 3j9c 35ac 44fc m9c 4qjc 379c 2txc 2dbc 41fc 75kc
coastlin fff 1nre 3qtd 1whd f6d 17lc bac 7j5c 1wvc pfc 4owc 7skc 184c 29rc sec 13rc
cylind 5ggd 1led 1hwd 39md 3fbd 1fqd 3ard 72ic 28nc 3ucc 7ayc 5hzb 7asb 695b 4y7b 7h5b
grape 1b1e 1wpc 34oc 62vc 42vc 2fzc 3s9c 65ab 340b 4ukb 4vdb 6u4b 26eb 7ahb 20ob 3phb
lukashenko 1aed 56cd 51dd 2etd 5d8d 74kc 4axc 1dac 7bqc 27wc 3c4c 7oyc 6jzc 7dkb 2dwb 67ob
lancast 4nrd 2u8c 2k3c 42rc 4ihc 5o3c 6wxc y1c 32ub 4zlb 57ob 1o7b 4f1b 4t6b 7j1b 4mjb
eva 6rwb 3hab 7cab 2bbb 1jbb 40ob 7e2b 1ydb 3wgb 66tb 3kea 3bga xka 68ua 5kxa yaa
mack 2dzj 2y3c 3uhc 3xoc 3opc 1vec 48xc xzc 3pzc m9c 21qc 68lc 379c 3tzc 40zc 3vcb
beast 15cj 47aj 4ptj 3d8d 1k2d 4p9d rvd txd 139d 5vjd 2zvd 50id 4dhd 6dpd 5qed 69d
speedi 17yj 1mtj 2yud 5n3c 3h1b 66cb 2e8b 39xb 4cfa 2rba 6nba
autom 6wof 16ld 2tc 13vc 277b f4b fdb 4b7b 1j8b 2oob 18b 1u3b 4atb 27na 5c5a 4bua
shooter yld 3lpd 4rbb 9pa 48ua
oblast 3q3c 163b 2oma
rupert 40yf 2j0c 29ib 1k0b 38qa 50ga 6lla 6gba 19wa
eng 4qfc 6ilc 461b 6ogb 7azb 51aa 5yda 2kwa 7d3a
surrei 3jof 4t6f 4zlf 4f1f 6njf 54ef 7tle 42rd 5r0d 5jnd 7rgd 44sd 89c 5o9c 16oc 32uc
katherin 246e 387e 4ade 1idd xkd 2hcd 2mtd 349d 298d 3uyd 51od 2ozd 287d 36ic 3juc 28lc
ipo 22fd 1vmb 4w0b c0b 2fvb 7hb 55wb 1krb 5sbb ckb 61b 16ia 17sa 6fa jxa 1hma
pyramid 17sd 1psa 4kxa
biotechnolog 6axj 2ztf zxd bld 7dc 1xlb 2k5b 3f5b 1rjb 3ebb 67b 4ub 2zlb 15ib 3iua 12ra
distributor 3dbd 8dd fd c4d 18xd 352c 1amc 3mpc esc 18mc 170c gkc 7hb rib 3rtb 56pb
reev 530d 41fc 2fnc 1hsc 2cec 3gkc 3tyc 44fb 3pzb 3gjb 1qxb 4ueb 5hhb 4hrb 5rxb 74ib
smuggler 2k7e 26me 3d6d oac 6fnc 6skc 54qb 2hkb 4eqb 1pqb 38tb rcb 5c3b 4jbb 15ga cia
mueller 4h0c 5ktb 4zcb 4vub 3lwb 63bb 7kdb 5iub 779b 481b 55fb 3tnb 5hia 5hha zda 4r5a
topix 6r6c 4wwc 90b 4u6b 1y1b 2q1b
shade 2kyj 1wle 3fcd 168d 1cgd 1q4d osd 11yd 2i7d 67bd 3fac 65pc 20uc 1s7c 1cdc 77zc
highland 472d ood 7snc z8c 7kb 2gvb 1alb 11xb dbb 6ob 3i5b 6twb 26b 51sb kpb 3abb
estonian 5vkg 4uge 6lse 4qoe 2fke 2jje 4and 1bjd 2ydd 25ud 7dkd 1obd 32fc 18dc 1umc 1zdc
tout 5q5c 6psc 2iuc c7b 2kxb 1l0b 2khb z6b yzb 7isb 3hja 3zaa 53a 1voa 1fya uia
famous 74lb 5sb 2iva 3xqa 4v6a 64a aea
bloom 20uj 53xd 2yrb pob 4umb 4xaa 4opa 4vaa 7nha rba 7kpa 3zia
siemen 5w3e 61wd 5jhd 4qxc 4pgc 2gsc 477c 63uc 46sb 724b 6dvb 71wb 2dtb 5f3b 6t8b 3cqb
mytholog 6naf 4cse tfd 13wc 53ec 26pc 4u0c 2g2c 7bkb q4b 7m5b 42ab 1tsb 2n5b 1c5b 71jb
iphon 6bxf 6l5e 7mpd 6d7c 4pxc 4wvc 4uhc 5g5c 5qcc z5c 4uxc 4rxc 20ec puc 3r5b 28jb
ager 1s0g 376f 4fhe tud 2iec v0c 2oc rfc 6zuc 2kc 1k2b 70qb czb 6bb tpb mgb
barrett 40zd 4sqd 2wsd 1r2d 514d 2txd 3uhd 7occ 48xc 18lc joc ixc 478c 2y3c 26yc 2c4c
anglo 2mea 6xra sza 7jla 6e7a 1zoa 61ja vha
centrist 1ihj 1lvd 3rvd 3qbd 8sc 5aoc yc iic 26rc 5cbc 2qsc 1ljb 62hb 2pvb 5qtb knb
daytona 301e 3xke 598d 2vgc 8gc 473b 2hib 3ntb 1xhb 4bxb 2byb hya 4iza 6oma 44na
middlesbrough 51ag 3xzg 3xxg 4srg 41gg 559g 2kwf 4l0f 4ilf 2xnf 3wkf 50uf 743f 1pke 1cwe 1sae
sidnei 5woc 601c 1trc 4hwb 3a3b 3kbb 1zsb 3dvb 2tkb 2sgb 3u9b 1zgb 3hdb 2hcb 28eb 2pab
cord 5raf 6agd 1qud 6gwd 19cd 1e6c 37ec 38zc 24bc 6usc 7sbc 2eab 2kfb 4ekb 2mdb 67ib
stripe 5uad 168c 5bec 3fcb 1cdb jnb 2i7b 5fhb 3rwb 7eb 2c2b 7qya 31ra 1s7a 38a 2zfa
moussa 4w9d 41pd 28gc 34zc 5rvc 7kjc 7voc 1d6c 2gzc 5ytb 6cob 4tab 3b4b 1x8b 4mhb 5lbb
megawati 6d1e 7egd 63kd 7u5d 3jwd 47rc 71gc 7tkc 34lc 2wtc 1rqb 4kmb 66ob 2t8b 45sb 6frb
hierarchi bnd 7prd 409b 3xnb 3oxb 6vka k8a 2nha mta 2jpa 7lwa 4vla
raini rbe 69xd 12ud 7bvd rnd 2yrd brd 3wuc 2z4c 1jhc 1nlb 6p5b 6zwb 2klb 18vb w1b
discourag 53cj k7j 1i6d 1ykd 6q1d 4jzd thd 7p7c 1e9c 3nfc 1ixc 1n2c oic dac qnb 3fqb
matern i6j 5bcd 189d 3pld 25fc 4koc 3cdc czc 2ruc 768b 48hb 9kb 3m2b 3bcb 2jsb 5vjb
bavaria 6f2f 6zzd 5ylc 18ub 69ab 6a3b 4ttb 70ta 1uma 5r2a 5yca 77a
molecul 1vfj 437j 27qe lsd 45md 6k1d 6j4c 2m1c 5vzc 7f0c 4btc 310c 47yc 69mc 105b 77db
goodman 4c8d 39qd 37zd 1r2c 5iec 3uhc 1zec 5c0c 634c 40zc 4wbc 668c 4r5c 2wsc 2txb 2fnb
fin 4nib 31rb
verizon 515g 79uf 6nue 28je 6lle 4pgd 724d 7c3c 5ofc 4rgc 3elc 3dhc 61wb 2iib 4qxb 5d4b
tah 3cxc 3vic 75wc 41wb 7b5b 525b 4neb 4s0b 6stb 60lb 3bta 53ba 79ga 66xa 565a 5wta
woodland z8j 7kud 671c 16nc 2fxc 3pmc 2xjc 3abc 4ssb 76ub 1zib 18sb 6sdb 4xdb m4b 7mlb
edison 145a 556a
width 3uce 4k2d 1hgd 5bec 3yac 5zlc 35yc ymb 26jb 69zb 3eab 7grb 3hrb 43cb 12sb l9b
inclin upj 7iqc 4pqc 7anc 2iac 1ubb 29zb 2b2b 2ctb 3qbb 4xwb 25db 33sa 4i8a 6haa 1b7a
vaughan 7m8e 5yvd 7sxd 3prd 5sld 5qmc 7ejc 49mc 73fc 5ulc 5zyc 5znc 6x0c 3r7c 2qwc 49qc
cocoa 2t7j 56pd 1htd 61tc 26ec 68bc 2enc 3s9b 4t1b 63zb 5mhb 3mb 2e9b 6ota 691a 2wma
hottest rrc 1gpb 1ga
gerri 3n2c 3fzc 7ncb 286b 7a3a 3eva 4pea 1taa
jupit 1vvd 5n5d 34id 3uic 6n9c 3rzc vac 2t2c 1l1c 266b 4yvb 4wtb 40ia 6aza 4n2a 6ija
hollow 1t4j 2y0d 3urd 1dod 2ykd 233d ood 43ba 3pma
hindi 2atj 7hmf 6rid 6jyd guc 66fb 2l6b 1mdb 4vxa 1jia 6pda b6a 7ova
abbott 5dtc 3acb 1j9b 60ub 1zeb 1itb 37zb 1ycb 2tlb 40zb 1w5b 39qb 2wsb 2qqb m9b 15pb
gubernatori c5e 5ose knd 1n5d bsc nzc 5tac 2e2c 7gfc gec 8sc 11fc 321c mac 3bec 4lc
rever 7onj 2qtd 4x6d 406c 4fec 2vqb 303b 17xb rjb 5icb 3i3b 3jfb 18bb 1zjb 2y9b nyb
oecd 38cd 1pbc 31pb 5jcb 1zyb 25qa 1y5a 1ega 6gta 76ga
samoa 6l1g 36pe l7c 91b 5rlb 2vbb 8nb 4x1b 45hb 6arb 6xvb 5x1b 70zb 6dob 78nb 1nyb
earnhardt 3doe 301e 473d 7jdd 58bd 3crc 3ntc 2hic 3bnc 2aqc 74cb 7k6b 3x4b 1nnb x3b 4bvb
everett 5mkc 4uec 612c 1itc 5l4b 1n0b 4szb wjb 1yxb 5nwb 2b7b 5urb 5rxb 3fjb 738b 2txb
marxist 2qsd 256d 1ljd pic 409c 1lvc 10sb 4mvb 3wxb 6apb 1snb 3tdb 5asb 3k5b 51da 3jma
bologna 4j9f 5phf 5cmf 7r6f 7the 71le 5qre 7nue 1b8d 363d 3shd 2wvd 6asc 4bjc 4ttc 6dfc
weber 4zcd 63bc 3tzc 5ycc 3x4b 5c0b 15pb 5vub 4r5b 6ecb 59jb 2cjb 1wub 3tnb 4h0b 182b
volvo 756e 3eke 477d 5f3d 5okd 5w3d 3g8d 785d 39zd 5jhc 2kbc 7r1c 1tpc 6tuc 73nc xbb
yorker 271b khb trb 1hb 76xb 4x7b qab 2lub 4mza dha 41aa 1o5a 175a 6q0a 7fa 7kva
shutout 4wce 11ee vjd 3lod 3v0d 294c 1o4c 4c3c 5dbc 15zc 1gec 3k6c 2nic 39pc 1ftb 152b
dortmund 6ioh 5x8g 2zgg 4mag 44af 6a9f 7eff 26cf 4b8e 4tte 4xpd 33cd 363c 3xzc 4s2c 5chc
uncommon 13ne 60rd 1icd 73vc 5sgc 19kc 2rkc 1a2c zjc 11qc 1ikc 1f1c 2uxc eac dvb vub
disqualifi 7mjb 1xra 5k8a
bernstein 5c0c 789c 3h7c 4tfc 696c 2n9c 60bb 2c8b 4r5b 2hdb 2fob 5r6b 7dfb 59cb 6f4b 6mgb
una 34me 5lsd 3xhd 6d2c 5o5c 4gtb 6kca 72wa
chun 43xe 5see 6f9d 4hgd 4b3d 15ud 5wkd 6okd 39fd 76kd yjd 4knd 2w8c 5h3c 484c 5q7c
zambian 2nkd 36ld 4ytd aod 6bwd 50kd 7abc 1qvc 7dcb 3kcb 6tkb 576b 7sqb 14yb 7frb 4c9b
fargo 7ive 7p4d 3syd 2n9d 5p5c 2c8c 5p6c 3h7c 7blb 1gvb 368b 219b 6nub 6f4b 5d1b 490b
analyz 2ijj cyj 3a6d 3lgd 147d 3kvd 2ajd fqd lgd 16bd skd 3ikd isd 161d 1xqc f4c
hefti 5x7j 3x3c 1xcc 9wc auc orb 225b 1npb 3t3b p6b 1pgb 1jwb 98b 1gnb 65mb 2qnb
restiv 5xfc 49oc 78gc 7byc 68zc 1ojc 320c 6g8c 9gc 6oc 45lc 7kc 5foc 27tc 3v3c 507b
batman 5paf 3snd 60mc 46kc 1ygc 5y6b 1tsb 5b1b 3bsb nkb 4zvb 5iab gfb 3d8a 5rfa 6o7a
togo 3paf 4hje 2s2e 6fke 3hve 48qe 60ed 5ped 5shd 6exd 2z2d 2g1d 35od 4ckd 7sqd 130d
champ hbj ohd 23nd 3hjd tsd e9c 1xhb 4bxb 10eb 282b 3rlb 7s6b 8gb 6dpb 75sb 1xrb
phd 54te 54re 2o8e 3y6e 5mrd 72ad 1mhd tbd lcd 1kdd 2xhc 2yzc 3f5c 5xkc 1zcc 3j5c
procur 1vmd 42eb 32bb jjb 20qb 4ylb 3x1a 31ea 28va 2fga 4eqa 2fva 1lwa
wildli 1rab 7v8b 5zab 7fvb 2wxb 4kua 59ya
perot 5pge 380d 1fyd 5ehc 10zc 3dzc 3beb z6b 1n5b 2dsb 4r1b knb 60gb 6jrb bsb 321b
exagger 7cie 6iyd 4trc 5jwc 7rtc 76ib 5kab 763b 3fqb 4p1b 6tab 381b 4xwb 1rab 2r0b 21bb
planner 2d 2zbd 22sb 1i6b 258a kia
swimmer 3rle 6qcd 1f6d 1tyd 34gd h8d 7ubd 74sd 6fjc 4r7c 6ucb c6b 2kcb s0b 5nyb 5kdb
corresponden wrd 4aec l1c 4aqb v1b 1c4b 5xjb 45wb 3bzb 2xhb 41qb 1i5a mia 1jia 20ga 5hba
nottingham 2euf 743f 5yuf 4ilf 5vnf 2xnf 2kwe 47je 39ne 3wke 461e 1cwe 5cze 5cke 6cde 58cd
wrestler 299e 13md 30fd 75sd 7s6d 7syb 6tjb 6x9b 5a0a 3b3a 3rla 24wa 3mra
applaud 7ume 4kue 6z3d 6psd 1mnc 36hc 1h7c 2pcc 3u7c 5crb 3mub 75hb 2sub 5xob 6v7b 4ctb
accredit 9ij 1s8j 3kyd 54rc 5ufb hfb 3y6b 5bsb 2yxb 1bzb 73b 9ma 2w9a 3oja 1zca 3vpa
clout xvd 5vyd tkc 5iic 3dwb 10ub 4q5b nvb 6n7b 4dpb 203b 23lb sab 35xb 2v3b 4mca
perpetr pqd 3mod 27jc mjc k9c n8c 1r0c ozc 297c rcb lib 2gfb 28xb 21nb 1wab 7myb
abkhazia 4nxh 37re 1rhe 2fed 2g0c t6c 49oc 22kc 5e3c e6c 7byb 3lub 3e9b 3bxb 23cb 2llb
unconsci 1e6d 4gd sod 5pmc 3w2b 5ynb 6cnb 4fpb 4hib 1z8b 433a 1ola 22ja nha 4hxa bba
saeed 1i7e 1h8d 2dxd 4i0d 2i6d 25pd 4lad 2duc 4oac 4tac 2o2c 108c 5cfc 3cub 3r1b 6vvb
cane 204d 5zdc 1htc 68bc 4t1c 2e9b 26eb 4ukb 2j8b 4epb 11lb 193b 6xgb 24na 2fza 3jra
apparel 1ujj 250j 5ndj 3yze 5brd 18xd 36nd 4dgd 71sd 3rwd 2c2d 2cmd 1azd 18mc 4rsc 3rtc
etern 4f6j 3w5c q4c 35tb 1xkb 32zb 7eqb 19jb 6jnb 2vqb 291b 2h6b 6wrb 1d5b ogb 2vpb
depriv 6cij 56kb 4amb g5b 5cna 26na 1ava
carlton 64hb 555b 5n0a 77pa 2u8a 4wba 3tia
limeston 71fh 505f 6xld ird 10id 2qkc 3u2c 2y0c 2dcc 3u0b 4esb 61qb 2xub 2gvb 4nlb 4g6b
complement 16sd eqd 7h1c xrc 1h3b zkb 27xb 2esb 2uxb 2aab 1f1b 18kb 2gtb hlb 39xa 1gya
friedrich 54ag 6ibf 5yce 5b0e 4c0d 1wud 48sd 5l8d 2b5d 554d 6i7d 7e9c 7r4c 6ewc 67dc 6ocb
undergon 36eg 3iwf 1l7c 15xc qcb 3bkb mwa 424a 5h9a 3wja 4k4a 2hba 1jxa m1a 1ka
buc 3gkf 5sff 5eve 5kce 4yqe 4ghe 39ae 4fdd 40dd 1pmd 6jxd 7tsd 49xd 33hd 1r6d 3o5c
shine 44lj 78aj 1wld cod 5ttd 1v3d 2tjd 77zd a7d mnd vd 78wc eic 2kyc 11yc 39uc
paso 7t9c 7shc 6vhc ctb 5nnb 9ab 1c3b 1lxb 2tbb bub 75gb 1ttb 1zwa pwa 9ja 10ja
ying 7uug 15ue 4b3e 6qee 2uyd 2avd 39fd 78td 5h2d 61ad 1gxd 4rnd 4l7d 5h3d 51rd 1yld
populist 2qsd 256d 1lvd 58ac opc 13zc 10sc 5icb 1ljb 1ob 452b 36fb 409b a5b 3qjb d3b
lumber 41dj 3jrj 7td 2a3c 2k2b 36nb 4epb 6mzb 1g9b 2e9b 2lqb 2enb 2cwa 5ira y0a 3hxa
meltdown 2ele 4jle 4cee 78ie bde 7b3d 2tnd 1bgd 3ndd 4gxd 14kd 25hd 4q3d 1ekc 6r4c 2lkc
unita 4v3e 7u8d 6vmc 3tdc gmc 5xec 2g1c 44gc 45kc 3esc 5b5b 3ozb 7bdb 2qeb 1snb 1ugb
feminist 5cbd 2fdc 4cxc 3zjc 1x1c a5b 71eb 27zb 10sb 2emb 1jib 6zkb 33zb 256b 156b 1ifb
arson 1v3d 38sd 4i1c 1afc 4qgc 2xxc 5ugc ozb k6b 2h4b 4jjb pzb 153b 2eb ejb mjb
ampl 5x7j 27sd 3zdd 7gnd 50fc 1vrc pac 2wac 8ib s5b 3ubb 203b c4b 3jpa 1pga 5kka
thrill 1ksj 2ndg 3u7f 2mae twd 3b5d 1z2d s9d 3c0d 1dbd 3jad 1z4d 4asd 636d 197c 56nc
crescent
retire 5qje 211e 790d 3uac 25sc 1ewc wyc 237c gnc 61kc kqc o6c 44db 420b 3kxb 1xcb
synthet 1ucd 2j8d 3fvc 30nb 56ob 1qqb 5vzb 12ob 44vb 2lsb 7b8b 4ywb 7f1a 2rga 5j2a 53qa
burmes 33ed fod 17td 3lqc 2wpc 2qec 3jmb 4v3b 2blb 45kb 5nib 4zsb 2lvb 6t4b 3qzb 41rb
johann 6ibf 54ae 5aie 5yce 48sd 554c 55fc 2wfc 4c0c 67dc 6ewc 6i7c 52vc 1wuc 4zdb 7r4b
vampir 4v0d 3bsc 57hc 3d8b 53eb 5rfb 71jb 60mb 5pab 55qb 3snb 59rb 5k3b 2g2b 2n5b 3s5b
bolt 5kyj zcd 2t0d 2fad 6pd 338b 7h5b
sexi 6aie 7ioe 71rd 7dod 6kgd 2hqd 175d 769d 7pzd 6mhc 4m9c 1kvc 4lbc 4uwc 1dbc 78ac
motto 49cj 35gd 6hsc 5v5b 378b 6jpb 5uab 75fb 3baa 32ga 49la 20ra 2u0a
maoist 1snd gmd 1qvd 3ozd 7u8d 1lcc 2ppc 7bdc 1j7c m7c nbc 5xec 6bwc 7lac 3ryc 4ytb
pearson 522c 5d6c 561c 5ljc 4wdc 3dvb 6pmb 6q9b 37zb 3u9b 6erb 1tab 38qb 2j0b 5z6b 1twb
marino 6jxb 3q4a 3iea
robbi 5sqe 5i1d 36sc 4ovc 3xzc 3aib 6tob 1isb 7vlb 275b 5opb 1h9b 5wsb 2kwb 43lb 72yb
bonn 16ge 1skd 2wgd 1vzd 4ttd 2xvc 7twc 6ygc 315c 2y5c 1xvc 6w8c 26cc 2fqb 5g4b mkb
defiant 7i3c 4oec 3k5b 1q8b 2o7b 5vmb 5bjb 1ldb 22ra 7aaa 7mua 4xta 3qna 2sua 452a 1s1a
smoker 359d 1tid 1hoc 7uob 1s0b 587b 1uxb 4p0a 790a pba rla
grandpar 48hf 3bce 3k4e 9ke 2rue czd imd i6d 4c6d 1rd 651d 2jsd 58ld b0d mbc 2d3c
surf ovd 2aud 19nd pfc jda 17la 1dba 33aa 1tya
horizont 31id 78cd 43cd 58uc 44lc 3ucc 3eac 31rc 6pxc 716c 29yc 12kc 4dac 58fc 192b 218b
offseason 2q2c 4o7c 5tsb 191b 4etb 7e4b 550b 1gb 3lob 15xb 4v8a 1m7a 6ca 56sa 5tua 1y7a
kraft 1ycb 5dtb 2mga 56sa 1sra 5usa
affluent 23mj 563d 2d2d 5cnc 14pc 24zc 237c 320c 1y2c u9b 6rb 20sb 2vfb 6uib 1zkb 3xcb
slick khd 2e8d 2adc 6h5b 3a8b 29ob 32jb 1kha 7jsa 15da
fieri 7ooj 5icb 6ohb 5bab 5aoa 2j9a 78za 6aha 43sa 1h0a 452a
sumatra 7qre 3c9d 3e9d 45hd obc 1grc 2mcc 3y0c 7oxb 1nqb 5twb 63ob 6s1b 9gb 5kwb 1seb
outpost 1yqd a4d p2d 3bxc 3ruc 2m8b 223b 1exb 1mcb 1qdb onb 6icb 49eb 2una 4ufa 5s6a
constraint lrc 3jpc 20cc 73tc 655c 5qub 3dpb 2d1b ndb 1ixb afb 3d3b 2hmb 203b 4hpb 6cib
lighthous 5ttj 1dud 67cb 3zeb 50yb 2hrb 24db 4wta 37da
undersecretari 71d 7n9b h9a k4a 3xaa 3qia 5d5a 6c4a
fledgl v7d 33pd 78uc 603c qeb 6xjb 3dtb pvb 30vb 36rb 3ghb 2xsb 2pqb 2jda aia 4gea
salesman
accessori 3nce 1ujd 5acd 51bd 2lqd 2cmd 354d wxc 6i9c 2rzc 2y2c 3yzc 175b 6vpb 18mb 44vb
veterinari u7d 2r5d 13pc 2epc 1xlc 5ijb 2uob 4arb 4seb bxb 4eb 6wpb 5a5b 5ffb 4aub 2vib
courtesi m5d 3mbd 1u5d 17kd 1gwc 1wmb 63a 2a7a
algier 2jce 3e2d 2gdd 1x8c 707c 4gzc 55cc 37sc 5dhc 6mac 6c8c 6s2c 7m4c 1rcc 34qc 3vyb
bitterli 22yj 1mbc 3jnc 6rkc 29pc 1oeb 702b 2p2b 7sob 5v1b 5crb 7uib 4i8b 7tbb 43sb 1ldb
cornerback 5oxd 1pmd 7od 1y7d 3gkc 4yqc 5akc 5nec 6sac 4fdc 61mc 4eoc 7rlc 2cdc 5kcb 51kb
minh 35de 5hje 42id 4fxc 23jc 5mmb 5tkb 5hnb 52zb 4hub 3lxb qtb 45ob 5uxb 3uzb 43xa
humbl 78d 3xsd twc dgc 1qic 2qub ogb 3pkb 4gmb 2z9b 1kvb 406b 6kgb 18fb 7mwb 1a4b
hawaiian 2ccd kd 17ld 8nb 66fb 1nya sta 7qra 4mpa 4iaa pfa
schwartz 634e 5iue 60be 7dfe 4r5e 2hdd 696d 79xd 789d 6c7d 4tfd 5cld 7ufd 4zcd 6q5c 6jsc
induc hzj 4h1j l3d 1nud 1td eed 1mzd 3w9b 73qb 7ulb 1yyb 2cbb 3cib 2zkb 4jfa 2aka
crisp 19aj 783j xmd 7sfd 6y1c 1q6c 1wlc 62rc 1khb 22gb 2d9b 3phb 1g4b 2xmb 46cb 4x0b
motorist 35bd 23zc 4o5c r6c 61pc wic x3c 3xcb 3khb t8b 19vb rwb 5zhb 17vb 57vb wda
weari 52yj 2eqj 3p9d 48yd 2q5d 5l6c 2fhc 6q3c 3nfc 3g1c 2cxb 4gcb 1ldb 5iyb 40vb 5v1a
scan 2ijd 1cgd xid 324d ved 3lnc 6woc 4atc 5fqb 7c2b 16lb 1j8b 76sb 16bb 7awb 1ncb
nasser 4lad 34zd 1i7c 5cfc 25pb 2o2b 1h8b 2vtb 4s5b 5zib 6cob 2m5b 6xub 58gb 5ytb 7stb
newcom 31cj izd 33pd 6lb 2ctb 17za 1moa 4yba 1voa 4fha 6fga 69a
organiz 79id 2fjc xrc mtc 16ac 217b 5jxb 2jpb 2aab 335b 7j7b 2hob 7g1b 2jzb a5b 7i1b
doyl 2fnd 5p7d 4hrd 3egd 4uec 779c 71tc 1qgc 68lc 4wgc e4c 2wic rkc 3xmc 7oqc 39oc
specimen 427d ead 346d 1ikd 2fcd gpc 4tqc 552b 5y8b 70lb 1q5b 6x1b 49wb 6s5b 41qb 45qb
reformist 42fd 18nd 5asd 1lcd nbd gmd 3k5d 1lvc 6ybc 58ac 2y9c 2o7b 4sob 26rb 5gsb 2ppb
lennon 56uf 48ie 4cre 6ckc 5sqb 7j2b 2txb 5y9b 3yrb 5wsb 2vnb 2brb 2zua 3tfa 3mka 601a
gonna 3kke 3xfe 20pd 6y4d 3b5d 5uzd 6wlc 75ac 77gc 2asc 2jhc 8qc 2ulc 1jjc 602c 25dc
marilyn 4v4d 4mjc 31lc 5jkb 3jub 4q1b 3zqb 4adb 5y9b 6ckb 4thb 3tfb 6kyb 5uqb 7dvb 3bgb
khale 1h8d 1i7d 2dud 4mhc 3r1c 2o2c 34zc 2gzc 63wc 2dxc 4tac 541c 5f1c 5rvc 7glc 25pc
replai 61rj 1l3d 6snd 81b 64pb 1db 2fpb 48fa 35a 63xa 28ia 559a
sevilla 78jj 68eg 7o3g 6p0g 7dmg 33ff 4jvf 6kwf 4xjf 1p8e 5x9e 5yxd 160d 5qrd 71lc 363c
suffolk 4f1e 6njd 3jjd 4zld 6end 4yd 7k9d 35zc 4qcc 5o9c 4t6c 1wwc 5o3c 3joc 7rgc 5cqc
feedback 3mbe 10pd 2f9d j1d 36jb 183b 18eb 335b 2ttb 2cka 4bua oda pca naa 2xpa f4a
aberdeen 6cdg 36qf 5a2e 2kwe 332e 5yud 743d 4ild 2xnd 3wkd 14sd 2eud 47jc 7coc 1cwc 58cc
snyder 6mgd 1rzd 5c0d 6pjc 1hsc 3pzc 478c 60bc 7dfc 37zc 41fc 1qgc 15pc 78fc 7koc 4uec
palermo 59bf 4j9e 7the 5phe 7r6e 71le 5qrd 1b8d 7nud 2wvc 3shc 363c 4bjc 4gic 7k8c 5yjb
poorer 3fde 69he g5d 5bhc 320c 6h3b 6cib 6rb 798b 23mb 5aea u9a wya 12qa dva 2t3a
impli egj njd 4jqd 2z0d 2b2c 4kzc 1thc 3rrc z4c 21bc ktc 3fqc 2j7c 8fc 2x1c 5gkc
dissolut 3kwe 50cc 3zcb 2wkb acb 6htb 4bnb 4gwb 45ub 42ua 64ga 3ica
worcest 5yue 7cod 42rd 7d3d 2eud 4f1d 6fbd 32ud 5a2d 63md 27hc 6ffc 743c 10rc 4ihc 6kic
angrili 18yd 6z3c 6rkc 3muc 2suc 6wvc 3bmc 1i3c 64qc 5a4b 1ldb 1mbb 702b 6kbb e7b 70eb
purs 26xd 6gd 2pmd 2rwb p6b 2zob 3fa kza
hypothesi 83j 1luj 135j 465d 1erd 21ld o1d 10od ked 2njc 7g1c 1iqb 5v3b 4nkb 2f6b 5cob
underlin 4yhf 1e0d 2eid 4ksd 4e8c 302c 30lc 40jc 7v3c 56gc ldb 17cb 3n6b 2n6b 17ob njb
pretax l6d 2soc 5e1c s8c 742c orb 3t3b e1b 1zyb 155b 241b 7ha i2a 2oxa 7via 4yla
arbitrari 7fdc 5tdc 24pb 4f4b 6fwb 31kb 2rsb 4dsb 2p5b 7rya 2m2a 4sba 3wba 3fqa 1qca 1pfa
loung 5uij f0d qud 1evd 383d 34kd 6fuc kgc 4p6c 6pub 6obb 3erb 4p7b 17db 37db 6aeb
emmanuel 3gqb 2s0b 4v2b 4g8b 7r4a 7raa 4p4a 3zma 690a xpa 5yia 3wea
brighton 5a2e 4zld 5yud 743d 4vbd 2eud 4ild 2xnd 7cod 6ftd 4f1c 7d3c 5o3c 32uc 4nrc 3joc
conquer 15gj 4tyd 5gd vjd 21cd 38gd vvc 17ec 37qb 37ca 2i3a 6h7a 6s6a 5yla 28ka ona
barclai 7l0f 6m5f 76re 4hce 7ivd 5p5d 490d 3syd 7p4c 7htc 5lic 79vc 3h7c 1gvc 368c 1krc
halloween 10we 3qpd o4c 27ib 3nab 4dgb 3d8b 1xub 4irb 5h6b 2y2b 1x3b 1ywb 1dbb 43kb 1zpb
ghali 4cvi 2yce 1lyd 3rfb 1i4b 72pa 7apa
cisco 2haf 2dte 5kfe 4pge 52he 724e z5d 3ewd 4q4d 5izd 436c 2yyc 4qxc puc 7s7c 3elc
counterterror ttd kfd 2e7c lic 151c 4eqb 28wb 1ayb 1jvb 7mob 621b n8a 6ja 1tka 5boa 2hja
lambert 4zcd 1src 5dtc 5b6c 37zc 1ycb 745b 5gwb nnb 4wqb 52gb llb 5u3b 4v2b 3fjb job
compulsori 34vj ndj 2zxb 20nb 5ufb 3kyb 6ojb 2f2a xa 4cwa 6ina kda 53oa 42ua 3gta 3mwa
kuchma 6r8f 4axe 1aee 7bqd 3c4d 74kd 1dad 7mmd 3d1d 57dd 56cc 4spc 45sc 67oc 1tgc 2dwc
fixtur ncj 342b utb 64pb 3v1b 1loa 81a 28ia 4ka 63xa 2a8a
undoubtedli yuf 1lke mnd 2p0d 1atd hqd 381d z4d 2b2d 54ld 261d 24cd 240d 366d asd 8qd
strikeout 11ee 3k6e 294d 59fc 4wcc 39pc 1gec 4c3b 29db 267b 3lob 4dmb 3v0b 4awb 15zb 27pa
kyodo 5swf 7ixe 3jgd 3god 2nrd 5yyc 7msc 7ecc 4wzb 3i4b 4nbb kjb 7m9b 334a 4fa 6nga
medina 7v2d 6j3c 38db 63eb 52fb 55pa 2h2a 5kta 2psa 5pba 1i1a 7sha
injunct n1d jxd 3djd 1lc 3s3c qsc 1fhc 209b 2pnb ojb 2f2b 2fub hhb 3osb 1yfb 1frb
friction 1gqj 1gud aid d4d 19bd 6l2d 3pyc 1xnb hzb dab 7epb 4evb 46da 34ea 4yua 1ana
yuko 6yie 4t9d 2edb 6qbb 47ub 1j2a 4y6a 53pa 3iaa 4tka
tripoli 21jd 1x8d 37ld 3vyd 2jcd 2rvd 5v6c 5buc 3j3c 4gzc yvb 345b 1v1b r8b 2nob 6mab
manga 1ygd y6d 5x0c 3anb 46kb 1tsb 7nib 2n5b 16ca 5y6a 2q7a boa 15ca 3sna 4pxa
rove 26fd 5f5d 393c 2dsc 5tc 4g3c 5h4b 1fyb 3xpb 2l4b 27cb 1x4b 10zb 2pb 47fb 1dtb
judith 43rd 287d 40od 51oc 40tc 246c 3uyc 2bbc 387c 3fxc 251c 6xmc 3juc 298c 7l8c xkc
smithsonian iod 4u9c 3bzc 1sxb 11ub 1gmb 6iub c3b 4u4a
banco 5yxc 7nab 2h7b 79vb 7hta 23a 5p5a 53fa
outreach 33zd 9mc 2e7c 6wmc 74b 4nvb 4pb 2t9b bnb 1vyb 3nub 4bgb kab aib 1nja 17ua
flurri 3foj 6pd 771c 533c 1w4c 55ec 5xcb 255b mpb 1mzb 24kb 6x2b 43sa 2cba 4ura 4o3a
apiec e8c 81b h6b 2lza 2aea 2nia b8a kza 127a 4wca 137a pda 21a 8xa
portray 3stj 2nvj 2q4j btd ecd 66sd 2xd 7ud nkd ykc 1d1c 5rfc 428c 5y4c 6vgc 40wc
alexandra 1idc 49ic 5t3c 68gb 246b 67wb 1plb 349b xkb 6d4b 7jtb 1jbb 6rwa 57pa 6k0a 40ta
vanguard 1krb 631a 2fra
roch 5usd 2ztc 4wpc 5d6c 593c 4xpb 5bgb 724b 1sra 6h8a 5u3a 3aca 4za 6cua
alp rhd 7snd 3owc 4esc 23tc 4coa 57za 5kla ooa 70sa 472a 69aa 63aa 701a
lorenzo 3ied 5lpc 1ggc 1i1c 33xc 3q2c 5rtc 3r6c 49uc 63sb 3gqb 1c3b 43db 4lrb 1eab 6csb
kaczynski 4y8a
furi 5xcj 2cij 41nj b7j 1tmd 1ogd 6yrd 56tc 6q1c 6wrb 43sb 2hwb 6gpb 497b 5p3b 1w4b
bihac 23ee 3bxd 6ubc 3ybc 60fc xfc 53nc 6tcc v2c usc 3ofc 5mpb 4qrb 1rcb t6b 56rb
stoke 559e 51ae 4srd 2xnd 58cd 461d 3xzd 41gd 2kwd 4l0d 5vnd 3xxd 4ild 6ftd 743c 1cwc
perenni 537d jqd 5ibb 20ua 4xaa 24na
kronor 742g 3nbd 5cvc kzc 6tsc q6b 3cfb 22b fsb 7svb 7cxb i2b 3gib 6yaa 7ofa 2h7a
clijster 4xhh 6ceg 4agg 5jvg 64ig 3whf 5gqf 7lte 7cee 3tue 5i8e 3a0e 7g2e 3ame 3uue 5mfe
tbilisi 762e 3the mkd 7oyd 4nxd 2fed 3txc 77lc 56cc 1v1c 345c 53kc 5a8c 56rc 7m4c 3ybc
melodi 34sj 29se 65be 398d 58d 2okd 1epd 1w0d d2d 27mc pnc 4g9c 1rrc 7hpc 5oac 6j5c
cocktail 1e4d 4vwd 1kbc 1ztc 4ldb 71pb 1wzb 305b 2p9b 250b 5n6b 1wtb 3kfb 769a 1lqa 4bpa
notebook 7sd zfd 4wvb 1ima 5mva hya 4uxa
prescrib 3d7d 4fwc 5qac bxc 4stc mwc 38pc 6fab 2abb 1a3b cib 5n4b 13pb 28bb rlb 4mrb
miseri 5ote 6ald 2f0d qcd 69td 47kd 4k4c 6qac 4goc 3q1c 12qb 2fhb 670b 2ncb 2dgb 3ysb
indirectli 44jb 67kb 3jcb 4kzb 5wna 1ela 29ha 1b7a 6y3a cpa 17ma 1nka qwa 6xia
unarm ujd 2a9c aac 1afb 1p9b 51wb 1wab 2eb 1mca 494a 3zua 4z2a 4y4a 5qa 9pa 32wa
foil vjj 68xj mfd 1j8d oid 11nc l5a 1pia
geoffrei 19wd hnc 19xc 4poc joc unb lpb 336b 1zgb 198b 1srb j6b 1j6b 3hdb 2hcb 3u9b
allison 3zvd 4uec 2pac 48oc 7occ 4pnc 67hc wjc 2vcb 3tyb 61vb 588b 1jrb 5h7b 5rxb 478b
vaughn 4uyd 3hzd 3l3c 7hfc 5zec 723c 294c 70bc 3x9c 1qkc 4lqc 67sc 3m3c 46wc 2dvc 229c
breweri 5fed jqd 1xec 4p7c 7hib 55bb 3yua 3oia 6rta 7aha
reckless 6prj 5fre 5ujc 6vuc 4xtb 21nb 7drb 5tdb 6p4b 31kb 60jb 4f4b 410b 616a 3hba 5qga
gramm 1fyf z6e 1n5e 380e bsd 321d 1dtd 5msd 47fd 10zd 60gd 6jrd 2dsd bwc 623c 309c
gill 2wsb 3xyb 4gfb 2ceb 75kb 2x4b 2qqb 5tgb 2nla zza 4wba 6iva 1wea x8a 6f7a 41fa
micro fdc 16lb blb pub 1scb 28jb 7pqa 10ga 4b7a 4fya 6t8a 146a 4ua 2yha 4wva
stalem 43ej 4q6j 7qlj 2wce 7c6e t7d csd 7kkd 5yqd 4evc 1guc 1huc 4lvc k3c 2m4c 2sbc
dhabi 2c7g 2off 2dyf 3llf 30jd 4avd 1hbc 7gic 4gzc 1b9b 3xib 13jb 63ib s4b 2dub 4lkb
sincer 5f4j 78hj 38jd 647d 3idd 50ac njc 2quc 4sjc 2xpc 1mac 318c 3vzc 2v3c 3axc 62hb
wizard 3efj 4egj 1rfj 52wj bzj 4mqj 6ope 5gld 4lhc 32rc 5ruc 6d5c 64sc 20wc 6fpc 5nsc
softbal 6c0e 1f6d hpd oed 65dd 571d 4rkd 10ed tlc 13sc 4f7c 1tyc 299c 4ozb 6uxb 21hb
whitewat 393c 3xpc 5tb 1opb fqb 1sda 6e6a 4g1a 2eda 1yka 705a 30za 22va 19ga 5f5a
philharmon 2vvj 1vpg 3t6d 1c7c 6a1b 3m5b 7fxb 3qyb 1ffb 2xfb 47sb 1vzb 1jca 58a 4dia
vii 6v5c 6p9c 54cb 11kb 31fb 1o0a 2i3a ata 72ma 2n2a una 63ea 1fwa 5wra
lash vfb 18yb 5crb 6xcb 56ta 158a
liberian 2z2e aod 6tcd 2cgd 323c 3ggc 44gc 1tlc 6t4c 7ekb 2u2b 35ob 53kb 25eb 18gb 7frb
mustafa 6vvd 3xdd 7std 2i6c 2m5c 1h8c 2o2c 1i7c 108c 7kjc 7vqc 2dxc 541b 1nwb 2bxb 778b
charger 3gkf 5sff 5kcf 5ake 4yqe 39ae 4ghe 4fdd 49xd 7tsd 4q2c 1pmc 5mnc 5tzc 4i6c 40dc
dilemma 5ubc afb 4myb 2tdb bdb 115b 9eb 2lib 20cb 4hpb 173b 21sb 1uib 2d1b 68ib 4yhb
nail 158j 44yj 4onj 3wcj 20td 6ood 1m1d 5dd 3h4b 382b 216b 2nbb 32mb 159b 1qqb 2dmb
lip 7sue 6pid 42zd 3f7d 2opd 1x9d zsc 2wwc 5vtc 32mc 1rtb 2r6b r4b 4dvb 1f7b 5xnb
gastropod 6bnh 54yd
jenin 4vrh 39bf jae 2zad 5h1d 413d 5ipd 645d 6ac 3vhb 5p0b p8b 45lb ygb 1keb 23eb
khalid 1h8d 2duc 3r1c 541c 4s5c 2o2c 1i7c 12zc 5q6c 5cfc 1w8c 2m5c 67xb 25pb 2bxb 4oab
nippon 4fj 6i6b 3cqb 6qja 7cla 6t8a 71wa 7msa 244a 7a2a
benz 5w3g 39zf 3ekf 477e 785e 5jhe 5okd 59dd 6mcc 79tc 24uc 7r1c 3pbc 3g8c 3cqc xbc
earnest 5emj 78hj 62db 2kha 2xpa 3ga 2j9a soa 1oga
libbi 5djd 3xpc 27cc 705c 26fc 393b 5h4b 1iyb 4g3b 4l3b 4t8b 43ab 6gxb 4fob 6w1a 2y3a
homag 2brf 1p4c 5gcb 4c4b 406b 1ywb rjb 2u9b 14db 5y4b 4u2b 6qxb 1ieb 2q4b 20ra 2kda
unpaid 21fj 1gnd 211d 1xcc 3uob 3ihb 6cmb 1npb 3x3b 4b5a 1naa kqa nfa 1ewa aua 5va
thrive 265j 6svj 2spj 5nhd g1d 2jdd drd 6xjc 7knc 104b 7v7b 1q3b 36ub 20sb 1rxb dvb
rudi 2gwd 6z6d 4h5d 321b 3ycb 623b 5ppb 6jrb z6b 23aa 1dta 309a 5msa 47ga 3sra maa
interchang 4fcd 2qpd 3lsd 2aud 4txd 5i9c 6m6c 2tyc 20dc wdc 6c5c 1xzb 60pb 7cbb 3ocb s2a
prudenti 2n9d 490c 2c8c 7blc 3syc 300c 368c 3h7c o6c 5p5b 6i4b 1krb 7p4b 6u5b 5p6b 5d1b
winnipeg 3y2f 3ypf 28fe 2tqe 1uve 16ze 56md 1xbd 2bod 3fld 52qc 6kic 27bc 4qcb 1xfb 119b
pal k0j 4ajj hwd
brew 5efd 1xec 3yua 55ba 3ema
quarantin 23id 2ajd 2cqc 36gb 5x6b 5bsb 194b 6wpb 2via 5s8a 28wa 1p1a 3sda
marvin 3fjc 52tc 2txc 3opc 76cb 4vmb 1qbb 5urb 1veb 61mb 1rzb 1k7b 4wbb 308b 7i6b 5mkb
ribbon 3cej s0j 6gwj hcd 4vvd 14dd 10cd 5uac 1cdc 3fcc 3sfb 58fb 71sb 2i7b 6hsb 168b
eclips 40ib 2t2b 266b 6g3a
jiabao 47tf 2ktf 4hzd 3hed 232d 4rnd 6g1c 5q3c 66hc 334b 75nb 6ngb 3c4b 4hfa 754a 7uua
subtrop 7mlf 54nf 1n8e 2fxc 6p5b 1jhb z8b 5tmb 17la 2z4a
hearst y7c 2v7b 5l4b 2tpb 2lua 40ya d5a 7q6a
emigr 125b 5bcb h4b 5sjb 1aib jbb 3udb sta 5jta 39ea 1cfa 2rua
sketch 3nkj 3std fvd 1t9d t7d 21dd 5y4c 1ygc 1ccc 1rvb 2q4b 2ecb 6vgb 346b phb 19tb
waziristan 5mpd 5xfd 3ahd 5ogd 3vhc m7c 1u2c 1lcc 59qc 2unb 45lb nbb 1rcb 68zb 1j7b 7ddb
omaha 4rdd 6o1c 2u8c 6sgc 4czc 4k8c 2qxc 4cuc 6c6c 2cuc 69fb 3jdb 45jb 2zib 119b 4m5b
sensor 7awj 1j8e 7c2e 4atd 2gbd 6kuc 1ncc 3lnc nrc 27xc 16lc 67yc 4kbb 1bsb 5c5b 4b7b
irrespons 5ege 7dre 31kd 44td 410d 4xtd 6vud 6hac 4p1c 6m2c 5jwc 7rtc 4trc 7fdc 7i0c 6tac
baton 338d d6d
mint 4bkj 3gfj 5ibd 5u1c 46cc 2d9b 2o4b 33db 45fb 4x0b 4ewb 41ib 3t0b 34wb 2t7b 74yb
our 5zvf 7d8e 2ljd 54ld 2gxc 2b4c tic 181c 3ydc 5zxc qvc hqc 8qc jfc 4nqc 2asc
twentieth 8re 142d 5w7b 5ntb 2d0b 17ea 1ja 2vwa 3g5a 62ja 6nfa 67ra 3kaa 6yfa
fool 7upd pbd v0d 10fd 6pzc 2asb 77gb 29tb 7drb 2jhb 2qub 6y4b 272b 2k1b 20pb 1j3b
hogan 5j4c 63rc 5p7c 6fic 620b 37gb 38rb 3qhb 7ebb 10xb 368b 4vpb 2msb 2qqa 308a 5gha
vollei 2ubj 3kte 6qd 5dd 6ord 635c 1ksc 4o8c 137b hpb 22nb 8xb 6seb e8b 4g5b h6a
lotu 2dtc 436b 3pbb 4q4b 6t1b 52ha 3bna 3eka
portal 1y8d 8jd 6m7d 17jd jdc eyc 20ec 4rxb 2yyb ljb 183b dpb ieb pub 1fva 11ja
romano 446f 4x2c 2h5c 6dhb 5i6b 6jmb 5teb 2nub 5qlb 2s0a 3m7a 6baa 46xa 4gya 3a7a
autopsi 2ijd 6lpc 4auc lyb 1ocb ena 1zqa fqa 5n7a 7l6a 3za 3lga
seasid 1bte 7lsd ffd pfc 3tc 6sdc 1nrc 563c kgc 5o4c 1qdc 34qc p4b 7knb 24zb 40eb
strasbourg 6sue 508d 3rod 49kd 4ttd 5yjc 1skc gxc 78jc 3q4c 2r9c 70dc 2wgb 5sdb 75zb 5tcb
itun 3r5f 6bxd 1xgd 3rcc 5qcc 4pxc 586c ljc 6l5c 6jwb frb 8vb 7hxb 4cab 17jb 46ob
reassur 3p9e 2f8d 1s1d 1qid 3nfc 3pvc 1tvc 2nec 2hec 2ctc 2iac 3cvb o8b 2cxb 1nub 24yb
buddha 1b0d 2mnc 7d6c 7bkb 18bb 4z6b 291b 32zb q4b 2vqa 1ufa 3dda nya 2qta 5oea
spitzer 5ppd 2gwd 3ycd 6ouc 4mlb 321b 5q0b 5msb 7v5b 61gb kcb 3sra 309a 6jra 4h5a 6z6a
allegi uwj 3daj 290d 3vgc 31gb 1a4a
veloc prj 3ead 5r1c 41uc 43vc 5quc 437c 1s4b 1xnb 3r9b 1uab 5zlb 3ucb 7mcb 1ebb 60sb
cedar 3pme 16nd 1n9d m4c 7c8c 193c 7d7c 2gec 721c 3bvc 505b 610b pob 4ssa ooa 504a
heroic 3ejj 30yd 1p4c 788c 3c2c 6kab 5f6b 1ieb 5yeb 2urb 53gb 2zeb 2xmb 3stb 2g2b 20ra
gujarat 6aqe 43oe 6pbe 3g6e 74re 66pd 6q4d 7oxd 5goc 2atc 1tjc 38ac 68sc 4c2c 5hec 1dkc
bodyguard 3yjj 1ahd 32wd 1p9d 2a9c 51wc 5v9b nhb 3i3b aab 7nob 1y6b 3zua 3lpa 494a 5qa
inscript 75ff dhd 1c4c 3ffc 5oic 13wb 42ob 6rib 4tqb 2kdb 1fkb 304b 4g9b 2d0b 5jjb 3gfa
valv 57bd 5gd 1j8d 4y7c 7ayc 3arc 28nb 7vab 2ckb 67ib 69db 72ib 54ga 3fba 3rja 5hza
hale 3qhd 5j4d 2qqc 37gc 1j9c 2dbc 379b 35ab 6w1b 6ivb 2y3b 44fb 5tob 7s0b 612b 67hb
reproduct 3lhb 6hb 2k5b 6qgb 5vjb 1e8b 4kob 5v3a 3pla 1k2a 6yqa 2c9a 3f5a 6zua 11pa 7fsa
burger 33cj 47md 5n6d 2mgd 3u3c 4pzc 17db 6t9b 1cib 79rb 3ujb 694b 5gnb 1zbb 1rma 3o3a
justif 3fqf 7bgf 6yye 4hpd hzd 203d 2f6d 3okd 2z0c 3oxc 1bpc 3rrc 2s7c 1uoc 1z9c 6dlc
piston 6opf 5ruf 32rf 5nse 20we 64se 74oe 4i6d 7v6d 6d5d 5mnd 6fpd 5end 33hd 4lhc 4fdc
calvin 3umd 53jc 2sgc 4d4b 4yab 25mb 7o5a 48ba 1yca
seafood 4uce 5m5d 8ad 17dc 1zbc 3f6c 4pzc 4ulc 38yc 340c 201c 6ujc 3hxc 3bjc 3o3b 1b1b
nadu 6q4g 66pf 3g6f 54of 6aqe 74re 6pbd 72bd 1mdd 6jdd 43oc 7oxc 5gdc 6glc 68sc 5tlb
vanish 29kg 1q2c 4sib 1aib 400b q1b 3psb 1eia w3a 4ha 23oa 1aca 1fja
sele 4agh 6ceh 3a0f 5jvf 3tuf 64if 3uuf 3amf 3whf 5e2f 7g2f 4xhe 5i8e 5mfe 7lte 3f8e
sicili 4bje 49bc 63nc f3b 5cmb 7j5b 28ob 5phb 74qa 5i7a 11za 59ba 3mla 344a
khamenei 4sog 42ff 6ybf 2o7e 51ud 2y9c 2gzc 108c 7xb vxb 1edb 5cbb 6s4b 1d6b 5yyb 1rqb
ion 437d 45mc 61bb 6dca 49pa
comparison 3kvb 1k1b crb t7b dsa 4d6a 213a 161a 1g2a 366a
bore 410d 2hqd 6pzd 5xhc 4uwc 7ric x2c 1dbc 4lbc 4m9c 4h8c 7fec 3msc 1mpc 6amc 2eqc
thornton 2ced 55ad 61vd 5tgd 2w5d 2usd 4ued 3xyc 6vrc 38rc 6ivc 6pmc 41fc 2wsc 3xoc 36sc
daylight 4xxj pjd tod eid 8bd 254c 6ltc 4k7a 45za 11ya 259a 94a c8a 4ia 65pa
dusti 6h5e 3a8c 1qdb 7b4b 40eb 2z4b 6g9b 4x8b 4g7b 7n5a 11ya 1t4a 6cca 2ada 1s7a p4a
funk 7jbd 3jvd 3rsd 1jcd 398d 73xd 264c 1rrc 2yoc 5spb cfb 3fkb 8vb 4m2b 2ywb irb
med 3nvc 4nec 453c 69kc 2qgb 78qb 4s0b 3cxb 7b5b 525b 565b 40xb 4nia 3v5a 79ga 3via
beit 5f0d 4vrd 5ipd 39bc jac 413c 2zac ygb 645b 34qb 6dba 7spa 5s6a 56ra 6aa 59a
kuomintang 3eqh 3i9f 526d 6qed yd 7uud 5and 15uc 4fxc 26rc pic 78tc 5qtc 4ebc 4b3c 51rb
chu 4b3f 78te 2uye 39fe 2ave 61ae 3lxe 6f9e 15ud 72hd 7g6d 1yld 39hd 43xd 5vcd 55gd
lindsei 5jrc 1wnc 5djb 5f5b 5hfb 22mb 739b 1j9b 39ob 47fb 1wqb 26fb 2y3b 5v7b 4y0b 1aqb
amtrak 4o5d 1g7d 1q9d 3ajc 7cbc 6tgb rgb 2amb 2mzb 23zb wib t8a 2bta wda
doll 18pj 7vej 2y2e tud 61xd 4dgc 1ujb 4qsb 11wb 3vnb 5d2b 2cmb 3ncb 6aia 2lqa 5rga
jen 29id vyd 1n0c 2dbc 4gkc 2y3c 48xc wjc 1qrc 2wic 36mc 2fnc 55ac 3uhc 1trc 15pc
jeep 8ed 386d rwd 6j9d 18cd 2sed 17vd 34bc 6bsc 39zc 536c 44nc 73nb 7pyb 3skb t8b
prostat s6f 50ne 2g7d 3bkd 5scd 6fad 3tsd 15xc 373c 3ijc 55nc 425c 36ec 3yec mwc 4g2c
preview 3x2j 17fd 404d 16bd wnd isd tcd 1u4b 4yeb 1xgb 2ewb frb 16cb 1d0b 45yb veb
email mif 7d2d 4nsd 3qld eyc jdc ljc 3mgc 183b 3xbb 17jb 3f9b 6a5b 5eb l1b 69gb
lexington 6acc 3x6c 6o1c 10rb 4czb 1t0b 4k8b y1b 7trb 6kib 6g6b 2u8b 6ttb 5lgb 532b sfb
dare 5oyj btd ohd 6y4d 7drc 7anc 25dc 7iqc 272c 5cdb 410b 228b 3cb 20bb qbb 1z2b
jammu 1j7f 5r9f 6jdd 43oc 7lac 3g6c 5gdc 4sfc 3e9c 1tjc 6pbb 60fb 74rb 66pb 7byb 1mdb
barton 39od 779d 1qgd 2wsd 36sd 1r2d 3xod 3uhc 2fnc 2y3c 757c 4odc 47ec 5qdc 1hsc 3hoc
raja 4oac 392c 1pnb 4hnb 6b2b 46rb 1eqb 6vsb 5pyb 29qa 65ja 5uta 7eoa
olson 666c 3vcc 4r5c 5c0c 2b7c 48xb 57ub 3uhb 5clb 357b 4t7b 60bb 5m2b 5rxb 6w1b 4ueb
reich 2xyd 1tdc 5l8b 48sb 1wub 50jb 16gb 57wa 54aa 2b5a 4c0a 3tna 7aa
nguyen 5bxe 3f4c 35dc 23jb 4b3b 42ib 6okb 6rbb 43xb 6kkb 45ab 39fb 2w8b 4fxa 3uza 4lia
fraudul 7vce 1ake 4und 4hbd 1n7d 4trc 7l1c oac 2vuc 5z7c 5luc 4whc 2fvb 6l4b 6iyb 5tdb
frog 4a1d 67ec 55qc 53mc gpc 3e5b 5n9b 7fbb 552b 3p2b 5k3b 4udb 46hb 193b 18pb 65vb
licen 1s8j 2f2j 8dd 1rod 1ytd 1cnd 67lc 1yfb 3aqb 2p8b 2ejb 1tzb 1iva 45ba 1npa 6v9a
cao 3lxe 5vce 55gd 1yld 4q0d 5q4d 484d 2avd 25xc 469c 39fc 42bc 3hec 6zlc 5h3c 39hc
puzzl afd 2g5c 21sb 75mb 5pzb 3una 4zba 141a 2n5a 5ewa 4k2a
novak 5mfe 48nd 7g2c 6wic 3uuc 5gqc 7mfc 6cec 4xhc 3ilc 3a0c 4azc 4agc 5i8c 7osc 3tuc
jenni 4wud 6sfd 36id 4phd 3fxc 5qnc 6vjc 387c 4rwc 4kgc 3hac 3uyc 287c 4o9c 43rc 3kec
certainti 2f8d psd pmd vqd ktc 47qc 1z9c 2lwc 1thb 1txb wtb ogb 10vb 1urb 4e8b 4hpb
forehand 635d 6sec 7nsc 3uuc 3ktb 3amb 3a0b 6ceb 3f8b 6orb 7mfb 5mfa 5jva 6sia 4aga 2qia
tallest 1dud 21vb 7t5a
sculptor 22se zyd 38wd 7gqc 303c 2q4b 4tob 47sb 7rxb 1q4b 5wdb 41ab 27ub 7vhb 4u9b 1sbb
thigh 2rtg 5tug 1m7f 550f 4eke 6bre 4ete 1tod 6lyd 6uyd 2mdd qhd 4m0d 6u1d 5ksd 24bd
stack 4bkj 7lj mcj 4bqj 1vrj 67fj 28yd ahd 2jfd 4g6d 319c 19yc 776b 2r7b 29yb 284b
rigor 28bj 5s8j 4cfe 2jpd 3mwc 34vc 6b3c ndc 1rbb 2abb 3iwb 7vbb 3a6b kdb 2zxb 2mlb
seventeen 4tma 7fna 3eoa 3hwa 3ola 488a 6wfa 6ura 441a 4zra 3sza 2w2a 220a
shaft 3urj 3mbd 3wd 338d 3arc 57bb 44lb 3yab 5beb 60pb 34fb 233b 7ayb 1g9b 72ib 716b
dispers rxj 4y4d 4vnd 4iwd 2h4c 7ftc 7dzc svc 22cb qkb 5mdb 2w4b 5tnb 1gqb 6qb 7pfb
fowler 2e0d 5b8d 55td 5sqc 36sc 1qgc 5tgc 1yxc 1w5c 2qqc 39oc 555c 2dbc 18oc 2iyc 6wyc
impend 3bfj 2cbc 4gwc 73lb 4vob 2jbb s9b 4jlb 366b lwb 77mb 4myb 19ib 2pkb 2ibb 1uib
fist d7d 34fb 2wwb 5kyb 2mda 3isa 6lda 3a5a 4ioa 7sua
midland 3jod 2euc 6ihc 54ec rgc 32uc 2u8c 36qc 5s5b 4f1b 4nrb 57ob 5a2b 1q9b 7cob 1klb
elus 46jj 1aua oga 2vpa 1hka z3a
aznar 5qlg 446d 4kld 4x2d 26wc 2h5c 2nuc 46xc 1t8c 5tec 2zpc 6dhb 7iub 5g1b 6tpb 5ngb
gibraltar 49bc 4oxb 235b 28ob 8nb nwa 5gra 5s9a 5v2a ona 6oma 24da 1mxa 6yda
martina 4agg 5gqe 6cee 5e2e 3whd 4xhd 64id 5jvd 3tud 4azd 7g2d 3a0c 3amc 48nc 5hpc 5mfc
expresswai 4txj 6m6j 6eej 6c5d wdd 7cbd 5fac s2c 4fcc rgb 1g7b 8ob 6tgb 233b 60pa 3lta
trilogi 3snd 3ejd y6d 2n5d 5x0c 4nnc 6o7c 40pc 1tsc 4efb 2g2b 2q7b 6nnb 3fhb 4hyb 5y6b
herb 4t1d 65sd 6zdd 5xbd 5ftd 729d 6gdd 7rvd 5whd 1hod 42vd 340d 6uhc 20ub 5e0b 35mb
charismat 7hgd 452c 62dc 5aob 611b 1zjb 5bjb 595b 58aa 6k4a 1haa 46fa 2pva 7ooa 2cpa 3ua
abuja 37se 7abd 4kcd 5xgd 707d 6mad 6c8d 4qkc 3j3c 4kmc 3itb 7tcb 3veb 6s2b 7adb 3irb
goldberg 60bd 789c 58oc 5c0c 4v4c 79xc 696c 634c 7dfc 4r5b 1r2b 588b 5r6b 4c8b 6c7b 6jsb
fascin 4ase 5pze 20sd 2dpd 2mad 4a2d 4m9d 5mud 73vd 5p9d 2g5c 1z2c 7pzc 4lbc 272c 2ndc
baggag 55xj 4icd 147c wic 1p2c 26xc 6mvb kub evb 3aeb 3aja 3oba 1k5a lza
stair hgj 7s8f 5sod qyd 6puc 14ec 6obc wfc 4rib 1y8b 319b 1x5b 49zb 5q2b 3hrb 1vab
swai 2hej 29bj tkd 2ld 5a6c 6n7b 4dpb 3cnb 7lkb 4tpa
pharmaci 13pd 1cjd rid 3rtc 2epc 3ujc 2uoc 5bsb 4seb 3d7b 2r5b 2ztb bxb 7f7b u7b 3iub
cleaner 39yd 27nc 15dc 3j1c 44pb 2t3b 5lkb 798b 4wab 67gb 46da 2v9a 5rha 5k7a 1woa 2cfa
kati 28le 5uqd 2mtc 3fxc 52mc 1qrc 3evc 298c 3kec 686c 568c 3uyc 7e2c 2xqc 3wpc 53jc
evenli 1fbj 2qcc 11cc 5syc 3pnb 4iqb 3fob 12lb 5vgb 6tfb 6n2b 4qnb 2wma 4e9a 26qa 479a
coincid 13od qvd 81d vud 3o8d 6j1c 4urc 1u4c 2zb 1ywb 1xub 302b 431b 4u2b 4d6b 2sib
grasp 3axj 5lvj 5itj 1ltd tkd wtd nab sob sab 5ykb 3iba 272a sla 18fa 1y3a
rafah jaf 5h1d 5f0d 4vrd 39bc 3ruc 7spc 5s6c 6ab 645b 2zab ygb 3v3b 59b p8b r8b
jumper 1f6d 7i4c 3hib 635a 1gja 2xba 3v0a 1y7a
wool 1ujd 2zfd 44vd lsd 36nd 354d 5ndc 7n2c 3o7c 6pgb 2k2b 2k9b 4uqb 1f7b 3rwa 2j8a
atlanti 21gf 3p4e 774e 3uie 6t3e 3vrd 1xad 4n2c 34ic 1m5b 5q9b t0b 6g3b 40ib 51ta 3zwa
savvi 5ioj wtj 3axd 3zzd 20d 1y3d 2ooc 21oc 445c 2ctc 1moc 4z5b 3q5b 1vib 448b 6m2b
weiss 5c0e 789d 696d 4zcc 60bc 2hdc 6c7c 7ufc 634b 5r6b 6jsb 6q5b 4tfb 4qqb 327b 4h0b
spawn 56tb 4l2a d3a 1esa 2kaa
darl 406j 3v9j 1a0j 3tej 6rqa
lavish 1kbb 212b 1dmb 1zpb 5myb 6awb 1wmb 4xsa m8a 75ea 3x3a 1pya
accustom 4w3j 104d 1q3d 4h7c 3nfc 3jbc 1uyb ebb 3p9b 1jxb 2q5b 5mub 2mqb g8b 2ndb 3t1b
netscap 4rxf z5f 2yye 3ele 20ed 5kfd 5d4d 436d 52hd 2dtc puc 2hac 4q4c 4wvc 3ewc 4w0c
resent 22yj 79qf 5sif 1tme 408e 6xqe 2exd 5otc 6q1c 3cic 4rjc 3idc 1guc 69tc 2l9c 1esc
sami 4oac 25pb 1h8b 2dxb 541b 7kzb 7stb 4i0a 1w8a 6o4a 65ja 5cfa
fertil 2fzd 12od bnd 1sjd 340d jqd 7f1d 2k2c 2enc 4yjc 7vnc 4ngc 4vdc 6otc y0c 26eb
vol 6f8c 5x0b 2x7a
irwin 2qqe 3qhe 63rd 37gd 5ghd wjd 1u0c 4d1c 4wmc 6f7c 2qwc 3zvc 620c 5toc 52cc 55tc
vitamin 6dcd 450d 7opd 4mrd 2m1c 4fwb 6vdb 3zbb 7uob 6bbb 7vnb 4stb 2jub 49pb 6xyb 4ywb
cesar 53zf 37ve 2xld 1y9c 1ggc 6hxc 33xc 31sc 1i1c 6csc 7s2c 4frc 3y4c 75ic 52fb 5u7b
kibaki 27wd 619d 4kmd 4bod 7o1c 66oc 4ojc 5olc 5lec 3n4b 56cb 360b 26vb 7jpb 2wtb 2ngb
domingo 38dc 5pfc 374c 2sxc 2tcc 7lqb 1i1b 35ib 37bb 71zb 3tjb 71nb 37vb 4frb 6fob 2w3b
hee 5vid 5wkd 5q7d 3v5c 5sec 3mhc 3nvb ijb yjb 4hgb 43xb 3cxb 5nrb 53bb 6f9b 5kjb
jill 65id 3fxd 6iid 3wpd 3uyc 2ozc 7sjc 7icc 568c 53jc 3kec 2mtc 6kyc 4kgc 36xc 4d5c
fahrenheit 4zqg 1uac 3lib 6p5b 1uqa 5u2a
adb 1pbd 4kpb 1v8b 596b 5pia 4mna 72pa 31pa
dismal 75lj 6h9f 5mbd 5u5d 7jzd 40vd 444c 3wrc 2qyc fuc 1yjb 4o4b 7v7b 3qnb 38lb 1vwb
rasmussen 61yd 2zpb 26wb 3lwb 2nub 7nnb 4gyb 6z1b 6baa 4tua 6g5a
pulitz x9c 428c 4j2c 7kvc 7srb hcb 22pb 4tob 41ab 1i5b 40wa 1o5a 1x1a tra 4kra 5n1a
insert shj 20td 458d 3mbd 28d b1d 5n6d pxd 1nd 22ed 4g2d 123b 3arb 2umb 79sa 33oa
daimlerchrysl 5w3g 24uf 477f 36kf 7r1e 5f3e 3g8e 3eke 6dve 1tpd 584d 45td 3cqd 6tud 1c2c 3pbc
empress 1o0e 1ydd 67wc 31fb 21ub 3lxb 7lmb 6epb 6ozb ufb 6l8b 3heb 5vcb 6zla 2ava 5hna
marker cvj 4gad 3sfd 20rd 5oic 75fc 1m8b 5gfb 2wja
shirlei 387d 246d 3jud 36id 4v4c 510c xkc 298c 51oc 4o9c 2cec 31lc 6kyc 287c 1idc 3kec
zhejiang 5m7h 5z9h 5kwg 7u4g 3agg 6klf 6wuf 6r2f 74gf 7n7f 3y0e 564e 7l9e 5twe 68fe 7d5d
sorenstam 4d1f 4yge 63rd 7qud 4ijd 65ld 36zd 5nyd 2byc 5gqc 4agc 4vpc 3qhc 6cec 5i8b 3sbb
devon 5o9e 4f1e 2k3d 3jod 4t6d 4zld 57od 54ed 7coc 7rgc 42rc 7tlc 6njc 4gsb 6ffb 4vbb
boca 1b5c 33fc 4gic 4shc 4jvb 53fb 23pb 4xjb 32qb yyb 74ub 37bb 9ab 6kwb 1p8b 6qib
citat 1aoj 1fkj 1ejj hcd 14dd 7r3d 5uaa 76oa 3dra
linux 4wvd 3mgd puc 6d7c 56zc 4rxc 2rzb z5b 4uhb 2dza 586a 5iza 470a 6gua
dodd 5q0d 3dzd 3x5d bwc 5h4c 47fc 4n5c 1qgc 5ehc 4r5b z6b 6cpb 77rb 1dtb 2y3b 5msb
jamaican 7jbc 2rjb 2ngb 6qcb cxb 4iaa
ancestri 6y6j 2y8d 2and 3cdd f1d 4pwd 2plc 3nqc stc 1ezb 6jjb 7e6a 3ika 5fma 2jva nxa
subdu 71yj 73ee 3qnc 2nec 7muc 1rab 1qib 5yhb 75lb 36cb 2ltb 1s1b 2azb 31xb 444b 6h9b
sharapova 7lth 7ceg 64ig 5e2g 6ceg 4xhg 4agg 7g2f 3whf 5gqf 5z2f 3tuf 5mfe 6wie 3f8e 3a0e
absurd 4p1j 6fcd 4uwd csd 31kd 6tad 4a2d 5mod 7rtd 7drc 5xzc 410c 6m2c 5frc 4xtc 56nc
cognit 2jze 6gsd 1e8d 110d 5v3c 2zkc 1olc 3f5c 5c8b 1e6b 335b 2k5b 4npb 2hbb 7fsb 2njb
ordeal kbd 4k4d 6d6c 25hc 1p7b 47kb 1d8b 3c2b 2igb 1fjb 7vbb 1u9b 2ibb k9b 3ysb 6alb
bundesbank 3nle 2z1c 1egb 6q8b 14vb 38cb 5vbb r7a 25qa
atla 3rza 6ija
courtyard 1y8e gld 6pud 68vd 61qd 677d qyd 1aac 3frc 7s8c 2f7c 5zjc 174c 36dc 1vac 4h6c
verif lyj 32bd 1z9d 2oed 2ajc 4jec 1ntc 2koc 2wjb 1yob 1u6b 2p8b 1p5b 21lb 3a6b 6l6b
rabbit 2hgd 4dcd 1u8d 3e5d 4udc 3hfc 65vc 55qc 53mc 2wuc 3kdc 4y5c 6xpc 4a1b 4bib 53eb
scrambl 190j eld 1x5d 602d 6pd 1ued iwd 2fhc 8uc 2ctb 12jb jib abb 77ia 3g4a 35pa
genom 2k5c 1vsc 1zqc 3e5b 7f0b 2lfb 5orb 55sa 27qa 47ya
passiv 5vsb 3q5b 335b 62da 7c2a 1n2a
sewag 1owd 23vd 5khd 4ngd 56vc 5lkc 40gc 5lc 3j7c 15db 3x1b 4wab 33nb 34fb 3wsb 4vnb
reinstat 67lc 3s3c 12ab 42ub 443b 3osa hha 1h5a 59ia 1cra exa noa 2fua 4b9a 2baa
ventura 556c 7s2c 5t8c 2w3c 2dvc 1b5c 9jc 19db 11bb 3qkb 150b 4dfb f2b 2h2b 229b 5nwb
incorrect urj 6iyf 4tre 4s1d 5mtd 76id 2f6c 6xic 44tc 763c 1n7c 5xzc 2lbc 1vxc 1sqc 6dtb
unpredict 4hbj 6yld 4zzd 4xzc 12pc 5p2c 366c 54zc 1uib 2lwb 1a2b 4a2b gjb 25kb 3wrb 2pkb
raven 4yqg 3gkg 4fdf 5sff 4ghf 39af 5evf 5ake 49xe 4awe 4q2d 6jxd 7tsd 2cdd 40dc 5tzc
medlei 34gf 7ube 2kcd 3scc 6j5c 3rlb c6b 4utb 5a0b 4r7b yma h8a s0a 1tya 2afa 2iia
happili 307e twc 75hc dgc alc 39lc 680b 103b 4uub 6dzb 2r6b 4s7b 2mqb 7cjb npb mgb
compaq 52hg 4q4f 2dtf 2hae 3ewe 5d4e 4pge z5e 7s7d 5izd 724d 4uhc 3elc 4qxc 6t8c 436c
undecid 68ij jtd vbc 7rc 641b knb 1bob bsb 3cvb 2j1a 1oza 1n5a 8sa 3bea 3qba 58aa
drainag 482j 4ngf 2fmd 20kd 5k7d 2xud 3j7d 25rc 5lc 9dc 4vsb 5svb 60kb 56vb 60hb 6q7b
deregul 5cd 10sd 2vec 1gcb 1hmb lnb 6xbb 28vb 1r9a 524a aga 3kja 265a 2fga 3wwa 4z1a
cho 5wke 43xd 6f9d 484d 5sed yjd 4hgd 5q7d ijc 4d7c 59lc 4b3c 6okc 39fc 2uyb 6p6b
scarc 1yaj 24cj 2cfc 2pbb 69bb q9b 5z4b 1dmb 2t3b chb s5b 1yrb 252b 3e3b pba 3sia
antarctica 6sme 4lme 4coe 3e6d 2i9c 17lc 4kjb ffb 5dua 4owa 24ia 472a 6bta
petraeu 2hjd 72nb 1ayb 6dub 7n9a 1aqa 43za q5a 52pa
crippl 1o2j 56we 3dtc 2kac 40bc 34ac 3z9c 78ub 3i2b 603b wgb 1szb 320b 78gb 63cb 47ub
drake 4t7c 2iyc 2dbc 2cec 41fc 1hsc 28lc 2wsc 1qgc 35ac 55ab 196b 2y3b 2ub 18lb 4ueb
welch 55tc 588b 3pzb 6gxb 4y0b 5unb 78fb 5clb 72nb 24rb 1yca 1w5a 478a 1jra 714a 21qa
mccurri 52pf 50we 5p4d 6c4c 2hjc 1aqc 622c 2z6c 43qb 26fb 77rb 4a9b 50b 4qbb 60gb 5tb
boycot 2erd 10da
fractur ikj 2dmj 6lye 49wd 2rtd zrd qhd 4ivd 5hvd 4snd 1m7d 24bc 6uyc 6usc 7ktc 2eac
gutierrez 2cvd 2psd 2h2d 25vd 4n8d 33qd 4r6d 229c 3hpc 617c 52fc 4p4c 5w8c 1y9c 3y4c 3hqc
unfairli 2rse 6y3c 5wnc 50qb 6cib 6dtb 702b 79jb 7ryb 2r0b 3hjb 179a 12ca 2ova 14oa 4xwa
psychiatrist 4npf 2r5d 28md 4cjd 6zqc 3f1c 7i7c 4auc u7b lcb 2epb 2uob 6zha 2jza bxa 5nxa
fujian 5jlg 3agg 5m7f 5z9f 7u4f 6s1f 7l9f 5twf 6wuf 74ge 6kle 6r2e 3y0e 564e 7n7d 9gd
vera 4ale 6k0d 1jbc 7ccc 5jvc 2ozc 2bbc 4azc 7ltb 7ceb 3hpb 2psb 2xqb 3wgb 4rfb 75ib
slap 5b2j 1k3d 6spd ipd 1bdb 3swb 5i3b 1l8b 4zib 216a uba 3h4a 7oda 1ksa
turkmenistan 2tfg 3bqf 4mkf 2pjf 474e 2ete 3wmd 15bd 3luc 130c 5tpc 4wec 5bb 234b 2gdb 1b9b
shaun 7sxc 43lc 6imc 2vnc 3y5c 5znc 3qvc 43qc 4x3c 25ac 27ac 1n0c 55ab zzb 5w9b 26yb
cheat 2xbj 746d 1akd 4g1c 6l4c 7l1c vdb 7gkb qdb 4e6b 15jb 5hkb zob 3k8b 7gtb 19gb
warlord 2c6d 1pzd 3ofc 6xsc 2ujc 494c 51ec 4obc 2lvc m7b 2ppb 643b 1lcb 2x8b gmb 2cpb
nod 3dkd 1frd 1udb 1hjb 2e2b 2r6a 7b6a
randolph 2tmd hnd 2pad 4r8c 687c 7ukc 5n0c 24rc 1zec 530c 1t1c 2b0c 478c 4mdc 6ivc 612c
mourner 1rge 6wke 7dzd 36hd 3gdd 4lfd 4kuc 6avc svc 2w4c 1dzc e3c 5uhc j0c 51mb 2bnb
frighten 4h8j 4lwj s9j 6d6j 7v4j 3grj 2igj 6q3j 25de 3p9d 4asd 7gtd 4jzd 1ldd 4lbd 2cxd
haunt 5muj 3bsd 3ysc 2g5c 2pdb 3bdb 2g2b 2kyb 5ifa 2dpa 2k1a 4uua 4lba 2h6a 5d2a 3d8a
adolf 2xyg 50jd 1tdd 54ad 4c0d 5aid 6ibc 2b5c 6i7c 1wuc 67dc 5ycb 7e9b 6apb 5wxb 5hib
lavrov 40rg 2yqd 62bd 3c4d 7nnd 3rfd 1aec 2z6c 4spc 3qib 4n0b 1lyb 1i4b 3vmb 2nrb 3gob
auxiliari sud 6mpa
salim 1i7e 4tad 2dxc 4oac 1h8c 3xdb 2m5b 5aab 58gb 65jb 2o2b 1nwb 2i6b 34zb 6vvb 7stb
staunch 7ooe 452e 112c 2vc opb 4k3b 1usb 3k5b 1zja 29pa rqa 7aaa 2cpa 4cla ywa 16ua
telekom 289d 7c3d 2gsd 515b 6cjb 584b 5w3b 477b 3pbb 3gib 724b 5jha 2iia 6nda 61wa 5ofa
zia 7lif 78sc 3dlc 34lc 2t8c 6frc 7jpc 3cuc 5j7c 66ob 1rqb 7o1b 27wb 45nb 63kb 5ngb
guillermo 75ie 7cnd 7v2d 63sd 33xd 1ggd 1y9c 32kc 37vc 25vc 1i1c 740c 6z7c 2cvc 2h2c 6sic
belmont 2aod 5wjc 652b 1t0b 5hcb 1cqb 6xeb 4lub 7izb 8ga 3x6a 2afa 3xta
warhead zld 4b6d bpc 6uc 5wac 4ooc 6d9c 6yjc 5obb 1vfb 1m9b 2s3b 1w1a 2ola 2qla 1lta
bnp 7l0e 7htc 5d1c 79vc 6aub 6m5b 569b 5leb 76ra 5p5a
hanson 2tlc 5b6c 1tac 34tc 3yrc 2c4b 37zb 3k9b 6u5b 4wbb 2wsb 522b 2slb 4gfb 6dab 29ia
recycl 3qed 3upd lsd 1mpd 18d 3awd 3x1c 6evc 1qqc 5k7c 21ec 15db 5pwb 5ikb 1g9a 416a
arrow zld 3w4c 4vvb 1fgb 3sfb 3a5a 2nba
orchestr 1ffb 1qub 11na 28ya 795a 1lna 3g2a
iaaf 6t5e 6zcd 1yuc 6uxc 1xhb 6ucb 1f6b 2dnb h8b 2ksb 4rkb 3qqa 28ia 571a 6x9a 2nta
four 2lzd 2aed hpb 65kb 3mvb 3pra 325a 685a 4rqa 7aqa 29da 73fa 5yva 11ea
rossi 4kde 3bnd 7k6d 3crd 3iec 5rtc 5dvc 7k8c 3r6c 74cc 68wc 33xb 60db 4zxb 3xwb 4bvb
apparatu 64bj nrd 1td eid 2s3d 13vb
christina 3fxc 5w4c 2xqc 49ic 7e2c 2ozc 7sjc 51oc 287b 6sfb 1jbb 68gb 30rb 3keb 2bbb 686b
por 34me 59kd 5o5d 6d2c 3xhc 4gtb 1lxa
allawi 2zcg 6q6d 6h0c 26vc 2owc 2jqc 2jac 3hgc 1d6b 17bb 17xb 2oab 31hb 3rvb 46xb 1dgb
manipul 2vuj 1lwj 5gd tkd 3e5d 1j0d 5hkc 4jzc 7l1c 4mxb 4d2b 1akb 4trb 35wb 746b 2rsb
compass 5ioj 79zj 2urd 1cud 629d 1ltd 1upd 1urd 487d 37jd 3idd wtd 37ac 30yc 6jcc 4wsc
alma 70ag 4iea
bye 4wij 4c4d 1oaa 418a
analog 4elj 10gd 6blc 2cac 2vmc 2aub 68ob akb 4atb 149b 16lb 66b 5meb 67yb 6tlb x0b
icrc 41ed 4kpc 5pib 4mtb 1a7b 1xva
leonardo 4lrd 3euc 7tdb 4zxb 2xlb 7kgb 1ggb 68wb 2mrb 6asa 374a 26ua 60da 3nwa 24ma 5rta
piazza 31dj kvd 5zed 4bwc 5o1b 42lb 7r9b 3hzb 46wb 3x9b 723b 51kb 62fb 4w7b 24xb 5eeb
hawkin 21qd 3xod 44fc 2wsc 4t7c 3uhc 1hsc 2dbc 4vmc 1itc 3dxc 4uec 7arc 18lc 2txc ixc
jona 6hqb 61yb 4zdb 5pxb 6z1a 4qla 4wla 2aga
cruizer 2qzd 2sed 8ed 4s8d 1cvd 3yjd 2y7c 2whc 736c 4ecc 548b plb 21zb n4b 44rb 1bxb
tuna 4uce 106e 5gnd 45xc 6ujc 1rmc 43tb 33db 4t1b 4pzb 6t9b 201b 38tb 67eb 3s9b 6uhb
rene 2ayc 4g4c 3iec 6xkb 5nob 2s0b 4p4b 3web 2hnb 3r6b 2d8b 3xwb 71cb 7kdb 37vb 35ib
shandong 5z9h 5jlh 6klg 74gg 6r2g 7u4g 3agg 5kwf 6wuf 7n7f 564f 7d5f 5twe 7l9e 3y0e 68fd
potteri 780e 2osd 1cjd 3i8d 45qd 5y2c 38wc 3ncb 2lqb 70lb 4tqb 13wb 6x1b 1q4b 6k5b 2qkb
hancock 2b0d 3dic 1gvc 30sc 2txc 4mjc 3dxb 2wsb 601b 2c8b 57gb 69cb 4szb 3xob 2n9b 6mnb
und 2awd 5qwc 1wub 2bpb 3z5b 4r9a
bleak 75lg 40vg 5jdd 6hbd 1vwc 4lwc 24yc 3qnc 5p9c 48ac 77ub 78wb 7l5b 5u5b 7mub 3s7b
leigh 4odc 53jc 3evc 55ac 5qdc 475c job 246b 4nub 3t7b 2wsb 2ceb 5hfb 26yb 387b 36sb
quell 24od 5t2d 67pd 1w4d 4evc 2h4c 497c 3slc 3htc 2i0c 1gub mpb b7b 4vob 1mzb 24kb
dial 5gd d9d 72dd l4d 10gc 28jc r9b 149b 330b 4rgb 5lyb 2vmb eyb 62lb akb 4c1a
djokov 3f8g 3uug 5z2f 7osf 7g2f 7mff 3a0f 7t3f 3amf 5jve 6cee 5gqe 4xhe 4age 64ie 6gie
interv moj 1pud 4j8d 1wid 12sd jld 51id 8bd 4exd 398d 6gd 1nd 3cgd 1vtd 48rc 5qub
bushel 61td 26ec i2b 2enb 2svb 58xb
envis 47xc 51b 51lb keb j5b 2khb 1y3b 6srb 19hb 32da 1u6a 2ura 3a2a fga
maneuv 3y3j 2bdj btd 5nzd m1d 5gd ezd 3u8d 16fd 49dd 9pd 1e7c 2z8b 3hbb 455b 736a
clayton 1itd 4wdd 4sqd 2wsc 3fjc 1tac 4vmc 2txc 2k3c 5zyc 6fsc 64zc 599c joc 1j9c 5hfc
somedai 2skd 3l4d 1y3c hqc wcc 2ljc 2gxc 1z2c 1d5c 1mac 272c 9yc 2s5c 3cc 3nrc 20mc
phnom 5tki 36ld 5qid 53kd 1w9d 7m4d 4zsd 707d 42id 208d 1sec 3jmc 3t4c 3uzc 1rcc 7abb
oiler 6kpf 6iwf 6muf 33he 3ype 4i6e 7v6d 4yqd 74od 3gkd 4fdd 32rd 3y2d 5gld 1zud 5sfd
nonsens 1b4d odd 36fd 4p1d 5jwd 6vuc 3afc 4uwc 6m2b 2u0b 410b 5rqb 1u5b 5xpb 7drb 4nqb
swat 5fod 5xfc 60fc 5dyb m7b 3vhb 3ahb 5ogb 2m8b 1u2b 5xeb 1lcb 2unb 59qb 68zb nbb
holli 468c 5p8c 681b 510b 48db 2ozb 36ib 2wsb 41tb 5y1b 5uqb 45fb 6sfb 4ajb 6vjb 52eb
sociolog lce 1v5e 59ud 1xyd 3f5d idd 2xhd 3z8d 1rjd 7i7d 1jic 1kdc 54tc cyc 2w1c 3y6c
weld z6d 5ehd 3ycd 321d 1dtd 2gwd 1fyd 3q6d 5tc 23fc 309c bsc 6jrc 6z6c 47fc 1n5c
inconsist 76id 6iyd 2z0d 5kad 5nac 4s1c 763c 4j5c 4d2c 6dtc 6ylc 3sic 2rsc 7cic 4trc 2xib
obsess 5l7j 214j 5ifd 7p0c 2j9c dgc 3s5c 2cic 71rb sob 3s8b 272b 1s0b 6m2b 5iyb 6k4b
rom 3n9e rid 1xgc 2p6c 6d7c 4uxc 7hxb 3r5b 4fyb 4wvb 2cab 46ob pub 39rb 56zb 4pxa
vale ooj 3pdd 47jb 1ttb 1cwa 1pka 7ela 6nza 5vna 5a2a 5dza
algorithm 3wyc 577c 1iqc 4abb 6fwb 4elb 2lfb 4bua 5qua 7nea 7g1a 53ia 3fea 6joa 7r3a 3i6a
gala 6wze 6awe 1ywd 1kbd 1ffd vrd 2sic 66ic 4nvb 27ib 1x3b 1zpb 45yb 5ixb 2rnb tob
crusad 54j 2i9d 10md xnd lnd 19jb 4tya n9a 6hoa
walton 4ued 1t1c 5tgc 5hfc 1r2c 6ivc 1nnc 3hoc 3xoc 5l4c 1qxc 2cec 706c 3zvc tzc 39qc
screenwrit 4tof 41af 428e 3zne ykd qad 45vd 4byd 1d1c 7vhc 656b 3rgb 61fb 3nb 7beb 1ccb
sinai 7jfb ygb jaa
quicker rej 33rd 1kgd 67gc 20lc 57ic 3l4c prc 17yc z1c 2skb 3wwb 27nb 3j1b 14ub 1eub
remedi 1laj 3n8j 6yqj 1tqd bxd 13pd oid 1a3d mwb 1yob 5e7b 2abb 109b 29la 5qaa 1lfa
saturn 590d 3uic 34ib 78vb 6j9b 6g3b 1vvb 6ijb 4pxa 3g8a 1l1a 7pya 33ka
sandwich 47me 2mie 2nnd 79rd 3kfd 4bpd 6t9d 5gjd 33cd 5jgd 6a2d 2umd 71pd 3p5d 4pzd 5nbd
corps faj 6w3e bbd 3j0d c9d 400d 7b4c 1cxc 2poc 70lc 4dvc 7eec 7n5c 4bqc 1v3b 22xb
crest 1nfj 1wj 1gpd vkd 2geb 6hsb 5v5a 5fha 3hra 378a 7g4a
beetl 4d0d 3p2d 7ikc 6p2b 5hlb 55qb 1q5b gpb 7vpb 3kza 557a 5k3a 4y5a
ineffect 7uvj 12jj 3sid 5mtc 6amc 2zyc 648b 68pb 2bdb 5xzb 3zdb 2rsb 7lgb 3wbb 4eib 7npb
pasta 38ye 33de 498e 3s9e 2nnd 8ad 4iqd 4pzd 1l5d 5n6d 71pd 4x0d 42vc 4ucc 7fyc 45cc
bred 37ud 7izc 5wjb 1cqb 4bib 3avb 2wua 1dpa 65va 63ga 14ca
garment 5acj 250j 36ne 1ujd 2zfd 4dgd 4dcd 71sd 3rwd 67zd 2c2d 2cmd 6bfd 176d 7n2d 7hrd
reggi 3m3d 3opd 6ofd 6sad 7hfc 4pnc 2u6c 3o5c 4vmc 5bwc 1n0c 3kgc 7gjc 4iuc 1qxc 2inc
curs 77gj 3vgj 31gj q4c 20jb 3q1b 5adb 2k1a 32za 1rfa 6eta 6ema 35ta 3w5a 5e8a
kostunica 719e 7eue 1fud 7bqd 4axd 6jld 7o1d 2owc 3eyc 1dgc 3rvc 34nc 2jqc 56cc 15mc 7mmc
vibrant 5f8d 1wlc 7knc 5p9b 2mmb 2spb 1kvb 62db 48vb 7iob 7gwb 32db 1f1b 7doa 31xa 6cca
uzbek 3bqj 6tkf 6upf tqc 23cc 1qsc 474c 13cc 3e2b 2blb 3lqb 31mb 2wpb 4mkb 2ydb 4anb
ernesto 5zre 33xd 4prd 1y9c 71nc 6hxc 5zgc 2hnc 7u3c 4tlc 4frb 3seb 63sb 1ymb 2xlb 33qb
runawai 4kod 1xkd 2ped 396a nma r7a
pratt 4qje 1yxc 7s0b 2b7b 6ivb 4ueb 5unb 612b 599b 5eda 588a 67ha 37za 478a 6mca 3dva
griffith 5ywd 4uec 3zqc 6pmc 75kc 2cec 2nwc 196c 5t3c 1zeb 6wyb 5tgb 3zvb 40mb 5n0b 379b
tucson 11bd 1oid 75gd 6vhd 5wpd 150d 7fcc 2tbc 2cuc 17ic 1b5c 6c6c 1llc y5c 2eyc 29mb
bertrand 360e 5vqb 5m6b 231b 4ojb 3j6b 2ayb 3ggb 4bnb 14jb 74ka 1dia 4uja 1rya 3wea
wenger 6fme 1p6d 2tad 7j3d 64od 5snc 7vlc 6oic 63xc 1sac 6gyb 3sqb 4ovb 72yb 3nwb 1pkb
rutger 4glf 2hpe 4a6e 3j5e 6sxe 2qoe 3s1d 2yzd 1kdd 3ehd 5t5d 4ied 38id 37td 6rhc 6ntc
yoo 53be 5vic 63tc 5seb 3z1b 5j9b 5q7b 5odb 6g1b 6n4b 6f9b 3mhb 4hgb 7nwb 525b 79gb
nugget 32rf 4i6f 74of 20wf 6ope 7v6e 5gle 5rue 33he 4lhd 64sd 6fpd 5mnd 6d5c 5sfc 6kpc
onward 33ic 67rb 1gob 8rb 5fvb 2d0b 35cb 1hha 2y4a 16ca
debra 4u1d 3keb 7sjb 735b 3hab 4rwa 4kga 51oa 2xoa 1tca 287a 6e5a
rubi 45fj 72tj 9tj 7nzj 6cgd 7b7c 6vjb 6dka
lowel 10rb 599b ifb 5k9b 2k3b 6fsb 3n7b 6mnb 5cqb 4k8a 7cua 2nfa 4hwa 222a 6iva 78da
counselor 1ykj 34dd 1i6d kcd 258d ned 3o0d 4npd 6zqc 2uoc 16rb 442b 9mb 1ipb sub 2r5a
golfer 2bye 63re 4d1d zmd x3d 3rld 1gbd 6ld 5jmd 4ygc 24wc gyc 4ijc 65lb 5a0b 10eb
blitz 5qd 5mjd 6hcd 55ec jca 56ta
conceal 23oj 1cxd 6a0d 3zfd 4psd 2lpd 7god 214c 1n7c 3tob 2vub bpb 4w5b 1ezb 73bb 7l1a
mcgwire 62fg 723e 5zec 294c 5vrc 46wc 1g0c 39pc 466c 27pc 3hzb 1jtb 5m1b 2icb 3k6b 5eeb
facial 1rtc 2kfc 37ec 49wc 74fc 64yc 5rab 1e6b 7sub 1d8b 24bb 4k0b 2eab 2mdb 7q1b zsb
bedford 4f1d 2u8d 6kid 4ted 4nrc 6ihc 5czc 4k8c 3yxc 7j1c 57ec 5cic 5cqc 4t6c 4zlc 21kc
waterfront 50yc 6esc 7pec 51sc 24dc 77vc 28uc 9hc 5g3c kgb 6aeb 14pb 31db pfb 1e4b 21kb
ma 34md 5lsd 3xhc 59kc 4gtb 7j6b 1lxa 6d2a
calcutta 72be 5tle 3vee 4c2d 3pid 1tjd 68sd 6gld 2ysc 3pxc 5qic 44sc 38ac 3o4b 1xfb 3itb
kathi 6gcd 6zmd 3uyd 4v4d 40oc 3fxc 6qmc 5qnc 3kec 36xc 7ilc 6sfc 4q1c 2mtc 387c 605c
substant 1pgj 3y8e n7d 295c 62ab 4lvb owb 1osb 15yb 1hub 1d9b k3b 48gb 5sab 1anb 62ha
cornwal 5jne 4f1d 4zld 3jod 4t6d 4jcd 16od 57oc 4qcc 6arc 5cic 5v2c 54ec 4tec 7rgc 7coc
tenor 72gd 11sd 4oud 7hpc 2isc 5e4c 27mc 1w0c 47sc 4t5b 1rrb 6jbb 1lnb 1c7b 29sb 6ufb
stockpil rmj 61j 3cke 120c s5c 4ooc 35rc 5lhb 1w1b 1r4b bpb 6d9b nmb 241b 5wab 65nb
narrat 5rff nkc 3m1c tab 2nvb 2g2b 7fb 304b 3s5a 4g9a 1tsa 5dqa y6a dha 4eha 1i5a
koo 7g6c 7pjb 5vib 5nrb 2lrb 43xb 2yfb 2uyb 3z1b 79gb 3mhb 3v5b 53yb 50za 5q7a 63ta
relic 45qe 70ld 3sud 3ffc 13wc ioc 5y2c 41oc 76pb 2kdb 3bzb 69vb 2apb 3bdb nyb 18bb
worldcom 515f 2ede 3syd 724d 79uc 58qc 4tkc 3elc 490c 6nuc 1hmc 2n9c 6llb 1kkb 60ib 6qbb
peshawar 4c2f 38af 2hxe 1rcd 3ved 5r9d 3ahd 5fod 68sc 43oc 1tjc 5qic 34qc 45lc 2ysc a3c
moreno 25vd 1y9d 5w8d 6k2d 71zd 4p4d 3hqd 4n8d 229d 6hxd 2cvc 33xc 2psc 47pc 5rzc 33qc
plaqu 16wd 2kdd 3ztd 75fc 5jjc 5gfc 394c 4u2b 505a nya 5fha 3cea 5uaa
koch 7k3b 4r5a 59ca 4h0a 5iua 6i7a
porsch 3eke 477e 785e 3pbd 39zd 5f3d 3bnd 59dd 5w3d 79td 5jhc 45tc 7r1c 473c 6j9b 1tpb
museveni 3esd 3lqd 619c 1v9c 4kmc 3t4c 5j7c 45nc 27wc 1rqc 707c 4ojc 3n4b 6jlb 6vlb 7o1b
perimet baj 2qad 2mxd 11id 7fpc 1y8c ngc 5w5b 3rub 4mwb pgb glb 187b 5k1b 1aaa 70na
puls fjj gkd 19nd 5r1a 3lna 2a4a 2vma 5gaa
unavail 7dtb 3iob 1ava 4l4a
emerson 1nsc 3zvb 36sb 37gb 5qpb 1m0b 1kyb 5b8b 3uhb 3dxb 2iyb x8b 5n0b 4izb 3yrb 2c4b
canva 1q4d 1ujd mfd 44vd lsd 1nd 36nd 776c 29yc 141b 354b 4khb 38wb 284b 4fzb 5s7b
clone 6qge 1p0d 5zwd 2k5c 3e5c 2oqb 5k5b 6yqa 6ha 10ha 2nja 57sa 2wua 5vja 15ca 5gia
reelect 594e 3bed 4ld c5d knd 2jlc 2zrc 54c 8sc bsb bwb 1n5b 11fb 1hjb 2e2b 1fyb
despair 2fhj 5e8e 47ke 6gpe 3cid igd 6q1d g8d 5j0c 408c 69tc 1tmc 41nc 2rac 6vxc 79qc
soda 17nj 305e 2d9e 34wd 5pwd 2t7d 1end 1xdd 74yd 7l2d 63zc 2wmc 1htc 3yuc 46cc 1wtc
crow 2wsb 6fia 77ya 3xya 395a 298a 3zqa 41ba
kamal 3xdd 1i7d 2o2c 2i6c 108c 6q6c 31hb 5utb 6vvb 2m5b 7stb 7rub 1h8b 25pb 4tab 5eub
fullback 3vde 5bwd 2xd 6xoc 1v2c 7nbc 1rnb 7bfb 1y7b 6l9b g3b 31cb 4eob 1z5b 3tgb 5l0b
defi 5hdj lej 19bj 5vaj ohd 4k4d 4oed 2c5d 72sb thb 2sub 2t1b qkb 2o7b fha 4q7a
salon 1sxd 1cjd rid 175b 6q0b 34kb 76xa 1gma gxa 17da kha 7t4a
aqsa 4zod 2l2c 1syc 270c p8c 5f0b 4vrb ygb nbb 4wjb 2zab 6ab fib 17xb 39ba 2qta
eli 6cud 1yca
tricki gjd 54zd 25kc 5ubc 5kbc r5c 7rrc 3ngc 5xpc 2adb 4e3b slb 648b 4z5b 3hbb 6abb
outcri 14j 35gj 3bmj 6plg 3fyf 1tme 497e 1mzd 4rjd 1w4d njd 766d 451d 6kbd 6q1c 1esc
mccormack 6c4d 5kqd 50wc 1aqb 52pb 2nwb 7n9b 4a9b 7oqb 50b 2ihb 3qib 22mb 622b uvb 43qb
suiss 133j 490f 3sye 7p4e 2gse 3h7d 2n9d 5d1d 7l0d 79vd 7htd 52gd 2fod 2c8d 368c 6m5c
stearn 2n9f 7p4f 2c8e 368e 3sye 3h7e 1gvd 2fod 3gvd 44cd 4tkc 52gc 59nc 490c 7ivc 5p5c
kane 5c9d 38rc 48xc 5fxc wjc 55ab 182b 1qrb zzb 3xyb 4ueb 668b 3qhb 672b 2mtb 35ab
heather 4jhd 5qnc 4adc 2ozc 53jc 31lc 4phc 7amc 298c 3fxc 40oc 686c 70ic 5mqc 3uyc 65ic
vivid 1wlj 46jd 5ifd 40vc 6wbc 3y7c 5pvc 5mbc vec 1iec 7doc 7muc 1kvc 2c1c 48ac 168c
superman 3tfj 59rf 46kd 60mc 1ygc 3snb nkb 5b1b 48mb 5y6b 5rfb 4efb 1tsa 6o7a 3d8a 55qa
karim 1w8e 34ze 4s5c 4tac 7stc 1h8c 25pc 2vtb 7rub 4oab 2i6b 3jtb 1i7b 2m5b 68yb 67xb
modif 2x9j lrj 2rcd 78d 46ud 2nmd wpc xrc 1l7c ndc 2ckc hlb 1yob 4fjb 54gb 5qub
moussaoui 4l3d 6wsc 2sjb 4foa 3w6a
faso 5shh 6fkf 4hje 3pae 60ee 2s2d 3hvd 59sd 3h2d 25tc 7frc 576c 6exc 2cgc 4c9c 2p1c
carmen 5j8c 4d4c 1jbb 76mb 4dfb 66tb 4rfb 60cb 4wxb 7lqb 3bgb 6xmb 2ozb 1c3a 3wga 5kxa
nader 59xe 380d 10zc knb 2sgb 3beb 3dzb z6b jtb 5ehb 1fya 1dta 321a 623a vba 4r1a
genoa 59bf 7thf 4j9e 7nue 5cme 7r6e 5qrd 1b8d 71ld 2wvd 4bjd 3shd 363c 42yc 3mlc 4ttc
wfp 4kpe 41ee 76gc 5lzb 1a7b 5jca
aka 6e1b 2f3b 3mkb 3bab 7eaa 1k4a 2zua 2d3a 570a
statehood n5c 3sxc 2efb 1hfb 235b qgb 3beb 608a 40sa ona 4rla 430a
kickoff 1j 6cj 5rce 262c 71kc 4o7b 1pyb 4yqa 35ea y2a 191a 1ksa 2nia
asleep q1j 1z8e 6txe 1q2c 1evc 6obc 5a9c 6yvb 1rub 5uib 2eqb 103b 5keb 5ihb 22jb 35ga
tanzanian 2h3d aod 36ld 50kc 7dhc 7ghc 4ytb 3kcb 2nkb 1v9b 5tkb 1v0b 707b 6bwb 5mmb 79hb
spous wzj mbe 11qd d0d b0d i6c 77cc 2imc wbc 48hc czb jbb 5bcb 4r3b 7p9b mgb
cuomo 3ycf 2gwe 5g8d 6jrd 321c 4h5c 309c 5q0b 7mib 7aob z6b 5f9b 5msb 6z6b 3q6b mab
laughter 39lj 4cte 2zwc 2p4c 451c 6bpb 1t3b 2r6b 51nb z2b 4kub 3afb 47kb 766b 6y7b 6roa
spice 3phd 5xbd 2o4d 1end 4ewb 6ajb 2d9b 2t7b 46cb 34wb 438b 20ob 5oub 1q6b 68bb 5u1a
evas 1eej 7gkf 3pjf 1ake 4g1e 2xxd 746d 3gvd 616d 6cfd djc vdc 52uc 253c 662c 705c
texan 4yqd 5sfd 3gkd 2cdd 4ghd 7tsd 39ac 4fdc 45jc 5kcc 5akc 5evc 6whc 2e4c 191b 1pmb
digest 2xzj tfd 4zna tra boa kha
imageri xij 272j 1h4d 2c1d 5p9c 6keb 46jb 1g2b 6rxb 3m1b 1yzb 1ieb 2jeb frb 4xfb 7c2b
can 305f 5oud 34wd 1xdc 3t0c 3p5c 3s9c 4qsc 32tc 1qqc 26xc 7l2c 1wtc 6evb 42vb 3qeb
johansson 6ctd 48nc 4wlc 5i8c 64xc 5gqb 7mfb 3uub 6ceb 4agb 3ilb 7g2b 5e2b 7pdb 7r4b 64ib
krishna 7d6c 4hnc 7fkc 5hgb 46ra 7uga 66pa 6b2a 7bka 3wza
intrigu ohj 5ife 4a2d 7pzd 6wbc 3y7c 4asc 3ubc 46jc 459c 4lbc 186c 213c 1mec 7v8c 796c
schumer 5jrd 3ycd 6cpc 3q6c 23fc bwc 2gwc 7v5c 5v7c 3dzc 481c 4n5c z6c 5ppb 4cdb bsb
rigid 28bd 5s8b 5y3b 3swb 6b3b 4zfb xrb 2cnb 68pb 409b 5hxb 34hb 3d3b kdb 4xwa 4e9a
sidewalk 7rqj 34kc 6vc 7b4c 1cjc qyb 5k1b 61pb 470b 6pub 4rib 1evb 7n5b 1y8b 3upb wfb
qian 3hef 232e 39he 2kte 4rnd 4hzd 42bd 5fjc 5q4c 6g1c 63tc 47tc 1ylc 15uc 5vcc 2avc
shi 1gxe 1yle 3hee 42be 3lxd 39fd 484d 4rnd 2avd 55gd 6g1d 5w1d 5hnd 63td 25xd 5vod
centerpiec 3ced ntd 2iuc 581c 64jc 1brb 45yb 1epb 2khb 51lb 302a 72qa 48aa 2sia 7isa
mastermind 4egj 2gje 1ond 19ld 15hc n8c 12zc 1dlc 5f1c 4ccc rcc 4wjb 1y6b 6hrb lib 6o9b
hyun 76ke 4hge 5see yje 5wke 3kie 5vid 6f9d 484d 5j9d 5kjd 3v5c 59lc 2yfc 43xc ijc
sahara 2fic 6exc 78eb 2gdb 3bxb 2nxb 3mxa 3h2a
capsul 15ed 2umd 3uid 5isb 34ib 774a 51ta 4ipa
antibiot 6fad 2izd 4fwd mwc 5e7c 13pc bxc 567c 7qoc 4stc 245c 3bbc 7f1b 6xyb 7jab 1a3b
maya cqd 7m5b 13wa 585a
xbox 4pxh 4eef 7e0e 4zbe 5zkd 78vd 5g5c 1xgc 586c 22wc 3r5c 6bxc z5b 4wvb 6d7b 4b7b
nicholson 2fnd ehd 2cec 1iac 10xc 6hfc 44fc 5hfc 37oc 7rec 1r2c joc 2slc 1qrc 196c 745c
stunt 15cd 57hd aid 4ahd ecd 33wb 632b 1cca 3na
tiananmen 1x2c 2czb 13ob 23ub 3qrb 6qpb 3yia 6hda 22ca 4sba 30wa 297a 7gya 4y4a 2yaa
aggrav 497j 4wnd 60jc 6x4c 4qgb 5atb 10tb 25lb 25wb 3w6b 2xxb 6chb djb 662b 38sb 1afb
mozart 6pyd 58d 1c7d 4t5c 27mc 2vvc 6jbc 1lnb 1vpb 7hpb 3clb 5oaa 7e9a 65ra 6cka 1w0a
kathmandu 3vee 1qvd 5tkd 5mmd 1tjd 707d 208d 5r9d 4c2d 4zsd 4ytc 7abc 1sec 5ogc 5o6c 2wrc
beneficiari 25se 3uae 5axe 790d wyd 211c 20nc 1gnc 237c o6c gnc 3d7b 1fab 2ukb e5b 9wb
fanni 4hef 4mmf 1pdd 3fnc 4tkc 2dzc 3syb 7p4b 5p6b 4q3a
zapatero 5i6g 4kld 446d 26wc 5tec 6tpc 7iuc 4tlc 1t8c 2jac 4x2c 229b 423b 676b 2owb 46xb
mcgrath 6ejf 7ejf 5yve 3qve 7m8e 6toe 7rod 2vcd 2qqd 3k3d 3mvd 5sld 49md 3tgd 6x0d 4vkc
melissa 3t7d 2xqd 3ked 53jd 5p8c 5hqc 298c 3fxc 7ilc 5o7c 48dc 6gcc 4v4c 568c 3zlc 686c
yangtz 9dd 701c 25rc 4xqc 3j7c 68fb 1q1b 5z9b 5jlb 4u5b 7l9b 7olb 6wub 6hpb 2xub 3y0b
irvin 4izc 1twc 37gb 6gxb 4yyb 2aqb 5opb 3n3b 1nnb 30sb 530b 4bvb 6bkb 40mb 6mgb 3x4b
urin 2fce omd 40gb bjb 3rjb 2lsb 310b 2ksa 37ea 1xda 4ywa 3tsa
fiorentina 7nug 71lg 4j9g 363f 7r6f 2wve 3she 59be 7the 1b8d 5cmd 5phd 5x8d 6y2d 5chd 68ec
mayo
ldp 5w6e 3rvd 3eqc 334c 6ngc 4nbc 3i9c 5h2c yc 492b 75nb pib uob mxb 58ab 8sb
paramet 43ve 3wyd 1h3d 1qcd jld 3i6c wpc 3mbc 54gc 5gac 3qsc 3c8c 3mac 3ibc 7mcc 2wqc
bach 58d 6pyc 27mc 4t5c 2vvc 1lnb 1vpb 5b0b 1c7b 7hpb 5yca 6soa 5e4a 5qha 3tna
da 5mac 2awc
shipyard 6mze 44ub 3jja 1bxa
gameplai 2lgd 4bub 5zkb 335b 18kb 6job 54gb 5y6b 217b 5qcb 2ewb 43hb 1db 4pxa 64ba 4zba
hal 1tab 692b 3fjb wjb 308b 357b yia 5eda 1rza 1xpa 6pja 4wga 7dfa 4c8a 1una 52ta
carriag 536e 4zjd 8ed 57od 14ed 3skc 41hc 1g7c 28nc 35bc 6tgc 6irb 3g7b 7fhb t8b 1kjb
voltag j3j 5gac 3mbc 2vmc 7g7c 60sc 145b 3dnb 3r9b 2c9b 5vsb 1fia 5fqa 43va 4kba 56xa
hanov 4ttc 5ylc 6f2c 6w8c 5yuc 16gb 5czb 743b 33cb 2eub 26cb 6fbb 6ygb 2fqb 7twb 7cob
kodak 7s7d 22wd 5kfc 4q4c 2dtc 6qjc 6t8c 52hb 4pgb 2hab 4qxb 46sb 5jhb 24ub 6tua 5u9a
ml 1zud 1bwd 74vc 191c 5mnc 3rzb 1oab 34b 13sb 4iib 28ib 3lob 4ezb 6iwa tla 40aa
rex 3opc 328b 2a5b 4kab 4o9b 1vea 2f3a xza 5ura 41fa 3w0a 2cea 3fja
stein 789d 634d 6q5c 696c 6jsc 5iub 6ecb 60bb 59jb 5c0b 5ieb 4qqb 2ylb 4q1b 2hdb 79xb
viral 7jae 6xyd 55sd 1apd 245c 4fgc 1otc lhc 4noc 3bbc 4w2b 7ulb 3qcb 66yb s6b 194b
liabl 3mic 21nc 616b 3trb 10tb 1nab 1r0b 2ucb 693b 2ovb 26nb 1fhb 2rsa dja 6cha 1zla
srinagar 5hef 5ogd 1j7d 5qid 3vec 1tjc 38ac 4c2c 1rcb 3ahb 68sb 56rb 3e9b 60fb 2hxb 6jdb
spinal 58ef 6use 1e6d 7lld 38zd 2kfc 37ec 2eac 67ic 7ulc 4fpc 5yfc 15xc 5ksc 373c 24bc
jeopardi iaj 12pd 5ewa
punt 1dj 71kf 262f 5ple 1ksd 4cqd t9c 5bwb 4yqb 1pmb 7bfb 2xbb 7gjb 5aka 3gka 4gha
practition 6hdc 2r5b 63lb 4qeb 25bb u7b 3myb lab kib 9ma 2epa 1bza 2uoa rla 13pa 28ma
shea 5iua mqa 78fa
protagonist 5ocf nkf 60me 2nvc 5y6c 1tsc y6c 5dqc 2g2c 5b1b 3s5b 3m1b 7ub 1ygb 1p4b 2g5b
closet 49zd 2lqd w8d 4wad 293d 36dc 6obc wfc 3frc 64lb f0b 6vpb 2fab 1ujb 6rjb 3erb
cooler 5u2g 7bvd 1nld 6p5d 1m3d 56pd 1wtd 64ld 4ydd 1uac rnc w1c 1jhc 3yvc rbc 2z4b
retriev 1ioj 3bwj ied 1bad ovd 400c w3c 3g4b wkb 263b 2pob 5n7b 516b 3urb 1cxb 4cnb
fry 1l5e 4jpd 691d 4x0d 4pzd 2wmc 2o4c 498c 6tfc 4lpc 5vgc 33dc 41ic 3foc 42hb 3s9b
fratern 48wj 6w7d emd 5zd 3wqd 3e8d eod 3uec 3s4c 4j6b 7sea 1t7a
barbado 78nf 5x1f 64ef 2rjf 7k4e 3jke 4x1e 4xvd 6h2d 3i1c 1nyc 6xvc 597b 3chb l7b 2qmb
stumbl 22ec 440b 3pcb 3ovb 307b 1q2b 4e7b 121b 6y9b 1x5a 63ca 1spa 1gja 7ta 2qya 1ioa
ballpark 9hj 73je 1g0d 1mud mqd 4red 1jtc 27pc 79eb 4awb oeb 4l6b 3iib 5y7b 6ikb 24xb
xxx 4gtc 22lb 49ya 7jra 6sna
uphold a6j 2apj 4x9d 1ahd 3fqd 113d 1zad 5y3d 3s3c 4dqc 1s5c 3jhb 4ksb 4kib xyb 1lmb
ironi 6vgj 2smd 157d 213d 2f0c nac rac 1t3c 3unc 6vxc 74jc 5ykc 3vzc 79zc 1asc 6cyc
symposium 17ue 5yd 3i8c 6wzc 36wc 45wb 72fb 4gpb 31pb 675b 1gmb hjb 7nxa f7a 5mya 4kta
alto 7hse 11sd 4oud 7hpb 5ama 65ra 5oaa
paolo 4zxe 68we 3ied 4lrd 6asd 7k8d 2xld 3r6c 7kic 5lpc 60dc 7tgc 33xc 5dvc 61lc 1b8b
pacer 6opf 32rf 5glf 20we 74oe 7v6e 5nse 6d5e 64sd 4i6d 33hd 5enc 4fdc 6fpc 1bwc 613c
nabil 7vog 6ead 28sd 7kjc 7hwc 58gc 1d6c 2gzc tmc 5cfc 4mhc 13jc 34zb 2i6b 4w9b 1i7b
baroqu 3g5f 4hvf 2r4d 1sbc iqc 6jbc 1ifc 2rfb 1lnb 48vb 61qb 1c7b 27db 38wb 3ceb 6qxb
garrett 40zd 5urd 3kgd 4wgd 40md 36sd 3uhc 1hsc 4uec 2txc 1r2c 1itc 2pac 1zfc 2fnc 48xc
duel eld cud 190d 3m9c 61rc 5wic a0a 6sea 3k1a 59ta 1e2a 4ida 2pea e9a 2pfa
flore 33qe 25vd 5w8d 229d 2hnd 4r6d 47pd 2h2d 71zd 4n8d 52fc 13yc 2w3c 6z7c 3hqc 37vc
blix 4qpf 1p5d 2kod 1lyc 2ycc 2ajb 2oea 3rfa 7rua 4qba
elia 3gqc 6dnb 5yib 2s0b 6zia 6v3a 3fga 2aya 23ra
proxi
ashor vfc 377c 148c 3zkc ffb 1m5b 1whb 2reb 21mb f6a n4a 6d3a 3yva 7uya 2fma 4hxa
kidd 613e 7ute 2ine 6ofd 4fnd 5yod 70bd 1qkd 7hvd 6sad 2x4d 6vid 4dtc 32rc 2cec 1qxc
berkshir 4t6c 6ihc 64wc 5i4b 7rgb 57ob 6g6b 1wwb 4f1b 4zlb 3job 5jnb 532b 5cib 4tea 5o9a
incurs 3pgd 1ked 5qd syd 7qmd 18zd 6hcd 3auc jac 40sc 1snc 5ipc 3rib 55b 4evb 59b
stain 1cgd 61qc 1q4c 6k5c 7sic 46vc 3cec 2qkc 1vab 4nlb glb 2zfb 11jb 3u0b 2q4b 1ujb
stringent 5hxj 6b3h 28bf 2mle 4zfe 1bdd 34vd 16hd 46ud 1ixc 1gcc 2abc 3kjc 699c ndc 32bc
aden 2gud 1tld 2lvc 3x7c 3ofc 3v3c seb nwb 4tab 71xb 3vhb 5i7a ffa 778a 38aa 4lka
satisfactori vzj 2hlc 3y8c 22ob 3v4b 2wab 1oub 6srb 3pkb 2u7b 2f8b 27sb igb 3zdb 5o8b 5mtb
subscript ucd 2drd 1gnd 1npd ljc 330c 1jwc eyb 17fb chb 3r5b 4rgb 2r3b 69gb dpb 22fb
colon 5h9d s6c 50nc 3tsc 3bkb 15xb 6fab 373b 55nb 4w2a 7ula 36ea 2g7a 3yea 3cba 6xya
basel 3uge 7twd 26cc 4ttc 5yjc 6ygc 33cc 7g0c 1xvb 133b 44ab 5g4b 1vzb 2r9b 2wgb 1p8b
yong 5wkf 6f9f 5q7e yje 4hge 484e 43xe 3kie 59le 52zd 4nzd 4ifd 6p6d 5vid 5kjd 2avd
seahawk 3gkg 4yqg 4ghg 5akf 5evf 5kcf 39af 4fdf 33he 40de 4q2d 6jxd 1r6d 41cd 32rd 5ptd
preval 19qj 546j 59hc i7c dvc 7jqb 2vhb 381b 36ub 2xeb 648b 3awb 1jfb 6svb 1a2b 104b
burkina 5peh 6fkf 4hjf 3pae 2s2e 60ee 59sd 3hvd 3h2d 576d 25td 6exc 2cgc 4c9c 7frc 2g1c
discont 6xqf 5j0f 1tme 1esc 79qc 69tc 24oc 4rjc 7lvc 3cic 3lkc 3pyc 35xc 2elc 7b3c 6q1c
czechoslovakia 1sfe 61od sxd 2jod med 2y1d 134d e6c 384c 1dsc 1jpc 4wec 2xvc 32fc 234c 2pyb
insult 15jj ypd 3xsd 3tcd 3fyc 3q1b 2f1b 408b 6vxb 390b 4xtb 21nb 439b 2r0b 670b 5rqb
pont 5yve 7eje 3r7d 4vkd 7aqd 7m8d 5qmd 685d 58wd 7luc 3y5c 4vgc 5znc 5ulc 3prb 2aeb
scot 1klj 2s6d b6d vhc 456b 14sb 7jlb 68kb iva 7s5a m6a 2uea
eriksson 7j3e 7kxe 5t0c 5npc 2tac 6fmc 5sqc 4ovb 3sqb 64ob 72yb 6ctb 1sab 7vla 5b8a 60da
ladder ikd 76d 5ihd hgd 4yxc 1x5b 319b 14hb 1gja 60pa
disco 6mrd 129d 4p6c 30kc 3rsc 5gzb 3jvb 34kb 264b 17na 2x7a 3era ira 58a 7cda 1jca
kean 4ovf 72yf 3sqe 5b8e 2tad 36sd 3xzd 3xxc 1sac 51cc 5i1c 41gc 6hhc 2kwc 7vlc 1isc
cyber 7uqc 6ytc 7gtb eyb 3wnb jda 28wa 2axa lja
thatcher 13uc 2hcb 6bab 2l4b 56jb 6l3b 734a 34la 2f4a 26wa
kaiser 554b 5yca 54aa 79wa
pak 5wkc 5seb 6f9b 5zca 52za 4hga 4nza yja 5q7a
watersh 11cj 27rj 2xud 9dc 7emc 1n9c 60kc kpc ooc 4u5b 5khb 73ub 1dwb 4vsb 7ska r1a
yonhap 5dcf 5yye 3jgd 3god 3i4c 2nrc 200b 7ecb kjb 2pxb 1myb 7ixb 4wzb hub 2p3b 758a
butcher 419j 2sad ozd 6rtb 4lpb
dough 2nnj 50vj 1htj 4iqe 3otd 6n2d 3kfd 6tfd 2qcd 2wmd 45cc 578c 4qnc 42hc 2r7c 5imc
pepsi 3emg 350e 56pc 694b 5oub 1xeb 172b 4rsb 305a 5usa 7q8a 3yua
goran 7mfe 7kxe 5snc 5mfb 48nb 6wib 4wla 5vda 3ama 6cta 5hpa 7g2a
satur 2lyj 74pd 49pd 1qld 3zbd 39wc 5x4b 6vdb 3tab 3fvb 27qb
defus 5mdd 123d 1gud 4voc 1huc 2wcc 4evc 2lic 4q6b 7lvb 497b 21sb 72ob 3htb 3slb 68xb
stevenson 55tc 5drc 4azc x8c 568c 2dbc 5nmc 6ryc 74hc 1t1b 246b 5ywb 67hb 3zvb 1qgb 4ueb
phantom 2kyj 3bsd 63fd 6oaa 3sna 5paa 4sva
baylor 6sxf 2qoe 3ehe 4pad 6ntd 5nqd 7tsd 69ld 2hpd 7dad 6ddc 4a6c 6whc 4glc 4yqc 4iec
pna 389e 1d6e 28sd p8d 6ad tmd 2jqd 270c 7voc 3hgc 3lc 6eac 1dgc 4mhc 2owc jac
baath 51ec s1c 136b 3jmb 30gb pib w5a 270a 4oba 17xa 4uja
guerrero 6k2c 527c 229c 2w3c 7tjc 52fc 5k9c 4bwc 5ktc 4p4c 7s2b 3hqb 3x9b 5rzb 1y9b 2xlb
miniatur 1p0d 1q4d ved 38wb 46mb 284b 4ycb 780b 776b 29ya 4xsa 2q4a 2yha 1cta 3u0a 1cga
caucus nzd 1jsd 594c 7gfc 6pfc 3qfc 4lc 1e2c 7rb 1ozb 1bob c5b 1wwb 1n5b 321b bsb
demo f9j 60ye 7hxd 8vd 4bd 2x7c d2c 4xc hdc 1wsc 1xgc 46ob 50bb rdb 2cab 2p6b
stade 508e 3roc 70dc 3q4b 5g4b 2zhb 6sub 49kb 1p8a 63xa 3wea 4s2a 6gya 5cha 7rpa
unlaw 4unj 7bnj 7fdc 5cwc 4dsc oac 7ryc 4whc 1zlb 3djb 44tb 5hkb 4wnb 21nb 31kb 24pb
barroso 446d 3rfc 5qlc 2zpc 5i6c 26wc 2nub 2hnb 1t8b 5g1b 628a 3ala 6dha 1aea 1lya 3c4a
excerpt 6l7e 15tc 4aqc 4aec 16cc flc 230c u3c 4yeb otb lkb 1wsb 1c4b 1i5b dhb 4sab
bate 5gwd 6pmd 39qc 1qgc 2cec 2iyc 55tc 5n0c 2qqc 3hoc 1r2c 4uec 361c 5i1c 5hfc 2fnc
envelop 15ed 43cd 2umd mib 5jga l1a 26xa
eisenhow 54sf 317f 26he 7dpe 2l4d 6lud 4ztd 12tc 2b0c 2dob 4jub 4hab 1w3b 25yb 7fgb 4u4a
prejudic 3wtj 3due 408d 74ad 25nd 6cid tkd 670d 1m4c 7cqb 6olb 3kqb 5j0b 432b 35wb 2gcb
penh 5mmi 1w9e 36le 5qid 53kd 42id 707d 4zsd 7m4d 208d 1sec 3uzc 1rcc 3t4c 7abc 7frb
bangalor 6glg 68sf 5o6e 4c2d 1tjd 2ysd 72bd 44sc 3o4c 6aqc 3vec 3pic 3pxc 1xfc 6q4c 3j2b
freshwat 12ud 5ld 60kd 2fxd 5zpc 43bc 106b gpb 610b 7mlb kpb 6bzb 50hb 17lb 5fkb 67eb
hurl 3epd 3wcc 1jdc 7ftc 1zrb 4y4b 51wb 2h4b 5i0b 6qb 7pfa 60wa 1gqa 2gla 3bma
kerr 3qhd 2qqd x8d 3zvc 1w5c 6f7c 2dbc 7s0c 5j4c 4izc 6l0c 37gc 6pmc 2w5c 2txc 1wec
caspian 238c 5kzc 2pjc 49oc 5zfb 2tfb 794b 762b tjb f6a 3gna sea 3e6a 4lka 4mka
turbul 115j 78zd 4xzd 2ltc 2elc 2sbc 4zzb 7b3b 7tab 78gb 6idb o2b 3wrb 5yqb 3t1b 3w9a
holyfield 2vjf 6wtd 61rc 3gcc 64dc 77fc 52fb 75sa 7s6a
workout 1e7j 1nd 1wvd 5v0d 3zhc 5bfb 7e4b c8a 4o7a 4ia
beacon 5bnj 44ld 1kzd 5ald 1dud 68oa 74ta
groin 550h 2rtg 5hvg 1m7f 4etf qhf 6u1e 4eke 6uye 6bre 4m0e 7ktd 7dqd 6lyd 11vc 1toc
newswir 4vee 16kb fkb 2jib 38qa
yunnan 7l9g 3y0g 7n7g 6wuf 3agf 7u4f 6klf 5kwf 7ole 47ze 68fe 5jle 5m7e 6s1e 74ge 5z9e
discographi 4cad 5xad 8vc 2xzb 60yb 2x7b 7nva 4oua
gymnasium 3zhj 54ve sid xd 3mjc 7f7c 7djc h7b 17gb 6a6b 5k1a 6yoa 53oa 27la 4rka 4rha
nfc 40ag 1oad 4ghd 6e9d 4yqc 5kcc 77bc 191c 3gkc 39ac 5sfc 5evc 4fdc 5wic 7f6c 5akc
hiroshima 77nc 4dec mza
lime 46cf 34we 6knd 5xbd 77dd 68bd 33dc 2o4c 41ic 5ouc 2d9c 6pvc 5ftc 45fc 1enc 4x0c
warmer 5rhg 1nle 7bve 6p5d rbd 1uad 1m3c rnc 6zwc 4ydc w1b 4zqb 3wub 3yvb brb 1sub
mayer 4zcc 5c0c 63bb 7kdb 6ecb 3xwb 5d6b 1kyb 3tzb 6i7b 3r6a 48na 2hda 7l3a 4vua 7k3a
amus z0j 3u7d 2mmd 3hmd 9hd 7fac 28uc 69uc 3hub 5zkb 6gjb 6a6b 4l1b 1kja 2jma 4fva
miser g5j qcj 4h8d 2igd 5jdd 4ljd fuc 7jzc 3ysb 3pkb 4k4b 3jnb 2fhb 2q5b 5mbb 2f0b
registri 1a9j 2p8d 2uzc 2wjc 12ib 6l6a 3kya aha 2rra
alvaro 4kle 4frd 4prc 2mrc 3ayc 7iuc 13yc 3alc 62uc 4tlc 5j6b 676b 2hnb 42xb 3seb 37vb
covet 34jc x9c 2sdb 1w6b 252b hcb 6bia 4dya 4iia 418a 14wa
nec 6t8f 46sd 22wc 4pgc 4q4c 2dtb 61wb 4qxb 6tub 7s7b 52hb 584b 5kfb 2hab 3cqb 3g8b
badg 6hsd 2uxd ntd 1f2d cvd 58fd 2zod 5fhc 2bfc 4y2c 378c 5v5b 5b4b 2wjb 1azb 3sfb
daunt 4hdd 5p2c 6abc 3dpc gjc 5ewc 10qc ohb 4e3b 25kb 2khb 20cb 4myb 21cb 65mb 5pzb
thame 20kc 9db 3job 7skb 16ob 6hib 4p2b 4zlb 2nfa 4tea 5xia s2a 7o8a 4t6a 4f1a 7k7a
hello 4wif 3kkd 36hd 3xfc 3v9c 6goc 6rvc 5uzb 2qrb 77gb 1b6b 3ixa 7d8a dga 2jha 35ga
tina 2xqe 6kyc 70ic 49ic 7ilc 2ozc 65ic 48dc 6i1b 5qnb 43rb 568b 7aeb 31lb 3jub 246b
vocat xe 9md 3y6d 27lc 3mwc 1kuc 73c 54rc 79bc 53oc 3gtc 1mhc 2uoc 7vc 51gb 16rb
rampag 55ie 2h4d 4i1c 5atc 1afc 2eb 3zub 297b 4jjb 3lpb 1keb 171b 2hwb 9pb 4hia 6qaa
candl 3oqe 74tc 5l5c 7v9b 2bnb 457b 1v3b 77zb eib 51mb 4vab 7nha 51ja 1cga 20ua 6lra
couch 5cxj 1rud qud 1evc 1z8b 5pmb 293b 6obb f0a 49za 6yva 7pua 36da
drunken 5egc 6x4b 3f3b 376b 6uwb 4hqa 4wna oza 1uxa 2j4a 171a 1wta 1pqa
deed btj 96d 1yd 2bhd 2s7d 76zd 2zed 5gca
thorp 4r7d 5yvd 58wc 5qmc 7krc 7sxc 2qqc 27ac 7m8c 7ejc 7luc 5slc 5znc 4vkc 73fb 6tob
chevron 53pf 1xjc 6xrb 7axb 3nnb 5usb 724a 58qa 244a 61ja 4pga 7fza 3ma 1iga fa
parson 3x4c 4qjb 2y3b 55tb 5kpb 5nlb 2dbb 29ib 4r5b 3xoa 39qa 612a 7s0a 1jra 579a 19xa
mcdonnel 4j3e 1ige 7fze 1uld 2i4b 7kmb 63ub 3ebb 1ila 4q4a i8a 2j0a 6mca
knox 5l4b 6ivb 6bka 4mja 2tma 4uea 2paa
hannah 28le 4o9d 36id 5ild 3wpd 510d 4adc 6vjc 52ec 48dc 4phc 49ic 387c 3evc 5jkc 3fxc
randal 5rxd 1iad 3dxd 1vec 3opc 2c4c 2wsc 4t7c 4vmc 2y3c 7e7c 2txc 40mc 1zec wjc 1u0c
pfizer 4wpg 6cue 2zte 5dtd 7q8c 724c 2jnc 3emb 4pgb 515b 1amb cib 5umb 4xpb 58qb 7gza
sy 31hd 25pd 2o2d 1i7d 108c 4lac 5xdc 2bxc 1w8c 1nwc 65jc 29qc 1h8c 4i0b 4j4b 4tab
bauer 779b 6dab 4qqb 4zcb 59cb 3xwb 380b 48xb 4h0a 4r5a 3uma 2hda 3dza 36oa 4tfa 4p4a
havoc 2kac 3yfb 40bb 6qab vfb 1k3a 2dga 5kna zpa
itv 1gaf 1g6d x0c 66c 1jec rtc 6poc 1gdc 4gnc 39yb 3ykb 4ocb 33tb 4xxa 1cca 79fa
mai 4fxc 62tc 6bob 5bxb 7p3b 35db 5mma 5tka 71ua
epicent 1nqd 2vyc 1grc 7teb 184b 1ala 5bka mma 2mca 69oa 4aa
daddi 2otj 17nj 6rve 2qre 3kkd 9kd 5cdd 3xfc 2jhc v0c 2d3c 2k1c dgc 4c6b 5udb 35gb
yoga 63le 1e7d 5tsd 78lb 1hlb 3zhb 2hba 731a 4z6a 442a
uneasi 3p9j 2cxj 2sbd 4h7d 3jnc 3nfc 54zc 1s1b 2q5b 22yb 4o4b 5bvb 5ekb 30vb 79qb 104b
newfoundland 4jcf 4qce 3brd 56mc 4oxc 2boc 5o9c 1xbc 6smc 8nc 547b 3jjb 5cib ffb 52qb 6enb
evolutionari 2nje 47yd 3f5d 135d 2k5d 5jxc 4nkc 6gsc 4p5c 6n3b 1erb 5ctb 6zhb 2jzb 36ub 7da
playboi khc 6q0c 4x7b 4mzb 71rb 5zub 76xa 646a 33ta 5z8a 4lla
mascot 378d 6hsc 3bac 5b4b 5uab 5n8a 72ta 3lra
gadhafi 37ld 21jd 5dhc 28gc 3b4c 41pb 3zyb 136b 6cob 2jxb tma 6s0a 28sa s1a
mcconnel 47fe 77kd 2lcd 520d 4cdd 77rd 6nrc 52oc 60gc 481c 2dsc 5q0c bsc 757c bwb 4n5b
latitud 2ghj
entourag 1dzd 5geb 7nob 1okb 6ava 1lpa
withstand 5oyj 19bj 4k4d cud rnd 27sb 1zab 3jpb 6dea 7bba 2vla 2waa
policymak 43zd 2z1d 3nlc 1egb 3cvb 3b6b 2upb 5jzb 6ana 3nfa 2nea 5g6a 1eka 5ia c0a 1i8a
liang 3lxf 55ge 2ave 39he 1yle 25xe 42be 46qe 6l8e 5hne 484e 4q0e 61ae 5voe 39fe 4b3d
yevgeni 6wif 62bd 4jac 3vmc 7ccc 5z2c 6czc 3iac 2dac 7cec 7o7c 7ltc 4n0c 3c4c 4alc 7osb
nigel 27ac 7azc 2dbc 573c 4x3c 22ib 6wyb 6rzb 1j6b 3hkb 26ab 2vnb 1bhb 2iyb 25ab 5ecb
withheld 7jue 2h8c 3zob 5wnb 38hb 6fdb v1b 1nab 6l6a 42sa voa 1gna 209a 185a 7dta
boil 7lvj 3foe 1l5d xmd 1uad drd 1nld 2qcd 32td 482d 6tfc 2wmc 498c 41ic 4x0c 53tc
cpi 1zyc 90b r7a
soo 5q7d 5j9d 5sed 6f9c 5wkc 3mhc 5nrc 484c 50zb 565b 4hgb 4nzb 5odb 76kb 3v5b 59lb
offspr 69j 15cd 11wd 57hd 2od 3wfd 47ad l3d 3m2d 3nmd 6lgd 1oud 11qd 92d 1tfd 48hc
latvian 580g 7dkd 2l8d 3gnd 33d 25ud 7plc 384c 18dc 1bjb 32fb 2y1b 1kna 6ea s7a 3qza
prose 6kaf 304e 3m1e 29se 2z7d 7kvd iqd 1x1d 4aqd y6d 27ud 2l6c 1jic dhc 2smc 5xjc
ultimatum fhd 1iic qgb 3sxb 6nbb 3vfb 2d6b 5bab 4oeb 28ra q0a 292a
coventri 461f 743f 5a2f 2kwf 4ile 4sre 2xne 2eue 5yue 4l0e 1cwd 6ftd 58cd 559d 3xzd 47jd
zheng 55ge 25xe 469e 4rne 6l8e 5vce 1yld 3lxd 1gxd 4q0d 61ad 5q4d 42bd 2avd 7k5d 6p6c
ronni 275c 3kgc 1unc 2o9b 2ihb 4wgb 4vmb 2j2b 6lab 227b 3tgb 1xpb 2gkb x4b 2o6b 3mka
zelaya 360f 1kxd 4ojc 74kc 676c 6t4c 2wtc 2qec 47rc 7iuc 3i1c 5nob 3alb 4klb 1rqb 45sb
sammi 62fd 5o1c 3y5c 3opc 27oc 52tc 723c 2o6b 43lb 6sjb 1xtb 2u6b 5neb 3zqb 2f3b 275b
static 34ed 2qjd 335c 5k6b 2lgb 1xnb 4atb 3r9b 69jb 16lb 5lyb 5r1b 4elb 7mcb 4kba 46da
belli 3cbj 6spd 1qld 6nmd 2opc 42zc 3f7c 5eyc 7sub 31rb 1f7b 6b8b 69zb 2g7b 44hb 1rtb
keller 4zcc 59cb 5c0b j6b 634b 7l3b 5tgb 6q5a 3cca 4uea 3r6a 7s0a 3x4a 70ka rka 1tra
zip 1uqj 12id 1m1d 3ed 3n9b
microphon 4y5d 1ncd 1wsc 67yc 33ob 4m8b 6blb wfb 3k0b 3f7b 35pb 4zea 1j8a 3isa 6kba 6y7a
duh 40xc 3z1c 3mhb 6heb 7pjb 6wcb 3p8b 674b 41wb 3rbb 7hhb 78qb 453b 53bb 3vib 79gb
statur 1ybj 7bzd xyd 5a6d 4q5c 4mcc 10ub sab 1hab 4s6b 4w4b tkb 23lb 3dwa 4dpa 203a
synthesi 6hkc 7f2c 58nc 27qc 2m1c 47yc 4btc 5ayb 7f0b 1iqb 4nmb 2lfa 1yza 2w1a 7g1a 2nja
noel 6fid 7aeb anb 6rub 4thb 1unb 25mb 3xeb 2slb 2lhb 3opa 18oa 3cca 1z7a 7foa 620a
qin 2b3d 5q4d 4q0d 55gc 5vcc 1ylc 25xc 63tc 484c 3hec 1gxc 5hnc 2avc 1o0c 6l8c 5q3b
skeleton 49wc 70lb 4uta 6h4a 5n7a bba 2eaa 5y8a
daimler 5jhg 5f3g 477f 584e 3eke 7r1d 24ud 785d 45td 5okd 59dd 6dvd 36kd 3cqd 3g8d 39zc
nina 5lrc 31lb 2xqb 7aeb 3fxb 68gb 5uqb 5qnb 2mtb 3r6a 3jua 4v4a 4pha 4tha 6b1a 6k0a
flank 24sd 187c 5omb 2whb 1y8b 5rb nga 35ja kma 4esa 61qa u0a 11ia 2gea ada 3wa
bjp 5qte 491d 7q0d 3rvd yc 26rc 463c 7f9c 6auc 7jpb 5h2b 4hnb 3eqb 58ab 5ngb 4vtb
advent cjj 1gd 205c 5fvb 4jsb 2d0b 67jb 8ra 67ra 2sha jua 1ja 19ha
alvarez 33qe 3hqe 3hpe 2h2d 5rzd 229d 2cvd 5ohd 63sd 6k2d 2psd 25vd 37vd 2dvd 4n8d 4bwd
brendan 3xyc 1qxc zzc 4iuc 25ac 529c 27ac 3qvc 2x4c 2c4c 2j2c 4hrc 2vrc 1bhc 61vc 43lc
weaponri i1j bpf 2old k6d 2rzd 6d9d zld 5lhc 6yjc 2ooc 2tzc 1ltc 4b6b 6ub 1vjb lsb
heartland 4md 2unc 7e3b 6ob dbb 68zb 84a 29ra 7ka 27ta 280a
tract 3kd dyd 3ztd 2ad 6rad 3qcb 7ula 37ea 1dwa
inventor 3h9e 642d 7gqd 3rgd 2vwc 7rxb 5hub 4egb 41ab 19la 21ia 2pia 2tka 22sa
cod 5z3c 3bjc 45xc 106c 4ucb 8na 6sma 1qna 5v2a 5m5a
dar 7dhf 37sd 38ab 2h3b 3veb 4kcb 707b 5ogb 5pnb 4c2a 5ida 19fa 5bua
clandestin uej 4qyj 1ppj 621e 4w5c oab 2k7b 26ma 2axa 1jva 4loa
strawberri 468d 5ibd 45fc 6lfb 46cb 2t7b 2d9b 6aja 7hfa 1hza 34wa 63za
matchup 3m9d 1oad 17rd 61rd 5tzc 5ryc 3loc 2arc 418b 2thb 4o7b 1db 3k1b 72cb 77bb 35b
breeder 7ize 1cqd 5lgc 2aoc 5ncb 3xtb 8gb 37ub 652b 288b 4lua 2wua 7kca 65va
choi 5sef yjf 6f9e 5q7e 5kje 484d 4hgd ijd 4nzd 5j9d 6p6d 59ld 43xd 3kic 76kc 5suc
sweenei 765d 47gc 2fnc 68lb 1n0b 6adb 3xmb 7a3b 4sqb 1h9b 745b 2wib 779b 4hrb 4ezb 1qxb
mantl mfd 32hd 20rd
improperli 7phc 4unc 5kuc 18ic 6y3c 50qc 7dib 5vfb 2h8b 6xib 3g2b 7jub oab qdb 3k8b 1n7b
dudlei 4odd 4nrd 38rc 6n8c 511c 5hfc 4gsc 555c 58dc 55ac 19xc 2q3b 2dbb 6wxb 6hfb 36sb
pasadena 5nnd 70uc ctc 3x6c 9jc 6vhc 51sc 7mgc 7hsc 75gb 3jdb 35fb 2v0b 19db 6c6b 1oib
polio 2ize 7qoe 49se 1otd 2ypd 6hzc 194c 245c 1apc 4jic lhc 7hdb 3sdb 1s9b 4fgb 4xbb
viii 6p9c 54cb 72mb 6v5b 31fb ata 1kca una 7e9a 1fwa 5era
mick 48mj 79mj 2vnc 6adc 3mkb 6l9b 56ub 5sqb 6fib 2j2b 5b8b 3opb 2zub 6ugb 7fob 1bhb
dah 3cxc 453c 6zrc 3nvc 415c 3mhc 3vic 3rbc 40xb 6krb 3z1b 73gb 3p8b 2lrb 6stb 3btb
eject 2xbc 4cqa
tate 4ryc 2dbb 1r2b 46eb 44fb 4z4b 5tgb 2iya 514a 21qa 4uea 3hoa 40ma 668a 2cea 1hsa
pol pid 3ud 1lvd 3nod 39jc 3jmc 30gc
josef 48se 63bc 6i7c 67dc 6ewc 54ac 50jc 4c0b 6ibb 5l8b 4g4b 4zdb 55fb 5ycb 2wfb 554b
kgb 2axc mec ueb 1jvb 2dwb 54jb 50jb kfa 6eoa xoa 1tga pia
backyard 1hvd 4fmb 659b 2jma 3z6a 6gha 2zva 1zba 2m3a 43ba 4bia y0a 18sa 6a6a
antholog 1tse y6e 16cd 1ygd 6o7d 1rvd 7kvd tfd 242d 4aqd 1i5d 4hyd 2n5d 4ehc 5iac 3ejc
tobago 3jkg 5rlf 2rje 64ee 78nd 4x1d 3chc 7k4c 3i1c 2e5b 3m4b 2s2b 6h2b 35nb 6xvb 4xvb
chill 1m3j 4lbj 78d w1d s9d 2djd tdd drd 7bvc 1uac rrb 3fob 64rb 1sub 2t5b 5rhb
courier 6a5j 2tpd 1xrd iwd 3amc 3a0c 3tub 3uub 7mfb 6wib 6gib 5hpb 3ila 5gqa 48na 6cea
milligram 39wf 3taf 3zbe 49pe 74pd 1qlc 5t1b 6vdb 4fwb 5j5a 3fva 6dca 27qa
ordin 1gcj 3m6d n6d jrd 3id hhd 1lac 2jc 3kjc 29lc 16hc 2wkb 4z1b 3djb 608b 4dsb
precaut c1j 3b6j 4dqj jld hgd 1p1c 6ukc 5ffb 2fmb 2wab 5qab oia pka 4e8a 6nla 682a
sizabl 5auj 59pj xyj 1pgd 5hc m8c 4cc 225c 23lc 46lb 4jb 1g5b k5b 5ztb 2ptb 69bb
leverkusen 59gg 6a9g 2zgg 6iog 4xpg 7eff 4maf 44af 26ce 4b8e 5qrd 33cd 363d 3xzc 4s2c 4ttc
bilbao 6p0f 7dmf 6kwf 5yxe 7o3e 33fe 68ee 5che 4jvd 4xjd 160d 1p8d 6sub 78jb 4mab grb
catalogu 4caj 7sd 5txd ahd tfc 2xzc boc 6u2b 4khb 1p0b 16cb 41qb 24lb 3bzb zfb 67ab
ginger 46ce 5u1d 34wd 4ewd 33dd 6knd 5ibd 5prd 6ajd 4x0d 2wmc 6pvc 2d9c 74yc 3phc 498c
frenzi 5dxj 5z5c 1w4c 55ic 2rab 6plb 5dob 5p3b 4rjb 3ygb 52wb 6ahb 41nb 2acb 2nqb 5z8b
mohamad 3h0g 3cue 5utc 1nwc 2o2c 1h8c 25pc 2m5c 2vtc 2dub 4tab 31hb 3xdb 1w8b 7rub 1i7b
milf 7bde 3oze 7u8d 6qdd gmc 5arc 3ryc 3e9c 4ikc 5b5c 2blc 3tdc 22kb 1snb 3j3b 6vmb
helmand 3ahe 68ze 3v3d 3vhd 5fod 45ld 59qc 9gc 5mpc 1lcb 1rcb dxb 77tb 2unb 6lnb m7b
pretoria 3itf 4qke 6k8e 5idd 7abd 707c 37sc 6ktc 3n4c 3veb 42ib 2jxb 576b 4fib 6mab 7frb
dull 71yj 71mj 5gvc 3msc 3fab 67bb 7j4b 11yb 2hqb r4b 78ab 5mbb 4h8b 4lbb 22gb 1qib
clyde 4odb 4gsb 5wob 2ceb 7ukb 3dvb 2pab 2x2b 4nrb 58db 36sb 5tgb 38xb 464b 5uca 6o5a
scholarli 1x1e 4aqd 1bzd 15id oyd 1jid 4cxd 242c 2fdc 25bc 6zkc boc 5vlc 1ic 7nvc dhb
emeritu lcd 62gc 59uc 5mrc 1kdc 2wnb 3j5b 3z8b 6n3b 4u9b 7i7b 7q5b 2yzb 1zcb 4ieb 1ira
finn 48oc 4bvb 1jrb 3cra 4iza 1twa 6toa 3doa 5c9a 7jda 7k6a
vain 2fhd 8ub l5b 12jb 602b 1hka fta 1tva 4pqa 2zra 7dra 68xa doa 2hea 25da 3p9a
jaw 2ead d4d 6mxd 1x9d 6usd 24bc 2mdc 2opc 5ksc 44hb 4ekb 3f7b 4snb 42zb 60ab 2wwb
cautious 26qj 2nee 24yd 3mud 4ltc 307c 75hc 3qnc 462c 1f8c 6hbb 7hlb 7umb 1b7b 6f0b 5a4b
straightforward 10fe 4z5d 2qud sld 1u5d 6e3c 399c 3c8c 6m2c 46jc 23qc 3ubc 358c 1thc 5p2c 6hab
flynn 2fnd 4hrd 6hfc 3k3c ixc 745c 26yc 40zc 198b 2nwb 5w9b 1r2b 182b job 4bzb 588b
dec 6kqa 72za
teddi 2y2d
repatri 72d 7u7c vic 3udb 3d6b 2bsb 4a4b 41eb 26ta 2eja
idl 75qj d9d
raleigh 6o1d 2u8d 42rc 70uc 2g4c 4m5b v5b 4rdb 2cub 1lrb 4cub 4czb 7j1b 2tpb 6acb 5hcb
hitchcock 61vc 2w5b 6vrb 6ecb 4c8b 395a 4dta 7bea 61fa 601a 3opa 3l3a
boulder ird 10id 150c 7d7b 5nnb 3bvb 9jb 11bb 505b 1vub 1sla 7sna 2ita 3iya 6vha 2x0a
centenni 13od 4u2d 2sic 1ywb 16wb 675b 27ib vra h8a 7n6a o4a 4gpa 3x6a 6p3a
irrelev 6ame 76be 648d 5jwc 763c 5kac 44tc 4p1c 6fcc 3ubc 213c 23kc 366b 6iyb 1avb 4psb
ego pej 1e6d 3w2d sod 29ed 66sb 4egb 5mub 6p4a 1t3a nka
ivi 5mqb
antiqu 3nce 2lqd 1cjd 45qd 4brc 6zpc 46mc 5m8c ioc 5oec 38wb c3b 74xb 1q4b 1sxb wxb
adher 4x9f 34he 78kd bqd 1u6d 5rpd 1s5d 2t1d 28bc 2rqc 3jyc 66wb 2xgb 5q1b 113b 2abb
parodi 6vgf 1ccd 2smd 1tsd btd 54ud 1ygd 3and gfd 4zvd 2z7c 3snc 1rvc nkc xcc 5x0c
defect 2qij woa 5raa 2wla hza
storylin xcd 11nd 5rfc nkc 3snc 1ygc 3m1b y6b 1tsb 60mb 6o7b 5y4b 59rb 46kb 19tb 7fb
diamondback 4l6g 4xyg 466g 4dmg 4awg 1jtf 24xf 27pf 397e 1g0e 2syd 3iid 267d 5sfd 6iwc 33hc
dinosaur 427e 6x1d 4a0c 47ab 552b 5cab 6h4b 63gb 46hb 49wb 53mb 2eab 70lb 4pwa 15ca 1vva
preslei 3tfg 6cke 48id tzb 5ceb 56ub 4crb 5ccb 7j2b 4mjb 42mb 2brb 468a 784a d2a 2txa
norri 4uec 5hfc 40zc 18lb 1r2b 2fnb 1hsb 5qdb 5n0b 478b 3egb 1qgb 7reb 5ywb 2wsb 1yxb
nun 1zmd k8d yad 31ac 3ytc 2mnb q7b 7b0b czb 3xnb 3etb 4pbb 79b 3qga 2iea 46aa
ludwig 54ae 5aie 5b0e 4c0d 6ibd 48sd 6i7d 554d 7e9d 1wuc 63bc 67dc 2b5c 2n2c 1zvc 6occ
ger 649c 4qfc 6ogb 6ilb 6ywb 57na
gloriou 2xmj 53gj 35tc 7r2c 2tec 1kvb 3jab 3y7b rab 6kgb 3c0b 5gcb 1ywb 48b 6mmb 4h8b
cardiac 7fse 3qcd 15xd 3yed 3tsc rlc 4g2c 3ijc 4ivc s6c 1e6c 2epc 5rac bxc 373c 50nc
tidal 1q1c 2mcc 17lc 4vsb 50hb 3ctb 5lb 60hb 6d3b 40qb 1grb 1nrb vfb 25rb 6fvb 3ufb
buoi 2n6e 6h9d 3qnd 1z3d 22ad 2ojd 6f0d 444c 2nec c0c xac 2qyc 71yc mpc 4urc 7hlc
antoin 2aye 3wec 3fgc 3ogb unb 5s1b 3j6b 7f5b vcb 14jb lpb 6gyb 2d8b 2s0a 71ca 3z2a
rotterdam 2r9e 75zd 7rmd 5g4c 5sdc 6ygc 4ttc 33cc 2fqc 2stc 11zc 2tub 4s2b 6dfb 5cmb 59bb
clariti 6jcd kxd pmd 3p6d 27fd 4e8d nac 7i1c 5rqc 711b 47cb 3zzb 37ab pab 30yb 3v4b
prussia 6a3e 70td 6f2d 58mc 5r2c 17ec vvb 2n2b 4tnb 69ab 4qib sxb 37qa 18ua 72ma 5d0a
forgiv 4pkj 3okd 140d 487d 228c 51zc 7hzb 2ulb 7mab 3nxb 1mab 3q1b 390b 3uob 2zeb 647b
coma 5a9b 24fb 5yfb 4fpa 3bka 56wa 15xa 5c1a
ew 4fne 7ute 613d 2ind 5s4d 32rd 6vid 6ofd 35qd 2pac 3pzc 7hvc 3uhc 6r1c 6vrc 530c
geologi 6n3d 3f5d 41yc 68hc 3suc 5mrc 2w1c 2xhb 4arb 4p5b 1rjb idb cya 1v5a lca 28za
protract zqj 339j 3w9j 1i0d 5ekd lqc 43ec 48gb 22yb 3wrb 257b 4q6b 25kb 1hub zgb 6vnb
foam 7rhf 3ygd lsd 1mpd 1qqd 6k5b 2pob 2j8b 4ipb 1cgb 780b 4joa 32ha 21ga 1ija 3rka
rei 32kc 6k2c 1c3c 46yb 4shb 1ggb 63ea 1y9a 5oha 3gqa 3hqa 4n8a 2psa 2h2a 33qa 7tja
maher 1i7c 2vtc 58gb 541b 28gb 4tab 5c6b 2o2b 76cb 2dxa 1aqa 5cfa 34za 63wa 41pa 7rua
norwich 743g 4ilf 5a2f 7cof 2xnf 3wkf 2kwe 2eue 461e 5vne 39ne 4sre 1cwe 5cqe 5ckd 6cdd
waugh 5qme 7eje 5sle 3r7d 58wd 5uld 7m8d 4vkd 3qvd 6tod 7rod 7lud 3prc 685c 7aqc 2aec
kellei 4ued 5nmd 2fnc 379c 41fc 3gjc 55tc 3uyc 672c 48xc 5h7c 1yxc 6ivc 514c 1r2c 478c
santand 5x9e 6p0e 7dmd 6kwd 5chd 7o3d 33fd 4xjc 68ec 4jvc 5dmc 160c grb 1p8b 6sub 79fa
irna 5swe 3goe 3jgd 2nrd 4wzd 758d 7ecd 5dcc kjb vxb 117b 7xb 5gsb 1edb 5ka 6yba
bart 4pcb 2a5b 4kgb 4sza 2xqa 1k7a 328a 1rda
peel 10cj 1scd 46cc 4qnb 4x0b 2o4b 6tfb 5u1b 5xbb 34wb 5rja
mormon 4bgc n9c 3ytb q7b 1y0b 54pb 2i5b 4edb 1a4a 61da 79a 7m5a 3eta 1c5a 6v2a 3boa
safin 6wig 3a0g 7osg 3uug 3amf 7ltf 5mff 5jvf 3f8f 6sif 7cef 6gif 3ilf 7t3e 64ie 7mfe
trout 106d 5wec 43bc 45xc kpb 67eb 4ucb 6ujb 6jtb 5tma gpa 2uaa 4a1a 3kda 3p1a 5hla
inexpens 2cfj 2t3e 4yzd 2ooc 1yrc 67gc 1dmc 483c slc chc 27nc 4b7b 36bb 7iob 10fb 1kgb
hype 4grj 10md 1id 5xcc 4bfc 2ndb 35xb 1mpb 1dba 74ja 2nqa 5z8a 2jba 632a
holt 4bzd 38xc 757c 2w5c 1zec 6pmb 4wdb 3dib 3dvb 5b6b 4ueb 37zb 478b 1ycb 41fb 1r2b
dubiou 17oj 5hkc 2bhb 7vcb 5kab 4trb 763b 6iyb 2rsb 4unb 3hbb 5mtb 4psb dcb 35lb 1n7b
gossip 3xbj m5j 4mzd 6zkd 2nqd 19gd 4od 3f9d khb 1ypb 1imb 6vgb 76xb 5xcb 2lua 7fa
jiangsu 5m7h 5jlh 7u4g 3agf 6klf 5kwf 6r2f 74gf 6wuf 564e 7n7e 7l9e 5twe 3y0e 68fe 45od
vastli 29he 1nhd 7a6c 4q5c 6yb 1rab 104b 59wb 54lb wyb 3kvb 1pgb 311a 1rxa 1l9a qoa
betrai 6vxc g8c 7hzc 1oeb 7phb 79zb 3q1b 3zrb 2s5b bmb 7p0b 318b 432b 4lga 2ula 25da
ping 2uyd 61ac 2avc 4rnc 7g6c 5sec 5h3b 43xb 78tb 4b3b 39fb 7p3b 3lxb 55gb 15ub 1ylb
bamboo 16nd 5abc 284c 193c 2j8b 3jrb 776b 68ba 4yxa 106a 1qqa 780a 24na 3aba
jeter 4w7e 3hze 1g0d 7r9d 723d 3x9d 4lqd 27pd 294d 5m1d 51kd 229d 62fd 39pd 3l3d 4bwd
siberia 794d 49oc 3wmb 5tpb 7olb dbb 2tfb 3e6b 2pjb 3gnb 5kzb 2g8b 47zb 24ib 7n7b 5ba
salina 7r0d 5zrd 45sc 4klc 1ymc 5njc 7u3c 3sec 52fc 4prc 47rc 2cvb 5ohb 5w8b 33xb 33qb
congest r6e 23vc 62yb srb 5c3b 2qjb afa 4o5a eva 38ua 61pa
yassin 3r1d 34zc 2duc 1i7c 28sb 4apb p8b 2m5b 2gzb 5c6b 1h8b 2o2b tmb 5cfb 2i6b 3jtb
porch 1sxd xrd 1vac 6aec 61qc 5k1c 36dc 6bjc 7s8c wfc 6obc 284c 677b 319b 1rub 49zb
arcad 5qcd 4pxd 4eec 78vc 4zbc 5u4b 1db 5qyb 1xgb 7e0b hdb 69ua 3b7a 3d8a
radiu 192d 58uc 1s4b 5gab mmb 34ia 574a 3eaa 4ela 6jqa aja 3uca 12sa
flock mcj 1vrj 3a4d 3etd 1a4d 1dzd 6pd iwd 3gdb 3avb 18pb 132a 63ga
graem 3r7d 6imd 73fc 7ejc 7sxc 7m8c 58wc 2qwc 5yvc 27ac 5l0c 7b9c 5slc 7luc 49qc 3prc
submiss 32bj 1b4d ojd 4ida
aquat 537d jqd 5tmc 552c 2fxc 7kpc 6s5c 4d0b 73ub 106b gpb 6iub 4p5b 797b 60kb 43ta
bergen 2nfb 547a 4qca 69aa 7c1a 57ea 7k7a 4nra 44ba 315a
zedillo 5nje 7u3e 7r0e 4kld 5zgd 45sd 4tld 2wtd 676c 4prc 509c 1kxc 4vtc 1ymc 7iuc 7ohc
heinz 67db 6caa 4c0a 4vua 2b5a 5yca 48sa 54aa
chunk 4u3d tfd 4qnd 141b 1dwb 5x7b 1jlb 44ia 46la 5yra 4ca
nude 1yaj 3jij o3d 7g5d 1q4d 2d ved m3d 24qd 2q4b 3stb 19eb 5v4b 528a 7doa 71ra
their 5fuf 2gxd 7d8d 7imd 2b4c tic 2ljc 2h6c 9yc jfc gac 5zxb 1j3b 228b hxb f5b
embryo 6qge 5ord 6edc 2cob 7sbb 37eb 105b 30nb 5vjb 6evb 2k5b 5gia 6yqa
honestli 4nqj 2asd wtd 33sd 20bd 6y4d 1lkc 1jjc 4lxc hqc 1j3c 2ljc 6mic 10pc 7hzc 2hlc
gile 26yd 475d 3qvd 18oc 7m8c 1itc 58wc 39kc 6x0c 1tac 5mkc 2qqc 5qmb 27ab 6wyb 6ejb
downer 56jc 4fib 13ub 6baa
dent 35qa 3tua
crosbi 58dc 35ab 5m9b 4dtb 1hsb 579b 6ugb 5gwb 2pab 5p7a 613a 1oya 3tga 5s4a 6cka 1qka
hurri 1uej prj 6pd 5jd 3ed 5k4d o8d 4e8d 7and 25dc 1yc 6y4c 7iqc 75ac 3b5c 2skc
beleagu 4geg 3dtd 5bpc 78ub 5knb 36rb 2pqa 320a 5c4a 4o4a 30va
corpu 2pna
cindi 65id 2mtc 2ozc 5o7c 4v4c 6kyc 3kec 3wpb 3fxb 5jab 3uyb 6iib 48db 41tb 6xmb 2xqb
catalyst 4btd 6ncc 6hkb 109a 1fna 5vza 2zla 18ea
longstand 4q7c 4lvc 4f5c zgb 1anb 22yb 1hub 7lvb 3lka 22ra 4q6a lda 764a 6xqa 1i0a lqa
secess 37rd n5c 1hfc 5x5b 2i0b 430b 5pka 2efa 6hta 4z1a ywa 22ka jya
sked 41ka
rib 7fyc 1m7c 6t9c 4lpc 5hvc 2eac 4etc 6lyc 4mec 24bc 2opc 5ksb 1tob 2wwb 6usb 4q8b
shapiro 5c0e 789e 4r5d 6w1d 6c7d 6q5d 79xd 5ied 2hdd 7koc 7ufc 696c 672c 6jsc 5iuc 634c
miranda 65fc 7cnb 2h2b 5pfb 3hpb 4r6b 6dnb 79pb 5oha 3y4a 63sa 25va 2mta 63ea 2uda 2w3a
fabio 68we 7j3d 6lhc 3iec 5rtc 363c 4zxc 3nwc 2xlc 61lc 4lrb 7tgb 7k8b 42xb 5lpb 33xb
gabon 3hvf 25te 3pae 2g1e 5pee 5she 6fkd 59sd 1q0d 2s2d 3h2d 4ckd 4hjd 48qd 576d 130d
jaffna 63od 2unc 5dyc 3ozc 1mdc 3e9c 5mpc 6tcb 3ofb 5r9b 5heb 6ubb gmb 3irb 6qdb 5xeb
gephardt 52oe 2dse 4f3e 47fd 1fyd 77rd 4cdd 5ehd bsc 3dzc 5v7c 1n5c 10zc 1x4c 77kc 1dtc
downstream 1emc 3qtc 9dc 3j7c 25rc 2e6c 7emb 4u5b 1q1b 5ygb 5lb 5khb 20kb 2mkb 3yva 5qoa
madoff 2edb 490b 5ofb 4tkb 7gkb 3syb 3gva 368a 2foa 1aka 2n9a
manslaught 4wne 3w6e 10te 6x4e 10ad 4qgd 25ld 616d 17wd djd 5qgc 44ec 154c 705c 4n4c 6chb
wetland 2fxe 73ud 21xd 797d 5tmd z8d 4xdc 610c 2apc 5svc 3j7c 4p5c 4vsb 50hb 2v4b 1nrb
ahb 73gc 3vib 453b 66xb 7hhb 3nvb 58rb 4nea 41wa 75wa 2hya 4s0a 415a 6sta 633a 69ka
villain 5rfe nkd 66sd 4sld 7ud 20jd 3d8c 5pac 2nvc 59rc 57hc 7hcc 1ygb 1tsb 3snb 5y6b
maid tud 6ozb 2ufb 3ihb b0a 1bia cza 4l8a
bravo 7mna 4vga 33ta 100a
ramp o1d c4d 7s8d s5d 233c 1xzc 4txc 1y8c 5hzb 2w0b 61pb s2b 3ocb 5fab 20db 1fvb
ito 6w1c 2sjc u1b 60bb 14zb 3tra
occurren qvj 59hd xjd 489d 3dd 78d 29kd xcd cad kbd wod qxd 1ikd 3nzd 2a7d 1s9d
differenti 2ehj 3wye 66ed 3i6d 13ed 2hzd 4elc 5r1c 43vb 2ckb 7mcb 54wb 3eab 5qub 54gb 5gab
unfinish 6qxb 141b 41qa 3bda m1a
baxter 588c 593b m9b 5tgb 2wsb 37zb 5hfb 18lb 7e7b 6tob 1r2b 514b 4bzb 3acb 4iub 4wqb
caesar 4qic 4tbc 72mc 6p9b ata xga 1o0a
wield 382c 51wb 7ftb ylb 7rca 48ua 5tna 3epa 1p9a 3zfa 6ska 2a9a
royalti 1gnd 9wc 1npc 3uob aua 3t3a 1s8a s8a 4cwa 1xca 2fga 2qna 7lfa 5sba
remix 2x7e 8ve 5tbe d2d 3jvc 6j5c rdc 7hxc hdc 50bc 30kc 2p6c ntb 4m2b 4lzb 2ywb
unsaf 12pj 3j1c 3sic 4z0b 7qvb 648b 40gb w8b 7uvb 2ova 44ta 23va 68pa oaa 4zza 33na
swamp 1q1j 19yd z8c 60kc 1n9b 43bb 322b 4ssb 5tmb 6h5b 3deb 671b 3x0b 67eb 4a1b 5gbb
preacher 6mfd 6owc 6hob 5icb 2xtb 4bgb 44qb 623a 4pba 2y9a 3boa 1zma
wheeler 4ued 3xod 6o5c 4yyc 3zvc 3dic 5l4c 4vmc wjc 2txc 4szc 2wsc 599c 3dvc 7s0c 2pac
iverson 7ute 5s4e 2ind 5yod 7hvd 32rd 6ofd 6r1d 20wc 4fnc 5nsc 5ruc 1bwc 70bc 74oc 6jxc
cach rid 2olc 23ob 21eb bpa 6d9a 3qoa 4uxa 15ga
forefront add 2emd b1d isd 39uc 540b kxb azb 13gb 51pb 3byb 256b 27za 4mca 3hta 2zla
negligen 5psd 4e6d 60jd 3k8c 38bc 662c 4qgb 5r8b qdb 4unb 1akb 693b 1zlb djb 3mib 10tb
pena 229d 2cvd 2dvd 33qd 4p4c 5ktc 3hqc 2h2c 527c 7tjc 3hpc 3x9c 4n8c 7s2c 2psc 6hxb
cigar 1tib 1hob 75ba 359a
moi 5j7d 4kmc 5olc 3n4b 676b 5zrb 7r0b 2wtb 7tcb 6mab 27wb 6c8b 360b 2qeb 7o1b 5leb
feng 4b3f 2ave 1gxe 1yle 15ue 39fe 3lxe 25xe 5h3e 2uye 5vce 55gd 46qd 6okd 6l8d 7p3d
plasma 6j4c 7p2b 5gtb 105b 437b 58nb 3r9b 310b 3lna 3rja 45ma 266a 2wza oma 5vsa 5r1a
solitari p7j 30qj 3tbd 1pfa
rite 3r0j wbd 3awd 1zpd 6bmc 1y0c q7c 19jc 362b 2vqb 4a8b 79b 2bnb 7m5b 46ab l8b
preferenss 48te 2gcb 6fyb snb 2e3b 42wa 2rya 1iva 7rya 4i3a 3o3a
spielberg 7pwd 3znc gfc 3nc 1i2b 428b 54xb 512b 21ab 5n1b 12nb 3glb 3snb 7beb 1rvb 3rdb
paterson 2tlc 4mlb 5msb t5b 66zb 5g8b 1cab 74ha 3yca 196a 6h1a 1twa 3xya 75ka 2taa 2gwa
ned
xfdw 6q2b
bhp 6xrf 6y5b 2kib 3cfb 5uma 589a
boomer 6bc 5axc 790b 2rya 4fha
angelo 3ied 6asc 1eac 4lrc 7k8c 60dc 5rtc 3y4b 3r6b 5dvb 4zxb 33xb 2hnb 374a 42xa 3gqa
corei 3kgd 68tc 4vmc 3tyc 2usc 3dyc 3y5c 25ac 4iuc 5bwc 4dtc 3fjc 2qqb 1ceb 4izb 6h6b
emi 7rnd 22wd 71oc 1k0c 512b 7pwb yhb 8vb 6qba 7jea 244a 3rda 5g5a 6b6a 4xa
ussr 5bj mee 5sjd 2y1b 15bb e6b 384b 2etb 234b 1dsb 2pjb sxa 32fa 25ua 3lua 1sfa
pedestrian iwd r6c 1xzc 2mzc 5c3c 3skc 8oc 4o5b 9hb 35bb t8b 5q2b 1y8b wdb 233b s2b
facad 4nlf 2qkd 1vad gld 5k1d 4hvd 46vd 1duc 5zjc 5s7c 7s8c 78cc 11jc 48vc 3cec 505c
rematch 5cgj 3m9d 5wid 3gcd 5trc 2vjc 77fc 5ryc 2thc 7s6c 2arc 75sc 6wtc 418c 35c 1oab
helmut 4gyf 3o1f 2nue 4g4d 1s6d 2zpd 55fc 734c 3a7c 1t8b 5b9b 7f5b 63bb 48sb 54ab 6ewb
soybean 6ggj 26eg 2enf 6ote 2k2d 5mhd 2fzd 3s9d 34oc 2e9c 58xc 62cb 120b 4ukb 340b 35ub
guin
nolan 5gwd 36sd 1n0d 2fnd 3xyd 4hrc 4uec 2cec 1z7c 5xwc 1qkc 1bhc 1cec 1qxc 6ivc 1yxc
ericsson 4qxf 4pgf 584d 22wd 724d 6t8c 7c3c 289c 46sc 5d4c 58qb 5kfb 5u9b 2dtb 28jb 59db
puppet 47aj 5h6d 678a
ander 6z1d 5jed 4qlc 6hqc 6dac 4tuc 6g5c 55fb 7tfb 3z0b 5pxb 5m3b llb 52vb 3lwb yxb
scandinavian 4fuj 1u1d 33d 3fpd 1obd 1bjd 4q2d 3gnb 7e6b 2l8b 73ob szb yxa 28oa 2a1a
barker 3zvd wjc 2qwc 2iyc 2dbc 1r2c 2y3c 478c 2qqc 6fic 3dxc 5j4c 1w5c 3qhc 36mc x4c
covert 5wge 1jvd uec 4qyc 2axb 4w5b 4lob kfb 28wb 5d5b 4slb 7qma 746a 4wha 7bna n8a
ari 50we 5kqc 5p4b
huckabe 321f 6z6e z6e 3srd 1dtd 380d 5ehc 6jrc 1fyc 2gwc 10zb 1n5b c7b 7mib 1jsb 5msb
din 2qjd 7cfb 79gb 6hla 4nea 2lra 565a 453a
gentleman 3ad 6trc 1bib 5bya 6nha 3iha 3s5a
linguist 3o2c 6zgc 268c guc lmc 1anc 2rkc 1xyc 4vxc 4cxb nxb 7e6b 2gcb crb 16ab 2mmb
dove
chretien 1t8c 6tpc 26wc 6bac 2nub 6jmb 65ob 4nbb 7nnb 56jb 13ub 5qlb 62bb 3yb 6dhb 5tea
attain 2urj 1cuj byj 9vd 5lvd 3bwd 20md 4mcb 1gpb tba
tangibl 3y8e 38jc k5c 5o8b 6ncb 1pgb 1cub 2p7b 5sab 1mva 7gna 2pka q8a 295a 213a 2qha
primakov 4spf 40re 5vdd 1dad 5l9d 3c4d 1aec 2z6c 3rfc 2dac 67oc 4qbc 6dhc 7nnb 5d8b 3d1b
usda 12rj 61tb 2enb 3mdb 26eb 34ob 2k2b 2fzb 3hna 2jna 5bsa 36ga 4ota
energet 3q5c 5icc 2xmc 2khb 1ogb 72jb 448b 2ndb 5nhb 4tib 7r2b 23wb 4z5b 5f4b 36cb 6k4b
nyse 1y1e 7o9b 5ofa
sosa 5o1g 723e 3x9d 5vrd 2dvd 229d 5zed 294d 3hqc 740c 527c 2cvc 27pc 3hzc 4bwc 466c
rector lj 3boj 6mfd 7bud 4pbd 1csc 5xkc 3wac 2mfc 3q8b 27db 3z8b 40nb 46ab 7eib 2hrb
pragmat laj 6e3e 4xmc 22rc 6nlc 1xoc 1oc 5emb 409b 58ab 7i3b 399b 6m2b 2qub 5xpb 2neb
conspir 253e 25ld 10tc 18ic 10ac 6utc djc e7b 3w6b 3pjb 4n4b 4wnb qdb ozb 11nb 6cfb
bce 2b3b 8rb 6zja 4roa 5fva
freshli wqj 16jj 422d 3t0c 429c 467b 2o4b 46cb 5u1b 41ib 5pwb 2wmb 3pnb 1ena 34wa 4qna
printer 13vd 24ld 4fzc 4wvb 4uxb 72db 2rzb 5meb 3n9b 4uha 16la 4ata pua 10ga fda
deepest p1c 2scc 4sjb 6gpb 3vzb 26ja 3ida
reshuffl mxd 1h5c 370b 65b n6a la 3ya 28va
baronet 3m2c 306c 2buc 3gab 3l6b 19wa
comrad 66jc aac 3i3b 316b 4p9b 1wcb c9b 1u9b 4z2b 1snb 2d6b 1eib 7r5b 46za nha 3qra
berni 3l3d 3opc 7hfc 5zeb 52tb 7dlb 2o6b 357b 3kgb 1bhb 23db 275b 5eeb 27ob 723b 3gxb
textur 3phe nkd g8d pmd 20oc 32hc 46jc 2e8c 5c2c 168b 1feb 438b 2qcb 6y1b 67bb 1rtb
emin 1zjd 303d 25bc 540c 2fdb 12vb rjb 2hta 22sa 1ifa 2bga 1eca 1bza
tai 12hj 6bod 3uzd 4b3d 2uyd 2w8c 6okc 71uc 45ac 35dc 46qc 61ac 43xc 5uxc 5h3c 4ifc
luiz 509f 2mre 4frc 4prc 423c 19pc 7u3c 33xc 37vc 1ggc 3y4c 5u7c 1y9c 24mb 7iub 2xlb
vineyard 7ahf y0d 57cc 1b1c 52ib 37db 4epb ooa 51sa 3pma vpa 2xja 6b5a 2m3a
hast 5o3b 7j1b 4p2b 620b 522b 7ukb 1w5b 6o5b 77pa 19xa 5woa 1twa 2u8a 4tea 2k3a 6wna
flare 2tjj 2acd 1gud 1v3d 6qd 4z8d 4evd 1gqc 24oc 41nc 7lvc 4yub 2h4b 4wkb 39cb b7b
allevi 1o6j 39xj 3nsj dkd 1vd 2qd qod 2vld 6alc 4ppc 4h1c 2pbc 4vob srb 7epb 69tb
unwant 7rib 44tb 3wbb 2uqb 4gqa 11pa j3a
paperwork vd 147b 2p8b ndb ojb 7lfb v1b 38hb 209a 66ua voa 417a 3lga iha 1gna 1uha
putnam 5m9a 44ca 5dsa 7k9a
spectacl 1ctd 28pd 5avc z0c rac 4a2b 1dbb 5ifb phb 63fb 272b 3jab 2teb 56nb 38lb 48ab
zee 453c 3nvb 69kb 4s0b 5j9b 79gb 2lrb 41wb 7cfb 71ha 2qga 60la 5h0a 3cxa 565a 75wa
katz 789f 5c0e 6q5e 4tfd 5r6d 79xc 696c 2hdc 60bc 58oc 4r5c 6c7c 6jsc 5iec 7dfc 5iub
baselin 5hsd 667d kdd 5fyc 137b 6seb 5iqa 2qia 5oma
awesom 2maj 3c0f 56nf 3jae 4h8d 4y1d 5avd 6mmd 6kgc 7pac 1dbc 53gc 77gc 2ndc 2jhc 1txb
mold uhj o1j 78d 15ed 3a8d 1fed 1sjd 1fqd 2ssc 7rha 2qca 22ta 6kza 6n2a 3bba
cater c4j s5j 32vd 2gd 38yd a9d 1kwd 2hld d6d 4l1d 17db 1cjb 563b 383b 18xb 6gjb
asthma 3ije 75pe 3qce 732d 517d 38ud lhc s6c 7qjc 7fsc 6xyc 2akc 7agc 55nc 567c 38oc
skier 23te 1f6d 3cpd 3owd 70sd 6fjd 2tic 35kc 4fuc 6dpb 2iib 5nyb 6qca 34ga 2nta 1xra
werner 6ewe 48sd 55fd 4zcc 5wxc 5ycc 6ibc 54ac 4c0c 59cc 4h0c 3z0c 4g4c 2wfc 67db 5u3b
reel 2qyd 6qfd 2elc 3ndc 2tnc 37xb 2bvb 5aqb 5knb 115b 34ab 3t1b 5jdb 3ovb 3o9b 78gb
eleanor 1idd 2hcd 246c 317c 298c 651c 36ic 349c xkc 4o9c 510c 6epb imb 2zqb 49ib 4cib
alfonso 2sxd 1y9c 4zmc 2udc 1ggc 423c 7tjc 6hxc 1i1c 527c 229c 4r6c 7cnb 2cvb 2h2b 6k2b
illus 4xsj 2n5j 3ygd 746d 5t4d 2kyd nac 1h4c 272c 4ykb 632b 173b 18fb 186b 47cb 5ykb
herd 3ave 288e 2wud 4bic 65vc 3kdc 46hc 419c 777c 14cc 3hnc 18pb 1cqb y0b 5y8b 2hgb
genesi 78vb 75xb 6g3b 53rb
khalifa 68yf 6u6d 2dud 3r1d 12zc 2ofc 63wc 67xc 1nwb 2i6b 4okb 6xub 2vtb 5elb 3jtb 34zb
tong 42bc 45ac 39hc 5vcc 55gc 6kkc 4rnc 4b3c 2avc 5h3c 1ylc 2ktc 2uyc 3lxc 15uc 7nwc
zardari 34lf 1rqe 6fre 3dle 72ud 58hd 45nd 78sd 2t8c 26vc 4kmc 6d1c 491c 538b 3jwb 7lib
medit 5v0e 1z6c 2mnc 1hlc 5rdb 2bnb 3r0b 4z6b 731b 362b lab 2hbb 6hda 6hoa 3z8a
gloucest 7d3f 4ild 461d 743d 32ud 47jd 7cod 2xnd 4f1d 5cqd 5vnc 5yuc 3wkc 3yxc 5a2c 2kwc
normandi 5grc 74qb
mindanao 60fd 6z9c 3e9c 10bc 2guc 1tlb 23gb 5bkb 5xeb 3c9b 18gb 4ikb 7qrb 9gb 68zb 1o3b
muh 3p8b 2hyb 69ka
pascal 3wea 3z2a
nicklau 4d1e 5nye 5jmd 2byd 37gd 5j4d 4ygd 2qqc 65lc zmc 5fxc 4vpc 52cb 3qhb 29xb 4ijb
alejandro 33xe 6hxd 37vd 5lfd 5w8d 1ggd 3y4d 4prd 2hnc 1y9c 7lqc 3hpc 25vc 2h2c 2psc 6dnc
shen 2uyd 25xd 4b3d 1gxd 5q4d 55gd 2avd 7nwd 1yld 3lxd 6kkc 4q0c 7g6c 5h3c 61ac 5w1c
ead 2i4e 7fzd 5jhc 3ebc 6qbc 584c 6cjb 7ttb 6dvb 5w3b 1igb 7g8b 4j3b 79vb 5uob 7htb
derail 6pd 4vqd 2xsd 2xad 2m4c 6r3c 68xc 4i9c 7p7c 78ub 3yfb 79jb 56yb 1o2b wgb 4ibb
faisal 6xue 1nwd 2vtd 6u6c 5cfc 63ic 68yc 67xc 4tac 34zc 6nvc 392b 12zb 2dub 4gzb 1i7b
trafford 64pe 1cwe 1pkd 58cd 2kwd 1p6d 1sad 2xnd 3xzd 3xxd 559d 51ad 342c 47jc 4ilc 39nc
residenss 1y2d 1pvd zc kgb 33yb 68vb 2f7b 1acb 174b h4b 6gjb lub vpb wb 5xa 212a
vanilla 2d9e 2t7e 2wme 46cd 4ewd 74yd 3phd 2qcd 34wd 5ouc 1htc 4iqc 68bc 429c 6knc 3otc
greenback qre 22d fsd 2ojd 2xac 3fsb q6b 2h7b 3ovb 7iib 2q1b 372b 5yhb 3jb 3mzb 6fb
unsur 3guj 2lwj 43ud 17od 3p9c 1e9c 56b 5kgb 1prb 3nrb 1tvb 4pqb 3jnb 24yb 4h7b 3cvb
physicist 5wdd 6g2d 10hd lcb 2w1b 41ab 2bgb 6j8b 4r9a 5hua 22pa 3h9a 502a 6zha 7gqa 4npa
renegad gmj qkd 19bd 51ec 2cpc 5l2b 494b 1pzb 22kb 2unb m7b 45kb 4kwb 1lcb 2ppb 3c3a
trait 2uxf 1e8c 2k5c 2rkc 7omc crb pmb nkb sab 73vb 6yb 1vsb 46jb 5jxb 3mab 2zka
jericho 39bd 4vrd 5f0d 413d 2zac jac ygb 5ipb 10cb 3bxb 5h1b 6ab 389a 45za 3rua
oprah 6jvh 66dc 1g6c 75rb 761b 4gnb 1gdb 33tb 7e5b 1jeb 27gb z0b 3g9b 3rma 7kea 5v4a
gratitud 6gpd 4sjd g8d 5emd 1gwd 3axd 42qc njc 3zrc 5lvc 3dac 47kc 50ac 318b 3v4b 1mab
problemat 25kd 5xzd 763d gjc 2lwc i7c 4zzc uic 3hbc 4d2c 48gc 1ngc 1kfc 2zyc dvb 213b
ita 5ydc 4qfc 6ogc
bulldog 69lf 7daf 6dde 6whe 6nte 3gkd 3s1c 4fdc 7tsc 39ac 3ehc 41cc 4a6c 4yqc 33hc 5nqc
setup 5lqj nrd 175d 1td eid 1u5d 2lgd iqd 17d 54gc 4buc 2ckb 25gb u4a 6joa 1gea
how 4ueb 4gkb 3ccb 3xyb 1u0b 713a 46ea zda 2sla 687a 75ka 522a 1w5a 7a8a
foreman 1r1j 2vje 3o0d 5trc 18lb 6wtb 76ha 7aoa 3m3a 7dwa
guyana 5rlf 5x1e 7k4e 3jke 3i1d 2rjd 42gd 1fod 2k0d 30ed 3chd 35nd 78nc 1vhc 3m4c 6xvc
basilica 79d 2hrd 1b0d 51jd 18hb 31ab 1zxb 2qtb 11kb 40nb 2kdb 369b 18bb 6bva 1kta 3ffa
partit pgj xrd gld 4tna 5cpa 11ca
marriott kgd 3tid 5afb 34rb 4p6b 1bta
mauresmo 5jvg 6ceg 4xhg 5e2g 7ltf 7cef 4agf 5gqf 3whf 7g2f 3uue 3a0e 3ame 5z2e 3tue 6wie
cornerston pyj 74zj 465d 10id 5q5c 64tb oub 1ina 21la 27ra 14ra 51la 1s5a lna 1d7a
capitalist opd 52d c0d pvb 51db 2spb a5b 2ca pia 409a
refriger 42hd 5rhd 293c 64vc 5rgb 1m3b 4qdb 6tlb 4iqb rib 49zb 5pwb 67zb 2wmb 26xa 578a
drift 3exj ggj 6dxj 6pd 2e6d 3ctd iwd 1spc 7afc 396b 449b 7uyb 3yvb 22eb 3ymb 64rb
bound 1qzj 2mxj bad 11id 2m8d 12kd 3jxc 43cb 187b 3ocb 3eab 2f7a 2gha 3hra 58ua
benitez 6fme 47pe 5npd 72yc 7j3c 1pkc 229b 33fb 5snb 32kb 3nwb 3hqb 2tab 3sqb 6z7b 63xb
wemblei 63xe mqd 47jc 1cwc 2xnc 1pkb 559b 3xzb 5a2b 1mub 2a8b 342b 1sab 58cb 5cgb 3wkb
shrug 7v3c 1yjc 5crc 3qnb 2neb 3mub 40jb 6o0b 5yhb 1e9b 6f0b 5xob 197a 1f3a 2f9a 1lua
melt 78d 3kwd xmd 1nld tdd 2wmc 2ssc 1uac 6n2c 4coc 2qcb 4iqb 2t7b 18vb 5x2b 67tb
blazer 6opf 4i6e 32re 20we 74oe 5gle 5rud 5nsd 7v6d 4lhc 2cuc 6d5c 6fpc 33hc 5mnc 5sfc
pillar 1duj 1s5d 1fed 2vd 1nic 505b 64jb 61qb glb 284b 10ib 2kdb 46vb 2qkb 3neb 3u0a
unionist 3fze 7nce 3n2e 456d 7had 26rc 10sc 3rvc yc 51eb 3j8b 3l7b opb 13zb 58ab 2c6b
rack 42he 6ghd 64lc 6hjc 4iqc 6tfb 2r7b 60ab 1m3b 5syb 28na 7h5a 2wma 5n6a 20ha 14ha
buffett 5s5c 24rb 3syb 5m9a 4tka
ferrero 6sif 7t3d 3f8d 3uud 5z2d 3ilc 64ic 5gqc 75ic 7ltc 3a0c 6cec 5mfc 7osc 6wic 5jvc
limb 5o2c 24bb 32mb 6usb 11vb 49wb 7sub bbb 5xnb 5n7b 28qb 2mdb 3f7b 2eab 4dvb 58ea
caldwel 5mkc 6o5c 47ec 2q3b 74hb 2wsb 3gjb 1itb 511b 68tb 514b 5wob 2ceb 3xob 5hfb ixb
hiatu ikd 43jc 4b9a 3a 3yha ta 8ba 7e4a
granddaught 6epg imf 3bcf 3m2e 2rue 2zqe 4c6e b0e 2jse 9le 3l6e czd yad 2d3d jbd 9kd
handicap 2h1j 6cid 3dpd 2d 5lgb 5wjb 4qza 6ypa 3xta 54fa
tar 7b5b 3voa 7uoa
staf 2uoa d6a 2na 20qa
inher jyj 2aaj 32cj 2r0c 4hpc 21yc 20cc nac 35wc 213c 4vfc 5bmc 6oqb 73vb 2j7b 4w4b
freelanc etj vd 7qd 7ouc qac trc 5n1b zbb 41ab 324a 4toa
manpow 420j zhd 42ec q9c 2pbb 2waa s5a 3zda 1e3a 3sia
santana 3hqc 2sxc 4bwb 7s2b 71zb 229b 33qb 527b 5rzb 70yb 6k2a 1gga 2dva 25va 5w8a 13ya
picnic 6a6d 1ord 13dd 32yd 2fsd 383c 2jmc 6ghb 9hb 3hmb jhb 2clb 3z6b 5wzb utb 6c9b
ripe 42vd 1wpc 57cb 498b 1jkb 6y1b 4qnb wqb 6lfb 3t0b 4x0b 340b 6uhb 46ca 3pha 41ia
ballad d2e 5e4e 304d 2isd 6j5d 2x7d 1w0d 8vc 795c 34sc 11sc 4m2c 3h5b 398b 58b 2n4b
parkinson 55nf 3ijd lhd 732d 75pd 7qjd 3bkc s6c 2zkb 5h9b 639b 2wlb 38ub 7llb 3qcb 425b
varsiti 12dd 13bd nd 1xd 4f7d 5eod 6c0d ukc 3b3c 1f6b 13sb 6xeb 21hb 7ob 99b 73b
haq 4oae 25pc 1w8c 4lac 2vtc 5cfc 29qc 4i0c 7spc 4s5b 1i7b 5aab 566b 1eqb 1h8b 6o4b
romero 6z7d 25vd 4r6d 2h2d 3hqd 6k2c 33qc 6kvc 527c 42xc 52fc 5rzc 3hpc 4bwc 4p4c 2hnc
tenet 1jva 2hja 3nka
bolivian 30ee 6t4d 4v3d 23pd 2k0c 72xc 6foc 1foc 1vhc 102c 2qsc 6tkb 1b3b 1kxb 6zyb 7dkb
liz 5jad 2mtd 4d4d 3ked 605d 6sfd 28ld 70ic 41tc 7jkc 6iic 4kgc 3uyc 53jc 6qmc 3fxc
yusuf 1i7d 108d 6vvd 2i6c 3xdc 4tac 1h8c 2o2c 3jtc 31hc 5utc 4oac 5lbb 1nwb 5eub 25pb
batsmen 3prf 3mvf 2aee 685d 2lzd 3r7c 7aqc 4rqc 29dc 7m8c 5yvb 10lb 2bcb 58wb 5lob 4vgb
duval 4d1f 4ygf 4wmd 4vpd 5jmd 6l0d 2byc 6gqc 63rc 7quc 7i2c 55oc 52cc 5nyb 30sb 37gb
stagger 6mmj 23lb 255b 59pb m8b 4w4b 56lb 7pab zvb 5ubb 76yb 3c0b 56nb 20ia 164a nfa
deplet 69bb 5obb 7tza 2ola
villepin 1t8e 26we 6jmd 7nnd 4yfd 6tpc 40rc 62bb 628b 1x7b 446b 5i6b 2nub 734b 5qlb 2krb
sunlight sdj 41jj eid 67tc 57yc 2ssb 2t5b 310b 266b 5alb 1wlb 7vnb xmb 7nhb 11yb 1uab
mongolian fod 72xc 3wmc 5twb 3y0a 5nia 47za 6tka 5aza 36la 3sa 6bwa 6upa 2qfa
soprano 11sd 4oud 1w0c 1d1c 47sc 1c7c 7hpc 4t5b 2isb 3m5b 5e4b 6j5b 27ma 3usa 6jba yka
basil 5ibd 422d 4x0d 41id 2o4c 46cc 2sfb 6knb 4bpb 5u1b 467b 6pvb 3t0b 429a 33da 4jpa
mistakenli 7did 6y3d 6xid 433c 50qb 3psb 17qb 6zob 3xqb wlb 18ib u2a 5qa
noah 4igb 5uqb 3gxb 3wpa 7iea 4d9a 68ga 4pha 75xa
goat 2wuf 4bie 275d 1xkd 288d 1zbd 63gc 3kdc 1rmc 5k3c 3hxc 2mic 46hc 1xdc 2hgb 1cqb
apach 1h1c 3rib 6bsb
behav btj 3afd 7bid 4qvb 33sb 2b2b 2b4b 1ubb 5zxb gab 6y4a 6ya 434a 4eja iba wta
eco 4nia
incur 1nac 3uoc 543c 3mic 1gnb nfb e1b ccb 51zb 679b 3fmb qcb 2oxb 2hmb oca 5va
aaa
regent 3xrj 37cd 1kcb 35fb n6a 4kea
obstruct 3dpj 705e oid 4g1c 1akc 4wnc 5psc 7gkc 3pjc 4e6c 616c 2i8c 253c djb 746b 60jb
vacanc 46dj 535j 3yqa
winless 1o4e 325e 50pd 4wcc 1oab 59fb 3o9b 3lob myb 15za fja 3v0a
handbal hpd 4rkd tld 6cwc 13sb 6c0b 6ucb 1yub e9b 4ozb 6uxb 1f6b 1a1b 37fb 6x9b 28ib
gregg 5hhc 36sc 1izc 2b7c 2usc 7q9c 357c 38rc 4t7c x4c 2hfc 1v2c 6tbc 23ac 24vc r0b
backhand 635d 5dd 6sec 7nsb 3ktb 3uub 6orb 7mfb 6ceb 3amb 4aga 3a0a 5jva 3f8a 64ia 5mfa
robbin 2wsd 3fjc 4vpc 7arc 1qrc 58oc 21qc 2y3c 55tc 15pc 4t7c 5toc 745c 7dfc 1hsc 7oqc
exception 7bsg 23qe 1a2d 36cd 1icd uic x2c 206c 11qc 4xwb i7b 31xb 2ivb 1rab 3c0b 27sb
semest 3gtd 8bd n2d 3y6d 1mhd 53oc 4b5c 7vb xb 3mwb 4blb bvb 73b 3cab 3p7b 2w9b
resurgen 2jdj 4jse qod 3g5d 1jfc 2lkb 4rjb 2tnb 6r4b 1esb 3pyb 3lkb 533b 7b3b 7csb 2elb
orderli 6jkj 3azd 4xzc 7t0b 1phb 2e8b 57ib 1s1b 6roa 1kaa 39xa 4xma 4n3a
letterman 75rf 646c 6jvc 761c 1gdc 1jec 1g6c 7e5b 3g9b 4gnb 1pxb 3afb 7kea 4oca 3yka 45va
geometri 60sd 2xhd 3wyc 4elc 3fec 4fsc 4k2c 135c 43cb 69jb 6fwb 577b 7r3b 54gb 47yb 1xyb
malai fod 195d 1v0d 7ovc gub 592b 5bzb 4vxb 6pdb jeb 7qrb 2leb 4m3b nxb 1mda 2vfa
affidavit 1iyd 3lfd 151c 709c ojc 495b 27cb 2g9b 1n7b kcb 3xpb u1b l1b 3zob v1b 3vgb
junichiro 334h 492f 6nge 4nbd 75nd 5fjc 6dhc 3yb 491b 47tb 7ifb 5qtb 2f4b 2nub 7f9b 4hzb
raiser 4nve 6wzd 5myc 1kbb
captor 46zg 4p9d 1wcd 1u9d 3b1d 62pc 6syc 2d6c 7ddc 23yc 759c 1p9b 3tdb gmb 3vvb 4ikb
crossroad 3zsj 74d 3jxb 4eyb 8oa 2u1a 14ra
tow 7fhd 3obd 6ved 148d 377c n4c 3x2b 21mb 2jfb 6irb 3yjb 1m5b 3s0b 44ub 17va t0a
della 4dfb 1jbb 7eca 72wa 5m1a
erod 2xad ocd 4q5d 2xsc 4vsc 79jc 1nhc 36rb 311b 69bb 7kqa 19ra 1nka 4ofa 4z8a 3vua
kumaratunga 7o1c 5j7c 7rkc 5leb 491b 7jpb 58hb 4ojb 3ozb 5olb 2u2b 63kb 1rqb 3esa 4boa 7f9a
andhra 3g6h 6q4g 6pbg 5gof 74rf 54of 6aqe 43od 68sd 5gdd 6jdc 7oxc 72bc 5heb 48kb 3q3b
aesthet zyj 1erd 4jtc 74bc 2emc 1sbc 6kac 217c 1ifc 1vic 2j7c 2l7c 4cxb 3fkb 2uxb 2z7b
downsid 4xkd 2d1c 47qc 6atb iab 6f0b 19rb 1vwa 2lka 1e9a 1jfa 1lua 1fna
persona xij 7uj cod 1p4d 3asd 5dqd 60md nkb 5y0b 5b3b 5mua 5y4a
isabel 4thc 1jbc 6elc 79pb 735b 7ljb 5pfb 4dfb 3wgb 3hab 6r0b 4adb 57fb 3bga 7ata 76ma
bureaucrat 4vlg 7uvc vdb 7c6b 3e0b 7kkb 296b 2zya 2rma 630a 3wba 6da 1yoa 68pa 31ea
schuster 7txd 1kyb 7jeb
strive 6t3j l5d aid lxd 190d 8ud 1cud 6n7c 682c 3jyc 1mvc ryc 5y3b 1nub 2v3b 4ybb
fah 6zrc 3nvc 415b 3mhb 3vib 3cxb 53bb 60lb 453b 40xb 7pjb 3btb 71hb 3z1b 565b 6krb
avian 4fgg 194f 4jie 3sde 1ape 1s9e 18pe 245d 2ypd 55sc 4noc 7qoc lhc 2cqc 53vc 36gc
livingston 4v5c 4odc 6cdb 7elb 4nrb 757b 63mb 31tb 5o9b 5cib 4ilb 33lb 41gb 3n7b 61gb 4f1b
injustic 6olf 3dud 4e6d urd 3k8d 5tjd 3q1d 25nc 4hsc 6rfc 7myc 6alc 6vxc 408c 71ic 5otc
meadow 3pdd 49jc 58sc 3pmc m4c 43bc 16nc 2xjc 1n9c 67mc 18sb 3d4b oob 3owb z8b 24nb
neal 60bc 182c 713c 1u0c 1iac 3dxc 5ywc 1m0c 36mc 21ac 1trc wjc 48xc 5urc 5c9c 1rzb
brennan 2fnd 6add 6vac 7a3c 6fic 5qdc 5ywb ehb 745b 68lb 4hrb 3xyb 198b 34tb 2dbb 21ab
doo 7b5b 3mhb 3cxb 3v5b 51hb 5vxb 2qgb 79gb 5j9b 2yfb 453a 41wa 69ka 525a 3rba 565a
exposit 1gmj 4gpj tfd uld 5xyb 5rrb 4rhb xwa
ortega 7iue 1kxe 4tld 7r0d 1ymc 5vqc 3alc 4klc 5zrc 42gc 4frc 4prc 2hnc 2qsc 3hpc 2h2c
enclos 78cd 5k1d 2f7c 68vc 319b 6aeb 5zjb qyb f0b dzb 29yb 1t4b 4dab 716b 1y8b 7s8b
troup 2xfe 3qyd 3usd 3xgd bnd 129d 1c7c 7fxb 1vpb 7vhb ecb 58b 26gb 3v7b 122b zyb
collater 4oyj 1uzd 6uyb ytb 65zb y9b 51zb 3n0a 26za nfa 3fna p6a 1pda
encyclopedia 4n9e 5x0c 1i5c 7nvb 6u2b bob 4aqb 16cb 5xab 6f8b 4hyb u3b khb 6e4b 2i5a 1jia
darker 44pd 78wd 57yd 11yc 3fac 168c 6wgc 5xhb 2ymb 1wlb 62rb 21wb 4dvb 46jb 3fcb yeb
cove 2y0d 1n9d 24dc 43bc kyc 1whc 5bnb 3bvb 79ob 37db 6aeb 3pmb 7c8b kpb pfb 4oxb
hermann 54ad 6ibd 6ewd 48sc 4c0c 5wxc 5ycc 5b0c 1wuc 6i7c 554c 5aic 5l8c 63bb 2b5b 7e9b
turtl 1u8d 3p3c 6ujc 5hlc 106c 46hc 4a1b 50hb 3bjb gpb 3p1b 4mpb 53mb 5z3b 610b 3kdb
raft 5pj 4bqj 6x2j 533j 5hwj eqd 1q1d 74zd 6pd wad 148b 3exa
simpler 1kgd 73zd 483d 4yzc 10fc 2t3c 5z4c 5n3c 44pc 27nc 169c 5xpb 3j1b 1iqb slb 2oob
higgin 3zvc 4uec 4q1c wjc 2dbc e4c 2qqc 1t1c 1qrc 5c9c 2wic 4rwc 5edc joc 2cec 40zc
arteri 49fd 5rac 6usb 4fpb 7ulb 58eb 5ggb 38zb 3tsa 6pxa 20ka 373a 37ea 7lla 233a 6m7a
onset 6hcj 6cd 3w9c 2akc 1yyc 55nb 38ob 48rb 2cbb 2wlb 5w7b lhb 425b 4jsb 3ijb 38ub
chiefli smj 1c6j 1ecj ksd 1nkc 1bcb 12cb 2kpb 2vfb 13gb i7b 32nb 26ob 5e9b 7ita 290a
revok 5k8c 2ejc 5hmc 1s8c 12ab 2jvb 38eb 1yfb 3rqb 6v9b 443b 140b 2f2b 2g9b 3kya 3s3a
eden 32zj 27ij 671c 3pdc 7poa 3pma 51sa
earmark 3vje e5d kzc 2drb ytb htb jjb 4ylb 29gb ccb 3fb 2fgb 22b 4wrb 6f5b cka
lebe 1dae 7vfd 4spd 6y0d 1aed 3c4d 7f8c 4axc 7bqc 2dac 3d1c 5d8c 1rhc 3esc 2dwc 62bc
suppress 3akj 4sbd 5gd 1x2d 2n3d 4ud oid 5mdd 3vxd 2egd 4fqc 2i0c 171c 2czb 3icb 19bb
akin 4xfa 6rxa
nineteenth 8rf 142d 2d0c 5ntb 2r4b 1jb 6sva 5w7a 2b3a 4tya 6nfa 3kaa 6yfa 5fva
manni 527e 3x9e 229d 4bwd 5zec 42lc 4w7c 5eec 723c 3hzc 51kc 3hqc 62fc 33qc 1jtc 740c
moistur 2z4j 7vnd 1sjd 54nd 65pc 1uac 1jhc 6zwc 1nlc 2ssb 3wub 32hb 5rhb xmb 64rb 50fb
nagano h8c 1j4c 2ntb 6ucb 28fb 3rlb 4deb 3q3a c6a 4dba
infinit 74nj dzj 4k2c 4f6b 69jb 3wya 4ela 43va 4fsa 7nea 3fea 5cwa 4xma
duchess 1yde 1bid 1kcd 1idc 6ozc 6epc 5jic z7c 4teb imb 49ib ufb 651b 68gb 2kjb xkb
saad 2m5d 2o2d 68yd 7std 2i6c 3m7c 1nwc 2duc 1i7c 3r1c 7vqc 6gzc 4tac 1h8c 63ic 63wc
antenna 3omj 68oe 5vwc 1bsc 5fqc 2vmc 7gbb 3yab 149b 44lb 5lyb 54gb 2gbb 4wtb 6tlb 314b
laundri 3zkj 5ndd 4wad 293d 49zc 1ujb 15db 79kb 3ujb 1rub 7pub 383b 3upb 26xb 64lb 39yb
reluctantli 7ntc 307c 4f8c bqc lec 4tsc 6wvc 5keb 47nb vzb 5crb 13xb dnb 2iab 4pqb 4lta
lili 41tc 5mqb 4o9b 52eb 4phb 6vjb 3fxb 5p8b 20ub 6qmb 510b 3uya 2a5a 6zma 729a 387a
utmost 1a2j 1ebj lrd 6n7d 3vxd 2v3d 4e8c 66wc 30yc 5emb 4dqb 3mcb 1e0b 1hub 4hpb 1mvb
coliseum 1mud mqd 54vb 1r6b 6enb 64pb 31db 29mb 45jb 10ja 5wpa pwa 3iia 4rha 1lla 5rna
joaquin 6j3d 3gqb 6dnb 1eab 2hnb 2sxb 4p4b 3aya 1i1a 1y9a 1gga 5oha 13ya
tendulkar 7aqg 3prd 5sld 65kd 5yvc 7ejc 4vgc 3r7c 2aec 7m8c 7lub 3mvb 58wb 7gvb 4rqb 6b2b
natali 3wpd 52md 4rwc 4phc 7e2c 7sjc 6ryc 298c 5qnc 2ozc 48dc 5ilc 79pc 28lc 5p8c 4adc
seymor 5l4c 1zec 3zlb 39qb 298b 246b 4cgb 58ob 35ab 7crb 4r4b 37zb 2ceb 561b 1srb hnb
burnett 39qb 100b 395b 29ib 2wib 5h7b 61vb 4c8b 2nfb 68la 1n0a 745a 37za 7dva 1yca 620a
caller r9c l4c oda 185a mia 10pa 1p1a
slug 3gfd 6yua 3fia
coconut 4t1e 6lfd 1htd 46cd 8ad 1i9d 5u1d 4h2c 4ucc 3t0c 34wc 340c 5abc 4ewc 3s9c 63zc
mutini gmd 2i0d 3icd 2czd 4n4c 1dic 2h4b
imper 4hpe 2azd 2rqd j1d 21yd wtc 1qac 1uoc 1e0b 1s5b 4e8b 109b 21lb 4xmb 1thb 30lb
villarr 5chg 7dmg 7o3g 6p0g 4jvg 6kwf 33ff 4xjf 5x9e 1p8d 7nud 5qrc 5yxc 6y2c 7efc 71lc
chongq 564f 7f3f 5twe 3y0e 45oe 5jle 6r2e 6bge 6wue 6kle 7n7e 5z9e 7u4e 5m7d 11dd 3agd
sophi 4phd 6d4d 349d 40td 52ed 246c 49ic xkc 3wpc 3fxc 2bbc 6rwc 1idc 7aec 52mc 4o9c
astronomi 6g2e idd 110d 2xhd 5ypc 4wtc 6n3b 1xyb 3zeb 3f5b 1rjb cyb 45wb 5mrb 1v5b 1xa
unresolv 5kgj 4lve zgd 48gd 1huc lqc 4q6b 1anb 7c6b 7lvb 4f5b 4vfb 43eb 25kb 1sgb 764b
ital
gaelic 2uej 2s6d vhd 1klc b6b 7ob 5smb 1a1b 4vxa 2pla 456a 6ria
reilli 2fnd 6fic 5c9c 745c 47gc 57gc 4hrc 779c 48xc 5wlb 6adb 3k3b 5ywb 673b 1qgb 2wib
auschwitz 1tdd 2ioc 7fwc 6lbb 1p7b 2xyb 7n6a 19za 7oza 4qra
marcel 6v3b 4v2b 6gyb 3fgb 2u4b 7kdb 1kyb 3meb 4tcb 710b 4lrb 2s0a 5b0a 6lha 75da 2tsa
transmitt 67ye 7c9c 7bc 2vmb 5lyb 2gbb 1iub 1bsb akb 1u3b 5fqa 5tta 7gba b2a 2c9a rta
outdat 69if 7uvd 3sic 4d2c 6amb 6evb 5nab 648b 5q1b jub 6a8b 2zya 5mta 6iya 73za 60za
squash 3akj 4jwj 340d 4kb 5eob gya 282a 24na 2oga 571a 4x0a 498a 10ea 3b3a
classmat 7vc 70qc 16rc 4fhc 1jnc hwb 376b 48hb 6fgb 1mhb uab v0b 587b rfb qqb 3p7a
hyderabad 5tlf 6glf 4c2e 3g6d 1tjd 66pd 43od 2ysd 6pbd 6aqd 72bd 5o6d 6q4d 3vec 5ogc 38ac
dillon 1gvc 61mc 1itc 3k3c ixc 6wyc 745c 6h6c 47ec 2wsb 3jlb 3dib 49mb 5gwb 2ceb 5urb
helena 1jbb 49ib xkb 2bbb 6rwb 4rfb 246a 1ida 4wxa 57fa 251a 4kqa 4dfa 3c7a
adjoin 2f7g p4d 5k1d 1y2d 1aac 1exc 26c b2c 677c 9nc 14pc 40ec 4ufc zc 34qb 3tb
alessandro 5rte 60de 4zxd 363d 3r6c 5lpc 6lhc 7k8b 4lrb 6asb 1b8b 2xlb 3ieb 1rnb 3eub 4j9b
thwart vjj 5ebj 2q5j oid l5d 53cd 77ic 4vqc 63vc aib 2xsb dob 79jb n8b 11nb lwb
hamad 63if 2due 3r1e 1nwe 67xd 6xud 4okc 4tac 12zc 2o2c 2vtc 6u6c 2i6c 2ofc 7gic 392c
anbar 3vhe 5xfe 45ld 3v3d 3ahd 1lcc 1ojc 59qc 4t3c 2unc 77tc kkb 6ppb 5fob dxb 9gb
didier 6gyb 2s0b 6szb 3j6b 2u4b 3q4b 2d8a 2xla 710a 68na 5cya 3z2a 4tca 2kra
peanut 2wmf 2t7d 5rjd v0d 1xdd 2mic 2d9c 1htc 5n6c 3p5c 1rmc 498c 578c 4ewc 4t1c 2nnc
seth 7iec 1tab 4xeb 5urb 5qzb 6pjb 281b 1v2b 3k9b 357b 3gxb 199b 3hka 3fxa 26ya 327a
infring 6x4j 1zlj 276e mjd 2xbd 4e6d 705d 3k8d 1fhd 76wd 2pic 722c 3smc 3c5b 3d9b 616b
starbuck 2uge 2mgd 2wec 3emc 3u3c 1lqc 17dc 3yuc 3ujc 7gzb 47mb 34kb 5szb 352b 1cib 4w0b
chassi 5xj 29yj 1fej bbd 28nd 536c 41hc 4bac 54gc zxc 6irc 73dc 57bb 785b 716b 8eb
greenberg 5c0d 5iud 6q5c 60bc 789c 634c 5r6c 6mgc 7koc 7dlc 4qqc 5iec 79xc 59jc 4r5b 7dfb
anatomi 4dvj 1fej 161d bbd 3f5c 6n3c 7i7c idb 2w1a 5mra 1rja 2xha
takeoff 6tvd 1qfd 1ud lzd kuc ycc 3aec 2w0b 16fb wib 3b0b 13ia 4kka 95a i8a 33va
lax 5s8c 6b3c 16hc 3sic 4zfb 28bb 31eb 1gcb 46ub 4xwa 46ba 4vla 2mla
rhine 701e 6f2d 9dc 58mb 20kb 5ylb 70tb oob 4u5a 5zqa 6zza 5dua
dwindl 31bd 6xjc 4q5b 5kkb 65nb 7v7b 5x7b 66nb 1rxa 4y9a 311a 4jxa 7csa
mercer 35ad 3xoc 2wsc 3dxc 3uhc 41fb 4vmb 3dib 55ab 2txb 5gwb 2nsb 3gjb 4t7b 511b 1t1b
intak 1wjj kad 3npd 1wtd 1ord x6d 6dcb 49pb 6vdb 310b 2jub 5ggb 450a 5j5a 3taa 3zba
discret 3zod 2bzd 20od 2snc 2bhc 7i1b 6mwb exb 1r7b 31eb 4amb 1lfa 1e7a dca 6ina kta
savannah 4rde 70uc 5fpb 6o1b 4k1b zwb 6ihb 3jjb 3yxb 2zib v5b 2u8b 5wpb 7tra 1nea 1v7a
directori ahd 2uzc jdc 3mgc ljb 17jb 5hbb 183b eyb 5sbb 4n9b ieb 11ub 12ia 4i5a 111a
richer 5cne 798b tjb 7p1b 3fda 67ga
obsolet 68pf 6amc 4eib 483b 6evb 7uvb nrb 5wab jua 2nma 5xza 5naa 56za
dimension 4k2d 4elc 4abc 6fwb dzb 4atb 54wb 2c1b 335b 66eb 4jtb xib 2nhb 5vsb 36jb 67vb
jah 2lrc 2qgc 78qc 4nec 3cxc 3v5c 5h0c 3nvb 525b 79gb 633b 73gb 2hyb 7b5b 41wb 3mhb
wildcat 7dag 6ddg 64af 6whf 7tsf 6nte 3ehe 6sxd 33hd 3s1d 4fdd 5t5d 4yqd 2qod 3gkd 39ac
nitrogen 3n1f 77de 18kd dqd 3rxc 2m1c 7vnc 58nc 5j2b 2q6b 49pb 33nb 7kpb 1yhb 6dcb 437b
gravel 3a8e mfd ird 10id 6npd 7pid 2dcd 6h5c 322c 6xlc 3d4b 2ykb 7rqb 40qb 505b 1eoa
rattl 2yvd 7tec 7pkb 3d2b 1grb 24kb 1nqb 3reb 158b 37xb 1sza 37ya 63ca 4j7a 6u7a 2kaa
abbrevi 15tj 52rj 388b
shinawatra 2t8g 3dlc 78sc 6frc 34lb 7jpb 1rqb 4ujb 63kb 3t4b 12hb 45nb 3h0b 1dib 7lib 47rb
cecil 6dic 1sic 19wc hnc 3dvc 19xc lpc 5l4c 4tgc 2n2b 2bub 1zeb unb 6ehb 4r8b 1zsb
snatch 23yj 15gd 4ead 1xxb 263a c6a 6ska 1qma z3a 4dya 367a
insecur 3pye 7epd 4ppd 3cid 12pd 5e8d 4yud 12qc 6alc 3lkc 5otc 5sic 2pbc 24oc 34ac 5j0c
coaster 4fvg 1kjc 5u4c 6dpb 3g7b 5zka 28na
archaeologist 76pe 3sue 70ld 45qc 6x1c 2bgc 3ffb 10hb 516b 13wb 5oeb 25bb 3urb 5m8a 6g2a 3qoa
humili 439d 748d 3q1d 4f4c 2p5c 1wyc 6d6b 3wrb 24pb 4k4b 543b 4ljb 5u5b 3imb 7j4b 15jb
monsoon 6xce 3wue 12ud 58jd 167d 6zwc 1q1c 3ufb 2klb rbb 1n8b 3qmb 2yrb rnb 6p5b 7rfb
parachut 33ad 28cc 3ukc 1vdc 1w2b 3bhb 207b 4ipb 6ita 455a 21za 7jna 1cba 2wha
waist 3o7d 1tod 6bfc 24bc 7n2c 2mdc 7suc 4q8c 2bqb 58ub 1m7b 1azb 3yyb 4rib 17hb 4yxb
disguiz 78pj 3zfj 5o0d 250d 23od 3xqb 1n7b 782a 2vua 1dva 7goa
conservatori xd 1vpc 2xfc 5eqb 2vvb 7fxb 27mb 7mxb 1vzb 1zcb 1mhb 4t5b c3a 2y5a 6yga 1c7a
wedg 4jwj 216j 6pd 5n6d 48zd 76nc 1dob 3hib hpa 347a 4mwa
duchi 5yle 6f2c 1kcb 58mb 70tb 6ksb 67wb 31fb 4tna 3cda 2y1a 21ua 17ea vva
mon
messeng 5x3j 2tpd iwd 5hbb odb
playground 659d 26d 1hvd 2jmc 3zhc 3hmc 9hb 3z6b 5tyb 6yob 1ibb 5u4b 3mjb h7b 17gb 5eoa
sneak 263d 14ed x1a
faulti 4d2c 5kab 1j8b 4y7b 3l2b 68pb 2cka 33va 6iya woa zxa
schalk 5x8g 7efg 59gf 6iof 2zgf 4maf 44ae 4b8d 4xpd 4s2d 6lwd 3xzc 5qrc 5chc 26cc 33cc
suv 34be 8ee 39zd rwd 18cd 2sed 17vd 6j9d 4htc 1tpc 386c 536c 6tnc 355c 3ekc 3g8c
uphil 6tvd 1x5d 7vbc 5ubc 2zdb 4vjb r5b 426b 4e3b 5p2b ohb 1qtb 1wvb gja ela 3dpa
concord 3s2j 45d 5hcc 3yxb 6o1b 5cqb 5xvb 532a 6iha 2u8a 4cua 6tta 10ra 4vba 6x8a 51sa
byrn 2fnd 745d 6fid 673d 3xyc 4hrc 40zc 36sc 7foc 1r2c 2dbc 1qrc 41fc 5wsc joc 55ac
terrac 23bj 472d 131d 37dd 5zjc 4h6c 4rhc 52ic 6puc 51sc 33yc 2f7b 31db 5o4b 18sb 677b
radovan 34nh 4omf 7qaf xfc 4ccc 3eyc 1fuc usb 6jlb 7eub 2tua 3dsa 28sa 2i8a 371a 7apa
gut 58ed 1t4d 1e6b 3cba
ignit 1w4e 2tjc 2acc 3klc 1zrc 6u7c 24kc nmc 153c 2ubb 56tb 41nb 3fob 7lvb 497b 5xcb
cute 5b3e 2hqe 4uwd 4lbd 410d 7dod 7pzd 1dbd 6pzd 4m9d 7ric 2jhc 6kgc 4z5c v0c x2c
chili 1msj 2o4f 33df 41id 3s9d 38yd 5xbd 4x0d 6pvd 7fyd 6ggc 2mic 4ewc 42vc 6knc 46cc
info 5ej 1b4d 2uzd ihd odd 0d 1d0d 4i5b 3xba
hardship 1kj 4k4e 5e8d 4gxd 14kd 4ubd 69tc 62yc 670c 2hmc 4goc 1d8c 5otc 20cb 4ppb 7epb
useless 5xze 76be 7npd 3wbc 4eic 69ic 5nac 1hkc 6fcc 5gvc 410c 68pb 4p1b 5jwb 23kb 3okb
watcher 7r8c fkb 5vba 3cva
ol
fascist 4u7e 1tde 2xyd pid 1r3c 3tcc 26rc 3wxb 5l8b 1lvb 6g4b 59ab 365b 6thb 50jb w5b
maharashtra 3g6f 6q4f 6pbf 5gde 66pe 5goe 54oe 74re 43oe 68sd 7oxd 6jdc 1tjc 72bc 5tlc 3pic
tasmania 2vbf 16od 7qid 44sc 3o4c 5o9c 73ic 1plc 3pxc 91c l7c 3j2c 4jcb 1xfb 4zlb 1xbb
giusepp 4lrf 4zxe 7kid 7k8d 5rtd 59bc 3r6c 61lc 68wb 3ieb 7tgb 6lhb 2xlb 1eab 5lpb 5cmb
inflationari 6r4d r7d 2lkc 82c 66rb 1o6b 2d1b 449b 712a 1jfa daa 46ua 2tna 2jba 3lka 1lua
mdc 4bof 463c 27wc 7q0c 5w6c 7otb 5lib 5j7b 4qkb 5leb 3rva 64ua 7o1a ya 270a 3n2a
dignitari 36hd 5l5c 1dzc qqc vrb 1cmb 14qb 6awb 1lpb 2r8b 7qqb 3gdb 7jb 5v9a 1ywa 4bda
banquet 4irj 1kbe 5mye 1ord qfd 32yd vrd 1pyc o4b 2sib 1lpb 1x3b 1ywb 6avb h7b 5ixb
biotech 57sj 2zte 4ukb 1hob 350b 1pa
wherebi 3fwc 2ckc 1dfc 138c 13hc 1s5c 2gtc qwc 21lb 2x1b 44kb 1iqb ndb egb 109b fgb
stellar 3oj bzj 1fqc 7jzb 2teb 7r2b 7paa 590a 23wa 206a 2xma
synopsi 3nkj 21dd 3poa
nino rna 5w4a
sharma 1pne 46re 6fqd 7fkd 7aqc 7eob 4hnb 4oab 685b 6vsb 5hgb 54db 1tjb 1eqb 5owa 5pya
stricter 5s8h 28bf 4zff 2mle 46ud 16hd 34vd 1gcd 1bdd 2abc 1ixc 3kjc 10yc 699c 5hxc kdb
velvet 1ujd 44vd 2i7d 3fcc 3rwc 354b 7n2b 250b 71sb 3o7b 2zfb jnb 78aa 4yra 2k9a 2c2a
blanc 6u4b 49kb 57ca 62va
viacom 1i2d 1k0d 3rdd 6lld 6qbd 7pwd 3eld 512c 1jec 3glc 3ykc 1gdc 2yyc 7k0c 22wb 7rnb
starvat 7hde 4xbe 2ncd 5e8b 12qb 4hsb 4sbb 4kob lha 6ala 38ua 53va 3za 22ja 2kla 5ma
feather 31re 1rtc 2zfb 5vtb 6p2b 4dcb 3fcb 2opb 32mb 2i7a 4dva 78aa 4d0a 168a 1f7a 18pa
alphabet 3f2d ydd 2ecd 7r3c 6zgc gub 2u0b 7c7b 1c4b n7b 4n9b 2l6b 4vxb 7v1b 46pa 12ia
ahern 13ud 7ncc 2nuc 628c 3n2b 5ssb 6jmb 3fzb 1t8b 56jb 446b 2owb 6tpb 65ob 6dhb 491b
zinc 2zfd 159d 12kd 3pud 77dd 2kic 2m1c 7nfb 5j5b 14nb 4yja 6x6a 3rka 6dca 2xra 2cwa
supervisori 31ec 296b 4djb 2vib 2rmb 5wa 77aa 9ia 4na
reconcil bqd 1anc 1osb 2c6b 2heb 190b 27va 21sa lqa 3bya 1hua
sabha 7s3g 2hvd 3g6b 5gob 6pbb 6aqa 6cra aca
skirt 3o7f 3rwe 71se 250d 5ndd 2yhd 69zc 2zfc 1azc 3vwb 6pgb 354b 476b 2k9b 7sfb 6wjb
nanj 45oe 7f3e 68fe 11dd 564d 5z9d 5jlc 38nc 5m7c 6wub 3agb 7u4b 6r2b f8b 3q3b 74gb
etymolog 39d 7v1d 2plc 7c7b 4n9b 7prb 2ehb 4vxa 3awa 2u0a 585a
vy 1e2b 1hjb knb 5u8a 1bma 1bua tsa
aisl 1xid 5zjc wfb 51jb 6pua
ramsei 43ab 1w5b 2fnb 6gxb 514b 30sb 5qpb 1qrb 1nnb 1j9b 779b 7m3b 41fb 4wgb 3gjb 3vcb
stereo 7hxe 2cae 6bxd 5lyc 2p6c 4b7b akb 4m2b 5vwb 1xgb 7p2b 4m8b 46ob 1ncb 3n9b 50bb
communion 7wj 6yhd 3r0d 46ad 61dc 40nc 4a8c q7b 19jb 7eib 2bnb 79b 1csb 291b 3xnb 1a4b
mollusk 5ezh 54yc
shan 62td 4d7d 6n4c 55gc 7k5b 5uxb 4ifb 71ub 3lxb 7p3b 5ana 4q0a 4nza 6kka 2uya 5twa
ovat 4ctg 4kud 1jad 36hc 5pqb z2b 766b svb 5a4b 3geb 7uma 6y7a 2zwa 448a 1pya 7b6a
fastbal 2nbj 1ged 39pc 2csb hpb 29db 7ija 4tja 11ea 1jda 4v8a 29ba
calf 5hve 5tue 550e 2rte 1m7d 11vd 7ktc 4etc 6lyc 4ekc 6u1c 24bc 2eac qhc 4m0c 7dqb
cheroke 5h8c 65wb 2zia 2cha
everest 6tvd 70sd 2i9b 5kla
luh 525c 6xdb 4s0b 3nvb 73gb 3z1b 3vib 7hhb 5wtb 75wb 3cxa 2lra 415a 6sta 565a 78qa
pontiff 11kj 369f 54cd q7d 1zxd 6v5c 4wfc 2mfa 64fa 4i2a 3gda 4a8a 36ha 3qga 1csa 4ora
nepales 4ytj 1qve fod 59md 3lqc 4g0c 2u2c 5b5c 4anc 5qib 4v3b 5pnb 2wpb 7lab 6tkb 6uvb
ipod 586f 4uxd 6bld 4wvd 5g5d 6d7c 4pxc 3r5c 6l5c 1jkc 7mpc 5qcc 4b7b 4uhb 72db 22wb
doc 2f3b 2a5b
terrestri 54yb 5tmb 552b rtb gpb 4d0b 1bsa 1vva x0a
lacross 5eoe 65dd 3b3d ukd 4f7c 665b tlb 12db 21hb 1f6b oeb e9a 10ea 4rka eda 571a
graffiti 3ced 41mc 1q4b 3tcb 4kha 5s7a 4iwa 49ca 6tha 7n8a
culinari 4uld 39td 20ob lmb c3b 1x1b 1via 175a 1xya l8a
off nfb 2qba 1gna 3twa e1a
crowlei 5p4d 5kqc 52pc 2nwb 478b 7oqa 74ha 72na 1aqa 22ma 47ea 5boa 3xoa 4gba 4wga
parkwai 5i9d 3ltd 8od m0d 4txd 4fcd 7cbc 16pc 5fac 2geb 1xzb 3jxb 3bvb 1n9b s2b 2tyb
honolulu 2cce 4rdc 70uc 6doc 5fpc 5nnc 7ehb 44bb 5wpb 3odb 2cub 75gb 4m5b 23gb 2v0b 17ib
kaplan 60bd 5c0d 789d 634c 5iuc 4tfb 6q5b 79xb 3tzb 5ieb 7l3b 6jsb 696b 3umb 2wib 336b
addi 6mai 37sd 3j3d 3vyd 707d 5idd 71xc 1x8c 5buc 2wpc 2a0c 3ofc 47hb 4zsb 7m4b 7adb
hut 2cld 52ic 47mc 37db 659b 7hib 6fua 43ba 17da 3e8a 3qaa
emanuel 4vub 59cb 2b5b 5zsa 77ra 5msa
backbon 6usj 2vd dpb 3fvb 2aaa 1vba 64ta
lush hej 212j 7lsd 7dod 4g7c 1kvc 28zc 76ac z8b 1aab 4x8b 48vb 3i5b 57yb 18sb 2gvb
dunde 5ckg 5a2e 2kwd 5yud 2xnd 58cd 36qd 51ad 743d 4ild 3wkd 3xxd 4srd 6ftc 2euc 461c
capriati 4agh 5gqh 5e2g 64ig 5jvg 4xhg 3a0g 3whf 3tuf 3uuf 3amf 7ltf 7g2e 5mfe 3f8e 7cee
extort 3pjd 7q2d 4wnd 7gkd 38sd 5psd 253c 26mc 4jbc djc 1akc qdc 4n4c 47wb pqb 4lob
jewel 74xj 2dqd 2b8d 3ncd 2lnd 5nvd 1xkd 54qb 1kva
offen ypj 6qse 13bd 21nc 4wnc 6x4b 60jb 4n4b 616b 5qgb 7tua 662a 412a w9a 5r8a 4e6a
disadvantag 5aej 652d 7p7d 3mid w9d 5tjd 2rsc 2hmb 24ab 5kub 2r0b wyb 5cnb g4b 5bmb 23nb
lufthansa 7ttg 7g8e w6e 2dld 6i3d 73od 2i4c 2gsc 7clc 5w3c 6vbc 5jhc 1mic 63ub 1igb 5ldb
sinatra 5y9e 3tfe 48ic 4crc 7j2c 5ccc 1w0c 3zqb 5ceb 11sb 56ub 6j5b d2b 2f3b 4ajb 795a
gustav 7a1d 3q2b 9zb 7u6b 4c0b 1a8b 6ibb 5aib 54ab 5l8a 6rua 1wua 1zva 2b5a 5b0a 5yca
overdu 1gnc 7mhb 1xcb 6fdb 5f7b 1uzb 211b nfb 7lfb 59pb 3x3a yza 9wa 3uoa 2qha 2v5a
gunshot 34xj 755e nhe 9pd 2nbd 2mdc 2j4c 543c 4hib 4fpb 4ivb gcb 5a9b 3epb 7dqb k9b
bashar 3b4f 28gd 41pc 1nwc 4mhb 2gzb 58gb 7kjb 2rvb 5c6b 4tab 1l6b 42fb yvb 5v6b 5cfb
feinstein 4cdd 5q0c 5ehc 309c bwc 3dzb 5v7b 5jrb bsb 6jrb 251b 52ob z6b 481b 341b 3ycb
berg 2wfb 4zcb 5gwb 4tub 4r5b 1wub 3vcb 7kda 5yca 2awa 1taa 55aa 5koa 6daa 4rpa 3fja
knesset acd 3rvd 4rzc 10dc 3l7c mxb 2owb 6bea 1dga 5w6a 5qta 2jaa 1dna 2hva 4mua tea
hector 1ggd 37vc 2hnc 1i1c 3gqc 4zmc 5j6c 2sxc 6hxc 1y9c 53zc 65fb 71nb 6dnb 7lqb 13yb
swede 33d 5pxd yxc 7s5c 6hqb 6gib 7pdb 7mfb 1bjb 4wlb 6wib 5snb 7tfb 7q7b 4agb 3amb
lilli 5use 5p1d 4wpd 3acb 2ztb 1ycb 4xpa 593a 5dta
romeo
curl 2ntd 665c 4rkc 6yob 13sb 34gb 3b3b 1tya 23ta 6v6a 571a 6uca 6tja e9a
needl 6gwc 3arb 382a 42za 5exa 2wwa 4vva 216a
coinciden xjd 7fid 6wbc 2dpc 5rqc 4a2b 26db qvb 1blb 4m9b 197b 213b 2asb 73vb rab 1sqb
alexei 7kbe 2yqe 6eod 4jad 1tgc 5vdc 52lb 3vmb 56bb 14ab 7o7b 4n0b 4t9a 3d1a 4ala 3c4a
negro 1xkd
yudhoyono 7u5h 7tkh 58he 4kmc 63kc 7egc 334c 509c 2wtb 26vb 7tcb 6ngb 47rb 75nb 1rqb 3n4b
como 34me 59kc 5lsc 3xhc 4gtc 1lxa 5o5a
submerg 4pij 322c 2poc 3zkc 1q1c 40qc 5lc 2o1b 2reb 4ibb 728b 4hxb 400b 5ygb 3j7b 12kb
elisabeth 40td 68gd 349d 2bbc 7jtc 43rc 6rwc 76mc 246c xkc 49ic 5dkb 7lmb 1jbb 2hcb 3bgb
hornet 6opf 74oe 32re 7v6e 5rue 5gld 4i6d 20wc 33hc 5nsc 64sc 5enc 4lhc 5mnc 2g4c 6fpc
horrif 4h8j 4lwj s9j 5l6j 3fyj 2igj 4ljf 3c2e 6qad 25hd 2p5c 2kac 5jyc 4a2c 6lkc 2ibc
macintosh 2dzj 4wve 56zd 4uhd 6bxc 586c 4rxc 5jqc puc fdc z5c 2rzc 2dtc 4pxc 5mvc 4uxc
appel 1le nod 3s3d exd 1r7d e2d 14zc qsb 20fb kcb 2bhb wub 2snb 3xjb hhb 3osb
munit 79nf 2ole 5wad bpd 5lhc 3x1c 1vjc 312c zlc 153c 12ob k6b 6yjb 4oob 5obb 3p0b
jensen 6vte 6g5c 4tuc 61yc 4zcc 6z1b 5uub 779b 4qlb 6ecb 1tab 5b6b 5ljb 59cb 3vca 4wga
haifa 2s1f 202e 2stc ygb jab 1x8b 2jcb 59a 5h1a 5ipa 3la 4vra
calcium 5j5d 159d 2m1d 7vnc 77dc 27qb 69db 310b 7kab 3zbb 7nfb 69mb 7opb 58nb 4ywa 6j4a
trojan 69lg 3ehf 7daf 7tsf 6whf 64ae 3gke 2qoe 33he 6nte 3s1d 5sfd 1pmd 4ghd 4yqd 4fdd
suscept 24ad 3vac 1a2c 3c6c 245b lhb 6znb 4d0b 7jab 55sb 3bbb 12pb 4zzb iab hzb 2cxb
nuremberg 26cd 4ttd 4mac 44ac 33cc 7efc 59bc 59gc 2fqc 5x8b 5yjb 2tub 6iob 16gb 5sdb 6ygb
diversifi 6j2j 78d 35hd ckd 2frd lfc 1beb 1pb 3vub 67b 17sb y9b l6b 1vmb 1ovb 1krb
papandr 446d 2zpc 334c 2nuc 3o1c 62bc 66hc 46xc 5i6b 6jmb 5g1b 2h5b 1t8b 6ngb 7nnb 734b
lester 3opc 69rc 3jec 5urb 5jkb 3bpb 3sjb 3l3b 1qbb 37ob 7cub 2j2b 7dvb 6mlb 713b 4rwb
kri 4pnb 5edb 6g5b 1cea 2j2a 568a wja zza 1qka 1una
amber 1cdd 7gpa 681a 2i7a 5nva 1wla 77za 3fca
whatsoev 19mj hxc 5gkc 3fqc 5coc 1kfb 210b 20bb 2z0b 2b2b 3ydb 3okb 4vfb f5b wtb qvb
notch e8d e0a
jaim 2hnd 4frd 1i1d 1ggc 13yc 1y9c 71nc 6hxc 37vc 63sc 25vc 2udc 3y4c 3gqc 4zmc 5lfc
guam 2cce 4bse 2e5d 6c6c 1v4c 4x1c 8nc 4xvc 2qmb 6s1b 597b 10bb kra 24ia ffa 7qra
racer 18cd 2sed 57hd 8ed x3d 6fjd 2tic 3g7c 63ab 69ub 1kjb 4fvb 4lub 6tjb 386b 59tb
tempo 14ua 398a
ghraib 26ic g7c 2iqc 24pb 15jb 40fb 13jb 1pfa 4pma
doe
bias 6iyd 2rsd 3wtd 4trc 5mtc 7cic 5kab 7ryb 5xzb 5kub 6m2b 2z0b 4d2b 4jzb 7rtb 5frb
wolfowitz 2hjd 6ebd 26fb 4g3b 1ayb 1aqb 5kmb 7n9b 72nb 54mb 3qib 43za 6l3a 5dja 62ba 13ua
opel 5jhe 5w3d 24ud 45td 756d 477d 7r1c 36kc 63ub 584b 59db 5f3b 71wb 5okb 785b 3g8b
nautic 12bj 2mbj ajd mmc
strai 64mj 23ij 2nbc 2hgb 433b c9b 9pa 2zva 4bia yla 1dpa
bumper 1cgd 34ba
proudli 32gb 2r6b 307b 5keb 49cb 2p2b 6z3b 6lrb 1aza 1z4a 1bva 7v9a 1cta
sadc 7def 72pe 1v8d 31pc 3n4c 576b 6ktb 14yb 4mnb 7dcb 9rb 2nkb aob 4c9b 7sqb 2g1b
alia 3id 5pjb 2dxa 13ja 7eaa
bonni 7ljc 4adc 52ec 3keb 6qmb 605b 4v4b 5uqb 36ib 510b 28lb 3jua 5jka 48da 6iia 25ma
sensibl ktj 1ngj 6nle 62he 5xpc 4xmc 399c 7drc 1lfb 3y8b 3s8b 3q5b 6srb 2qub 3ubb 6hab
textbook 1c4j 7sd 3mwc 4aqc 1jic 2xhb idb 3cab 1hlb oyb 1v5b 67ab ydb 3mjb boa 1bza
elain 6qmd 6iid 3uyd 3kec 6r0c 5hqc 4adc 2mtc 41tc 6q9c 3fxc 43rc 4wuc 36ic 65ic 287c
waterg 2l4d 19gc 26hb 3cwb 5epa 3xpa 78ia
suez 20kc 7ttb 589a 289a 7ska 701a
nightli 75ud 4xxd toc 4ic 4gnc c8b 1g6b jgb 1gdb 12yb ncb cgb 2rnb 2p9b 7e5b 3rb
acc 21hd 40ad 5tzd 77bc 6ntc 69lb 4o7b 7tsb 6whb 7f6b 1oab ukb 3ehb e9b gyb 64aa
erekat 7hwh 7vof 5rvd 1d6d 3hgc 5t6c 28sc 2jac 2owc 2jqc 6ac tmb 389b 1dgb 2gzb 17bb
geithner 54mf 43ze 6dud 2z1d 14vc 3inc 3atb 1l0b 6l3b 4g3b 2hjb 3qib 71b c7b 2pb 26fa
kramer 3tzd 3x4c 3z0c 5c0b 5r6b 5u3b 634b 48xb 1veb 4tub 59cb 5urb 4zcb 5clb 7ocb 60bb
sperm 2coc 5zwc 7sbb 5vjb 45xa 105a 1zqa 37ea
pike 5i9j 4txj wdd 7cbd 1n9b 6n0b 3pma 6jta 777a 612a
nurseri 18sc 53oc 27lb xb 52ia 7b0a 7poa 46pa
inciden 7j0g 4koe 2vmd 31bd 517d 7hdc lhc 1otc 38oc 60rc 2ypc s6b 245b apb 567b 49sb
clifford 1zed 37oc 2j2c 3hdc 2tsc ehc 2qwb 306b 1trb lpb unb 1sib 522b 308b 6pmb 5wob
mankind 6hj 434d q4c 4inc vab 670b 20jb 1h4b 1y3b 5fub 291b 2njb 5lvb ogb 2ipa 1asa
gillespi 5qmf 2vcd 3qvc 7ejc 3k3c 1qkb 2c4b 3tgb 7rob 2qqb 1itb 3zvb 5zyb 5yvb 58wb 49mb
vieira 42xc 710c 6gyc 6r7b 3nwb 7frb 323b 2mrb 1rna 5sqa 4v2a 5u7a 3y4a 6hha 3ala
jeann 4thc 66tc xkb 76mb 6xmb 43rb 5ceb 4adb 3bgb 40tb 3fgb 2gab 349b 6rub 40oa 7u6a
demon 30hj 20jd 3b7d 57hd 3d8d 3bsd 47ac q4c 71jc 313c 4v0c 1rfb 7njb 2k1b 32zb 2kyb
nassau 5cid 7k9d 4qcc 3g3c 35zc 3jjb 4yb 7c1b 44bb 683b 6hib 532b 5v2b 6kib 6zeb 5fpb
nikolai 2yqd 1tgd 6czd 56bc 7o7c 7kbc 4n0b 4jab 3vmb 6s4b 3iab 2nrb 3d1b 5vdb 2dab 52la
niec 651g img 2jsf b0f 3bcf 2zqf 3m2e yae 9le 3gae 2d3e jbe mbe 6ozd 2rud czd
drone pnd 6fed 3ric zlc 455b 3pgb k6b 3omb 22db 1fgb 1h1b 158b 2gbb 1kea 2axa nba
sinclair 522c 25ac 6wyb 5b6b 47eb 29ib 39qb 6pmb 34tb 1nnb 2iyb 6pjb 40yb 50sa 4x3a 1w5a
redevelop 2vej 424j qod 5o4c 4scc 13lb eqb 1w7b 1y2b b9b 3qda 3dma 51a 7u7a 5xa 1e3a
allah q4d 3qgb 4a8b 3z3b 32zb 5nfa 51ua 2bxa 1ufa 487a
mullah 3c3d jed 2dxd m7c 1w8c 2gjb 1h8b 25pb 12zb 3ahb 4obb 34zb 778a 2bxa 3r1a 15ha
discard 5lkc 3upc 1qqc 75qc 5pwb 776b 123b 7n5b 68pb 3qeb 69ib 4bqb 26xb 1t4b 4qsb 3wsb
fritz 63be 54ad 48sd 67dd 4c0c 3z0c 4zcc 5wxc 6ibc 1zvc 1wuc 4h0c 5b0c 5aic 55fc 5ycb
mauritania 2gde 4hje 3pae 2fie 3h2e 3mxd 4ckd 59sd 6fkd 71xd 60ed 5shc 21jc 25tc 2guc 7frc
inferior 4eia
subsid 2fge 775c 1yrb 2qdb 2cfb 2t3b 1dmb 6fyb 3uab 4b5a wya 2qna 5kka 1gna
bullish 2nee 3qne 24ye 6hbd 22ad 1vwd 5yhd 75lc c0c 6h9c 2ojc 2ltb 1rib 444b 1hqb 17mb
orphan 2hud 6h3d 237d 2od 7b0c 4goc 3z9b 1p7b k9b 2h1b vib czb 3plb 2ieb 790a 11wa
saxoni 58mf 69ad 5yld 6a3c 5r2c 6zzc 70tb 6w8b 18ub 33ga
soak 3wcj 3zkd 52xd 2z4c 322c 12uc 3mtc 1jhb 4zwb 3t0b 7pub 7b4b 6h5b 3a8b 5pwb 2ssb
sanford 2n9c 7mdc 2y3b 6mgb 1wnb 68tb 59jb 7sxb 25ab 1irb 6lqb 3t7b 59nb 78db 2k3b 6fib
usd 73kd 7vid kzc 22c 7svb 67nb 6yaa 742a 7cxa 3nba v9a hta 162a 5e1a 36aa
heaviest i4c 56qb 499b 6xcb 7ezb 1gkb 543b 3wua
weir 25rd 2qad 5toc 5j4c 3qhc 2qqb 4vpb 4d1b 4ygb 6l0b 1web 52cb 3pdb 55tb 5jmb 1w5b
isbn 6u2d 7nic 5j3c 16cb bob 67ab 5x0b u3a 5xaa 7txa 2xza 4hya
kang 5sef 5wke 484e 4hge 43xe 5h3e 4nze 6p6e 52ze 5q7d 5kjd 59ld 2avd yjd 54dd 2uyd
chemotherapi mwe 2hbd 5h9d s6d 4fwd 5qad 50nc 15xc 425c rlc 3iwb 5e7b 3bkb 5scb 75pb 7kab
stamford 5yud 3wkd 5cqd 743c 4ilc 1cwc 532c 32uc 2euc 63mc 1sac 4cuc 7d3c 7coc 5a2c 2xnc
utterli 1txj 358j 5jwd 4p1d 7v8c 6hac 6amc 5xzc 2wxc 799c 7lgc 2igc 261c 6vuc 6m2c 6mib
defer 3t3c 1gnc 211c 7mhb 7lfb 4cwb aub 1xcb 3x3b 2fub 6cmb 5vfb 7jub 1npb 209b 1naa
unman 3uid 6eqd 3omd 455c zlc 1h1c 1bsc i8c 1fgc 21gb 34ib 3rib 2gbb 45db lzb jcb
wakefield 4gsd 39nd 5cqc 7coc 42rc 5yuc 3joc 2xnc 4f1c 5a2b 743b 7d3b 5jnb 3q8b 6njb 57ob
freshmen 31cf 4eoc 3gtb 68rb 7vb 1mhb 8wb 3ehb 73b 1pmb 2qob 66aa 12da 6dda 3y6a 3s4a
lava 4f0d 3uld 3ksc 4l5c 2t5b 322b 1emb 2acb irb 2e6b 64ra 2ssa 6d3a 5la 4coa 2uba
gallagh 6add 2fnd 5w0d 68lc 7foc 620c 7oqc 745c 673c 5fxc 5c9c 1gvb 779b 2y3b 47gb 668b
cyclist 2tie 6dpd 6qcd 63ad 5a0c 6zcc 6tjb 7rbb x3b 1xhb 4lub 3g7b 1xrb 2ksb 8gb 2aqa
benin 4hjf 5shf 5pef 2s2e 59se 3pae 3hve 60ed 2g1d 7frd 6exd 3h2d 576c 6xvc 130c 3kcc
bono 42mb 11sa 6laa 7j2a
mourinho 64oe 5npe 1sad 7j3d 3nwd 3sqc 5snc 2tac 1pkc 1p8b 72yb 4gib 363b 47pb 60db 63xb
bandit 6ske 1pqd 7rcc 57vc 1p9c 2bwc 3zuc 46zc 54qc 4ikc gmc 23yc 1snb 6vqb 7ddb 51wb
paz 2w3c 5rzc 374c 65hc 3tjc 4o1c 30eb 38db 4dfb 71zb 35ib 5ohb 4kcb 1i1b 55cb 1ttb
sonic 32re 20wd 5sfd 6ofd 4lhd 5gld 33hd 4i6d 5nsd 6opc 5mnc 64sc 5ruc 4fdc 39ac 4yqc
patel 6b2d 46rc 5qmc 1pnb 58wb 4oab 4rqa 7ipa 685a 7eja 7sxa 5yva 7aqa
benazir 34lh 78sf 3dle 63ke 7lid 1rqc 2t8c 7q0c 69qc 5lec 45nc 3wzb 3cub 7f9b 491b 3t4b
boon 4vmc 5mkc 41bb 1itb 278b 612b 2k3b 7dlb 294b 2wsb 6l0b 1tab 738b 1j9b 5nwb yib
albion 4ile 743e 4sre 4l0e 3wke 58ce 51ae 5vnd 5a2d 2xnd 41gd 461d 5yud 559d 4gsd 50ud
motel 37dd kgd 5cxc 7hic 36dc 3erc f0b 4p6b 17db 52ib 34kb 2gob 33yb 3frb 77vb 383b
seismic 41yd 4f0c 1grc 4pib 53ub 6g2b 4kbb 5fqb 2vyb 17lb 5ygb 4atb 33vb 2wza 6xfa 1sua
finit 4eld 54wc 43vc 3wyc 577c 6udb 7neb 69jb 4fsb 4k2b 5qub 5cwb 66eb 5mxb 1qcb 4abb
clearer 78wc 1thc 7l5b 5ykb 399b 40vb 7ucb 3y8a 1eua 5mba 75la 24ya 295a 459a 5p9a 67ba
preferenti 348b 2fgb 7ryb 48tb 179b 61eb 4i3b 140b 6ezb 2v5b 2eja 6v9a wya 4cwa 2rsa
shotgun 3epd 2nbc ylc 382b 56eb 43pb 9pb 3ynb 4c7a 73ba 48ua 2nya
proport 11qj 4exd 2nhc jlb 1bob 3i6b 1fbb 1qcb 1h3b 4b4b 3mab 5qub 78yb 1s4a 2x1a 3vja
jia 2ktd 1yld 4rnd 5q4d 42bd 7k5d 6l8d 3hed 3lxd 1gxd 25xd 232d 4q0c 39fc 5fjc 63tc
astronom 68he 3zed 642d 4wtd 53uc 10hb 6xfb 41yb 6fvb 34ib 1lib 7gqa 69va 1xaa 6n9a
odyssei 1ted 4nnc 2l1b 3uib 2vpb 2q7b 1kqb 5n5b 5isb 2t2b 63hb 4n2b 6t3a 5fia 3eja 40ia
zionist 3ecd 19zd 2hsb m2b 6apb 2l2b 409b 1tdb 1dqb 365a 2xya 6ola 3la
larsen 4qld 6dac 6vtc 61yc 4tub 6djb 5jea
fairfax 2u8d sfb 5s5b 5hcb 6o1b 6ihb 5o3b 7j1b 5cib 3fub 3x6b 5l4b 30sb 1o7b 4keb 3jja
replica 1p0d 2y2d 284c 4bab 38wb 4yca 46ma 2kda 29ya 6hsa 46va 5t9a
lawless 59qc 4x8b 1u2b 5fob 1tlb 320a 78ga baa
ici 3e6j 2djj 7bvd 18vd 6h5c 78zc 4chc w1c 2z4b 2adb 3izb 4esb f6b rnb 12ub 1nlb
fond dgb 1a5b 1z4a 2hqa 2f0a 5ifa 1dba
perci 1zgc 3hdc unb hnb 7uhb 2q3b 2sfb 5zyb 19wb lpb 2bub 2n2b 19xb j6b 58db 18ob
carolyn 5o7d 6zmd 6kyd 4zad 287c 3uyc 5qnc 298c 387c 31lb 251b 5p8b 4q1b 3fxb 246b 4v4b
sage 5ibd 46fd 46ca 65sa
decai 3n5d 78d 31bd 3bdd 437b 748a 7sea 45ma 4h9a 2wza
bidder jxd 22qc 22fc 23nb 1j2b 14gb 2w7b 55wa 1zoa 57qa
soi 61tj 3s9d 26ed 6ajc 1htc 7rvc 34wc 1xdc 35mc 3otc 4ewb 6otb 5nbb 340b 3p5b 41ib
barbecu 4mee 38yd 64vd 79rc 7fyc 5n6c 33dc 32yc 6t9b 1kbb 659b 5gnb 1l5b 1rmb 3f6b 2p9b
henman 3uuf 5z2f 3amf 6wie 7n1e 3a0e 3ile 6sie 5mfe 64ie 7mfe 6cee 4xhe 3f8d 7t3d 5e2d
amen 32ve 781d 383d 3hmd 212c 4l1c 638b 5u4b kgb f0b 2jmb 63yb 4e0b 9hb 659b w2b
foreclosur 1pdd 2b9d 44dd 4q3b 3n0b 3fnb ojb yta o6a 209a 1gna 1kka
chennai 72bj 5tlg 68sf 5o6d 2ysd 1tjc 44sc 3o4c 4c2c 1xfc 5goc 3pxc 6q4b 6aqb 3pib 3veb
subspeci 6ljc 3kzc 4a0b 2rka 37ua 1q5a gpa 7ika 4mba
hourli 75ub 1jwb 32xa kqa 1xca 1ewa 3t5a
wow 451j 3xfe 23wd 3afd 39ld 3kkd 5udc 2asb 5cdb 636b 77gb 1z2b 75ab 2mab 6wlb 5uzb
sorrow 47kj 318j 3ide 5ote 2f0e 4sjd 6q1d 647d 3q1d 79zd qcd njc 6vxc 3vzc 1t3c 1tmc
westwood 4wmc 555c 65lc 30sc 4ygc 4d1c 6l0c 4vpb 7lub 7i2b 7q7a 706a 22ia 1qya 2qqa 5toa
blatter 1yud 6uuc 2dna 5tea 28ia
development 5jxd 2jzc 5v3c 110b 2zkb 2k5b 1olb 7qja 3f5a 4npa 5c8a 1e8a 32pa 5gia
gcc 1v8d 3lld 2ofc 4avc 25qc 7dec 2dyc 31pc 30jc 1b9c 1hbb s4b 72pb 4mib 370b 5elb
proprietari 1tzd pud 56zc z5b 2rzb 18b 1znb 55rb 2dtb 1s8b 4bub fdb 4wvb 24gb 183a 2haa
devalu 1mkd 1gcd qrd 2h7b r7b 3n0a 2ela 712a 24ka 3fsa 640a 2lka 36aa 2bva 1lua 6r4a
thread 5fhj 167j 4vvd 58ed 4yjd 159d 4a1d 6cxc 3vwc 4yxb 44vb 7h5b 3una 3fva 7hoa 2wwa
watkin 4sqc 1nnc 3zvc 2pac 1twc 1zfc 4izc 4yyb 2y3b 6kob 514b 1itb 5qpb 1wnb 1ycb 55tb
thierri 710d 3wec 7nrc 421c 53ac 6v3c 4tcc 3vdc 6ekc 2krc 1isb 2u4b 1rnb 3z2b 690b 4v2b
hakim 3c3d jed 37cd 2vtc 1w8c 7stc 4obc 67xc 2m5c 108c 34zb 1h8b 4tab 2i6b 31hb 2o2b
talabani 7tmg 4dld 2zcc 7apc 5ltc 6y0c 7pbb 7vfb 1qsb 6q6b 6jla 26va 136a 67oa 7rka 3b4a
gavin 1bhd 27ac 25ac 3qvc zzc 1cec 2vnc 3xyc 475c 36mc 4x3c 2j2c 3aic 1v2b 2x4b 1h9b
lucia 78nd 5rld 7k4c 5x1b 64eb 3jkb 2rjb 2tcb 4wxb 5j8b 3wga 24ma 4x1a 1jba 2lha 5pfa
needi 320j 6f1d g5d 237d 3fdc 5cnb 790b 3g1b c1b 4gob 5qjb 2ob 2cla 3kxa 3uaa wea
mammoth 7pnj 46hd 5y8b xqb 7rda 5w2a
muddi 5gye 3a8d 2trd 4psd 1sjd 69nc 6g9c 3d4c 2adc 7rqb 2dcb 610b 5bib 7b4b 6f3b 6sdb
courtnei 3k3e 6x0d 2qqc 6toc 30rc 43lc 5qmc 68tc 4wbc ixc 475b 61mb 1wnb 2wsb 3qvb 1qrb
reclaim 1bad 3ljd 2eec 2zmb 57b 1hra 5d0a 1ooa 2vpa 3bwa
dupont 4wpc 5jhb 7q8b 5f3b 5usa 2zta 5dta 3ema 5w3a
lacklust 444f 5jdf 5yhd 7jzd 3qnd 2qyc 36cc 31xc 6f0c 75lc 19rc 6hgc 2ojc 1ric 1yjb 786b
naiv 6m2f 7dre 6vud 410d 5frc 6fcc 6tac 6pzc 4p1c 4nqc 5jwc 2quc 3q5c 4xwc 5xpb 4z5b
pessimist 75le 2nee 3qne 6f0d 5mbd 1vwc 3cvc 5xob 1eyb 7tbb 18rb 3nfb 6tab 4xwb 1yjb 40vb
onslaught 5qj 55ej 4ohj 67jj 5nzd k6d 6qd 5s6d ipd 115d 56td 560c 3pgc 3aub 29pb 7cwb
falun 4qeg 4edc 5rdc 2rhb 4a7b 3qrb 2qfa 63la 5qfa 2mna
doh 4nec 5vxb 2lrb 78qb 3mhb 71hb 50za 41wa 3z1a 3v5a 7g6a 7b5a
boyl 2fnc 5qdc 5xqc 2cec 7oqc 21ac 1r2c 4hrc 198c 6w5b 745b 588b 5wob 4t7b 55ab 5mcb
brisk wqj alj 3wwd prd 1rid 31xd 14uc 444c 33rc 6h9c z1b 225b 3qna 5yha rea 1z3a
nevil 475d 36sc 5sqc 7vlc 3zmc 4ovc 2tac 7azb 5i1b unb 51cb 72yb 1m0b 5b8b 6tob 6gyb
eri 35zd 7bxd 1x0c 4k8c 4ihc 1rkb 4cub 2nfb 1czb 6n0b 6kib 1rlb 7c1b 5fpb 1q9b y3b
lid 64vc 7idb
precursor 18td lsd 5vzc 27qb 606b 4y3b 4btb 4nmb 2k5a 4jsa 47ya 2eha 5aya 1vsa 2lsa 12oa
nur 565b 41wb 4s0b 50za 415a 3z1a 624a 53ba 3zya 3v5a
curios 1z2j 86d 22ud 2j9c 35xc 5ifc nac 4asb 5mub 2xpb 1vib 5j0b 3hub 79zb 2nda 6q1a
bracket
preach 6zkj 6owj p0d 45wd lkd 1a4c n9c 2bnc 1hlc 3bob 611b 4bgb 362b k8b 6v2b 3h5b
gorg rhc 9dc 25rc ooc 3j7c 472c 4olc kpb 2y0b 233b 1n9b 5qob 3u2b 2xub 7olb 4esb
magnu 61yc yxb 6ctb 5m3b 6z1b 7tfb 4qlb 5pxb 7r4b 7nrb 4wla
jemaah 6o9i 1ond 15hd 7eyc 4ikc 2gjb n8b 3zyb 34rb 5q6b 2gfb rcb nba 1dla 4wja lia
emblem 5uad 168d ghd 46hd 1bvd 22bd 20rd 5b4c 5v5c 378c 32gb nyb 5fhb 5n8b 6g7a
abolit 42ud td 3o6d 4z1c lnb 5cpb 608a 3kja 4pva
wee 7b5j 525b 453b 565a 50za
vick 6jxc 7rlc 5sfc 5akc 613b 7gjb 40db 1pmb 3m3b 191b 3gkb 4yqb 4ghb 4fda 5s4a 39aa
richi 3kgc 2o6c 3y5b 3qvb 5l0b 7bcb zzb 5w9b 3k9b 27ab 2vnb 61mb 53ab 6h6b 43lb 25ab
enriqu 1y9e 4fre 37ve 7lqe 63sd 53zd 2udd 2hnd 71nd 33xd 2xld 3y4d 1ggd 3ayd 5ohd 2h2c
ftc 3d9d 2jnc 417b ojb 1fhb 6i0a 296a z5a 3mda 3vsa 22va
erad 22zj xed 19ud 2ed 5wqc 6xgc 12qc 49sb 4sub 2zmb 4vdb 2ncb 2ypb 4a5a aia 76va
auditor 3lge q2d 73md 5gd 1lid 417c 4gjc 2edc fqb 31eb 2ijb 6db 1sdb 38ha 1opa 3xra
patti 3kfj 45cd 6ryc 49ic 5ueb 5i8b 568b 7ilb 2xqb 4xhb 6sfa 5e2a 3kea 3tua 30ra 7n1a
amass 4u3c 1x6b 1g5a 4lna
qanta 2dlf 7cle 6cjd w6d 7ttd 1igc 2i4c 1mic 7g8b 73ob 7c3a 6mva kua
nomura 7blg 6i6d 300d 490d 3syc 2n9c 5p5c 3h7c 2foc 5fbb 3cqb 7p4b 2c8b 52gb 7htb 1krb
picasso 1q4c 2rfc 2q4c 38wb 1gma 6qxa 49ua 7cka
sumitomo 3cqd 7bld 6i4d 3syb 5f2b 71wb 4emb 6qjb 490b 4tkb 46sa 7p4a 6t8a 2gsa fsa 5p5a
rudolf 48se 54ae 4c0d 5ycd 554d 6ibd 5aid 5wxc 2wfc 7e9c 67dc 5b0c 5l8c 52vc 4zdc 2b5b
lafayett 2nsc 2tmb 1s2b 1cza 1p3a 4gla 5nqa 4cza 3s1a 37ta
cosmet 2ddd 5brc 2ztc 5acb 3ncb 3rtb 172b 13pb 1ujb 175b 4k0a 1ama 5usa 1qqa 2y2a 51ba
rehears 2z8d 1e7d lad 7oed 1ffc 6y7b epb f0b 70gb ecb 129b yhb 4ib 2a8b 122a toa
heinrich 54af 5aif 5b0f 554e 1wud 4c0d 67dd 5ycd 6i7d 48sd 5l8c 2b5c 63bc 6ewc 7e9c 2wfc
roadblock 70nf 3rud 45zc 7fpb 3i2b 2qab 2mwb 3dpb 5blb 1mca 2bja 7p6a 7dza
turbulen 7b3j 2ele 3red 24od b7d 2d1d 2tnc bdc 712c 4jlc 5aqc 7pkb 2ltb 2lkb 7epb o7b
dai 42bc 39hb 7p3b 5q4b 6f9b 63ja 6n4a 6i4a 4ifa 4d7a 2ava 39fa 484a 3lxa 25xa 4b3a
detach 23ij moj 21zd 28cd 1vdd 1w2d 6itc 207c 3bhc q5c 7jnc 455c 4ohb 1cbb 4pub 1vjb
dynamo 3thd 59gb 44ab 7psb 5x8b 4mab 2zgb 4gib 1p8b 6a9b 6y2b 7oyb 4ttb 1p6b 7efb 26cb
burlington 6kic 5o3c 4k8c 5i4c 6o1c 4qcc 31tc 3jjc 5cqc 5s5c 4cuc 2u8c 2nfb 3g3b 4teb 2cub
pamela 6xmd 3ked 70id 5jad 6e5d 51od 4rwd 3uyd 4d4c 65ic 2mtc 3fxc 53jc 287c 3h8c 4v4c
constel 3rzc 6wqb 5n5b 34ia 5k0a 590a
steinbrenn 1g0d 6rnc 46wc 56sb 1jtb 74ib 27pb 7ufb 5rnb 73jb 723b 52ta 5zea 466a 5cla 4awa
au 57nc 5ydb 4qfb 6oga
pollock 5znd 7sxd 5l0c 4a9c 7mtc 5qmb 7m8b 7ejb 49qb 7mnb 2qwb 49mb 4rqb 7b9b 6ejb 43qb
statutori 3m6d 2snc 215c 29lc 34vb 1jzb ndb dcb 2abb jyb 2jb 2rqb 7s9b 1gcb lrb 296b
borussia 59gh 5x8g 6a9f 7eff 2zgf 4maf 44ae 4b8e 4xpd 26cd 33cc 4ttc 3xzc 5qrc 4s2c 5chc
thunderstorm 4ydd 12uc 6xcc 2roc 4l2b 167b 3wub vfb 6zwb 6p5b 1n8b 5rhb rnb 69xb 4cha 7tea
flotilla 4s8c 4puc 21mc 2aib 377b 3yjb 1cvb 56ab 3i2b 148b 1bxb n4b 717b 4t0b 6veb 736a
tractor 17ve 3x2d 536d 8ec 3skc 386c 695c 5r0b rwb 4bxb 6aab 66lb 2seb 4zjb 1c2b 3g7b
goaltend 411j 22nj 4v1e 1zuc 6muc 5mnc 1y7b 6kpb 33hb 4g5b 6ykb 4uab 3hzb 51kb 13sa 489a
platoon 3pwd q5d 13bd 6ifc 21zc 3z4b 1jmb aab 1r8b 3vb 6rsb 1zhb 2whb 455b 4pua 69ya
aquarium 1ijd 2m6c 21xb 106b 5dlb 5zpb 45xb 67eb iob 43ba 43ta 3hma 5u4a 5gna
kendal 4ued 3j9d 478c 4wgc 5n0c 1t1c 4vmc 5gwc 2cec 48xc 55tc 1qrc 35ac 1j9c 41fc 5l4c
coyot 5mnf 6mue 7v6e 33hd 6kpd 74od 3iid 4uad 41cd 4s4d 27bd 5y7c 4i6c 30hc 6fpc 1g8c
sol 1c3c 1ttb 3eub 3sqa 5joa 3gqa 60da
inaccur 4trg 5kaf 4s1e 6dtd 5mtd 76id 59yd 7cic 7rtc 1n7c 44tc 763c 2rsc 5xzb 2z0b 5frb
auspic 1xvd 45gb 72pb 6z8b 1ajb 4mnb 21lb ob 2rma 4eua fya 5a5a 2kza
naacp 765a 3s4a
culmin 5inc 6n5c 4o3c 2acb epb h3b 3gb 2g6b 3b 2za 6rma 255a 56da 13oa 2cza 4ura
broaden 6dgj zqj 1bee 3ljd 78d apd 35hd 2esd 1o9c 56gc 36rc 2bkc 2s4b 39xb 1pjb kxb
navarro 684d 7v2d 5ddc 2cvc 4p4c 6dnb 617b 3hqb 6xkb 229b 7s2b 25vb 2dvb 5ktb 4n8b 2h2b
membran 58nc 27qc 105c 37ec 61bc 6k1b 32hb 2znb 7jab 6k6b 7f0b 6dca 7ula 3rja 310a
duet mgj 2ywj 17rj d2e 1w0e 1n4d 11sd 65bd 2isd 8vc 2x7c 129c 27mc 60yc 4ouc 5e4c
schwab 300c 2n9c 3syb 7p4b 52gb 5p5b 490b 3h7b 2c8b 2foa 6nua 7iva 2zba 696a 1gva 2w6a
saunder 36mc 2iyc 2fnc 620c 2lhb 4v2b 478b 61mb 4hrb 2o9b 21qb 3fjb 4wbb 7ujb 1k7b 1r2b
einstein 4egj 135c 4fsc 3wyb 642b 3h9a 6oca 5cta
cadillac 73nd 5h8d 7pyd 4htd 6aad 4v9d xbc 39zc 6r9c 44nc 5okb 73db 3ekb 3g8b 5n5b 1tpb
outset 3gj 1j 6cj 2q5b 22ob 1aub 381b gjb 26db 1tvb 4nqb 240b 60b 2uhb 3xsb 1d4b
repertoir 7fxj 58d tfd 1lnd 1c7c 29sc 3qyc 2isc 27mc 7gwc 2z7c 5rwc ecc 1vpc 5qhc 3fkb
honesti 30ye 5ykd 7i1d 2aad 74bd 3dac 2quc 4wsc 5lvc 3jhc 3mcc 1uoc 37ac 2fjc 1asc 6vxc
assam 74re 3g6d 43od 5god 5hed 6q4c 66pc 7oxc 6aqc 1j7c 6pbc 48kb 5gdb 5r9b 1dkb 1qvb
cleans 24td 27jc 3moc 297b 4d3b 4sbb t6a 2p5a nxa 4qra 4hsa usa 3r0a
bremer 2zca 2hja 5lta
piper 4sza
uneven 2hhj 2adb 3nga 6h9a 2e8a 5mta 4f9a 669a
lamar 1nec 23ab 31cb 279b 4r1b 41fb 1hsb 1qga 2x4a 6via 5eha 2ina 2eoa 579a 1vua 3pza
ancestr 7iyj 4pwd 6y6b 5jtb 2chb 13wb 3r8a 3nqa 1ra 2ipa
neat 66cj 1g4d 4z5c 48vc 7ioc 10fc 7doc 6aib 4xsb 358b x2b 6w6b 3a4b slb 6kgb 5xpb
tudjman 7ape 3eyd 1fud 5ngd 34nc 3esc 3t4c 7rkc 5olb 4ojb 7a0b 4qmb 7pbb xfb 6vlb 3txb
jupp 6tpe 1t8e 4tcd 65od 26wd 2nud 446d 2h5c 4gyc 7nnc 734c 6dhb 4x2b 628b 6bab 3o1b
redempt 4qhj 7mhd tyd 6wrc 7eqb 35tb 5adb 487b 6vxa 2vpa 32za 5lva 2zea 1asa 3w5a 432a
simul 21ld o1d 2nhd 1yzd 36jc 7g1c fdc 2lgc 1iqb 2oqb 335b 161b pub 1znb 2tb 2ckb
acronym amd 5b4b 2u0b 31za
focal 41vb 3eab 3ucb 4k2b 27fb 58ua 2uxa 5zla 6ega 1yba 1h3a
crist 3ycd 309d 7mid 5ehd 5ppd 5msc 4mlc 321c z6c 623c 2gwc 1n5c 1fyb 6s8b bsb 10zb
goldstein 5c0c 4tfc 60bc 789c 634c 5r6c 5iub 6mgb 58ob 5ieb 6c7b 2hdb 5clb 4r5b 7kob 7ufb
beaver 1n9d 51qd 4dcd 3kdc 43bc kpb 671b 27bb 777b 5z3b 6xpb 52kb 6eea 7bxa 2n0a m4a
sutherland 522c 1w5b 2tlb 5tob 4gfb 4vpb 714b 18ob 1nna 2bua 1wea 6hfa 6vsa 5c9a 55ta 745a
winfrei 646h 66dc 1g6c 75rb 1gdb 7e5b 1jeb 4gnb 27gb 33tb 7keb 3yka 3g9a 100a 5ila
myspac 3qlg 4nsf 3rcf 3f9d 17jd 3eld 2yyd jdc 20ec ljc eyc 5g5b 3r5b 4w0b 5hbb 3xbb
favr 7gjf 4ghe 1pme 5sfd 5akd 3gkd 5kcd 7rld 4fdd 39ac 4yqc 6hvc 191c 4q2c 262c 5evc
bollywood 592d gfc 1d1c 3nc 2pgc 40wc 7hmb 1ccb 54xb bzb ykb 3znb 4zvb 6pnb 19tb 3rmb
gorbachev 1dad 3iac 50jc 1aec 57dc 2dab 74kb 26hb meb 5d8b 6r8b 3jwb 734a 4spa 3c4a 56ca
olga 4ald 5kxd 7ccd 1jbc 7cab 3hab 2bbb 6rwb 7ceb 5dra 3vma 6d4a 5w4a 2eta 7lta
receptor 58nd 27qc 4btc 6j4b 7f2b 6x5b 1vsb 105a 7oma
castillo 33qe 527e 3hqe 4bwe 4n8d 7tjd 52fd 229d 1y9d 47pd 2cvd 5ohd 5w8d 2dvd 71zd 4r6d
flush 72tj 1emd 77zd 2rwa 34fa 2q6a 4waa 1lca
eccentr 4a2j 7pzd 2d m3d 1xkd 7hgd 572b 6m2b 4gmb 5mub 4z5b 48vb 54zb 7v8b 73vb 7gwb
tile 780e mfd 2qkd 7rhd 4nld 5s7c 1cgc qyc 2wyc 46vc 7sib 3ceb 61qb 5yrb 11jb 1q4b
nucleu 18jj 58nb 37eb 6j4b 1vfb 105a
avid 7ood 448c 24wb 4sgb 2twa 718a 4bra
durban 3ite 5xge 1qnc 3j2c 7p8c 7qic 3o4c 44sc 78rc 3pxb 4qkb 9rb 3fub 4c2b 5o6b 37sb
hutchison 7d0c 757b 7a2a 289a 7c3a
poetic 5vlf 29se 242d 3m1d 1x1d 304d 2smd 6kec 4g9c 4cxc 2n4c 66qc 6zgb 27ub 5gcb 4jtb
yell 3bmj 51ne 39ld 4lfd 14d 35gd 5p3d 6z3d 4kuc 2zwb 5crb 2r6b 1ldb o9b 3afb 3kkb
dice 75mj 3xhb 34mb 59ka
headach 1e9j 1d8e 52ye 2hmd 7agd 7ksd 2utd 2akc 3cic 38uc 3cbb 4m0b 38ob 3qcb 4fpb 6nmb
realism 173j dsd 4jtc 6kac 74bc 2z7c 2j7c 3m1c 1erb 5pvb 2smb 1ifb 6vgb 1ieb 71eb 2emb
sci 40pb gfa 2mya 54xa 6o7a 2q7a 2n5a
fabul 7doe 3jad 1kvd 4y1d 2mad 3c0d 5b3d 636c 4m9c 6aic 53gc 1dbc 6y1c 7ioc 2jhc 56nc
spokesmen 50c 4vhc 185b uvb 4ra 7v3a 551a m5a 5kqa
camden 4qcd 5o3d 3g3d 4k8d 6ihc 44bc 5cqc 1poc 2u8c 2nsc t5c 21kc 5fcc 4ihc 6zec 5cic
brace wqj 13qj 38zd upd jpd 1nd 10kd
ling 2uye 55gd 3lxd 2avd 4b3d 6f9d 6okd 4rnd 4nzc 63tc 5h3c 1gxc 4q0c 25xc 1ylc 7k5c
henan 7u4g 5m7g 7n7g 74gg 7d5f 6wuf 5jlf 5z9f 3agf 6r2f 5twf 3y0e 5kwe 7l9e 68fe 47zd
convergen 7fij 4bud 2nhd 5qub 2aaa
vinegar 34we 41ie 467e 46ce 74yd 2o4d 5u1d 5xbd 429d 2wmd 4x0d 4ewd 1enc 3otc 6ajc 2d9c
yate 6gxb 1pxb 620b 5rxb 7s0b 4l3b 1nnb 2pab 4fob 3x4b 751b 6w1b 3dob 5n0b 7a3b 3zva
canadien 6muf 5mnf 33he 1uvd 4uad 1zud 6iwd 74od 4s4d 3ypd 4dmc 32rc 5nsc 466c 27pc 4awc
feb 5xra 1xma 72za
gah 565c 5wtb 3z1b 415b 2lrb 3nvb 4s0b 66xb 3p8a 453a 3rba 40xa 3cxa 3mha 78qa
nobil 1wbd nyd 3nqc 7iyb 6a3b 4amb 32ab 6vkb 17eb 31fb 70tb 6w2b 4roa 21ua 3xna vva
thabo 3n4h 538e 7tcd 4kmd 2jxd 463c 5xgc 6e0b 27wb 7frb 576a aoa 5ola 72pa 619a 3esa
gp 3u8d 5fqc 1bsc 1j8c 28jb 2gbb nrb 6wob 4b7b 72da 4wta fda 10ga 57ja 4ata 1nca
varga 52fd 25vd 6k2c 6wtc 65fc 2psc 5w8c 53zc 2hnc 37vc 4p4c 4bwc 5rzc 6z7c 3hqc 33qc
mallorca 7dmg 6p0g 7o3f 68ef 4xjf 5chf 33ff 5x9f 4jve 5yxd 1p8d 6suc 3q4c 160c 7rmc 6lwc
singular 4asj 2hqj 73vj 17kj 6osd amd 6u9c 2rkc 1qcb 2u0b 20rb 1f1b 6kab 2nhb 2x1b 2uxa
cynthia 70ie 2ozd 7ild 31ld 6gcd 6zmc 51oc 78xc 287c 5uec 4d5c 3juc 3t7c 5jac 36xc 6iic
asbesto 3mic 33nb 40gb 4z0b 1hob 3hsa 26sa 7rha 12oa 3sma 637a
howel 30sd 4wmd 2qqd 65ld 24vd 3qhc 1j9c 4vpc 1w5c 308c 18oc 555c 36yc 4vyc wjc 5toc
tonga 597g 36pe 45hc 6xvb l7b 25tb 3q9b 7sqb 91a 2rja 6ara 4cka 8na 48qa 4x1a 70za
traction 4y7d 5dfd 121d 28nc 2j5c 2gnb 1c2b 41hb 145b 7ayb 7g7b 3y3a zxa 5gga 2v9a 7lka
keat 5ssb zdb 6ebb 6dua 3ina 56ja 673a 13ua
scam 3xhj 1akd 1psd 7vcc 2xxc 5l1c 5hkb 7gkb 4g1b 6cfb 5psb 3pjb 47wa 19ga 2vua qda
app 586e 3r5c 17jc 5g5c jdc puc 6bxc 7mpb 20eb 183b 3mgb ljb 3qlb eyb 5qcb 4pxb
notif 1uhj 3edd 6kd 5ed vod 42sc 2p8b 2wjb 209b 7g3b 5k2b 38hb 6v9a 5u6a 5vfa 3kya
transcript 1p0j 5tfe dhd 4sad 1wsd 1iyc flb 3lfb 2caa 15ta 2sja 1c4a 2jea 5a1a 4qta v1a
guo 25xf 1yle 2ave 3lxe 42be 5vce 7k5e 5voe 1gxd 55gd 4q0d 61ad 6g1d 469c 3hec 39fc
hooker 3vdb 5wsb 5oxb 7azb 51cb 7b9b 7nbb okb 4ncb 36mb 2vnb 7vla 3qva 3r7a 5sqa 49ma
sonni rfd 2f3c 227c 275b 27ob 2a5b 5gwb xzb 1unb 57gb 5vpb 3opb 2ixb 531b 4vma 4aja
perish 1p7d 5mc 4hxb k9b 68mb 1fjb c9b 1aib 1cxa 1m5a
wax mfd 780c 1q4b 38wa 2t7a 1qqa 2zfa
salut 1f0j 783j 36hd 14dd 1mnd 1jad 2brb 78ha 1bva 4lfa vra 5i3a 4c4a 49la 4kua
haider 4j4b 2h5a 25pa 67xa
citru 68bd 1wpd 46cd 1hzd 340c 34wc 2fzc 4ukc 3phb 5whb 42vb 26eb 5u1b 34ob 1htb 65ab
illegitim 4w5j 4a7j 5vjd 6x7c 3cda 4dsa wba 3m2a 3nma
claudio 6s7d 2xld 33xc 60dc 4frc 1y9c 1rnc 6z7c 68wc 37vc 42xb 1ggb 3y4b 47pb 3gqb 62ub
buckingham 4teb 174b 4keb z7b 1idb 67wa 332a ufa iva 77pa
genera 1q5f gpd 6gmc 7ikc 4a0c 3kzb 552a 6s5a 427a
traumat 4ive 1d8d 2zkd 6d6c 1gsc 1olb qcb 1yyb 4k4b 2akb 7j4b 2wlb 3bkb 25fb 2b1b 4usb
comcast 515e 58qe 1k0d 6b6d 3eld 7c3d 40yc 79uc 2yyc 3vsc 149c 6nuc 4rgb 28jb 29ib 1gdb
botan 18sc ioa 5caa 537a 6s5a 6a1a
karbala 4t3g 45le 3v3d 3vhd kkc 2qtc 17xc 3ahc 4fec 1syc 77tc 55pc 4i2b 507b 2oab 3gdb
europa 28ib 3rzb 4sha 2t2a
coron fqd 5g2c 3z7b 2gmb 4kea 7e1a
humphrei 6x3e 2j0b 19xb 3hdb 3zlb 1trb 3w0b 6f4b 3jub 4r4b 4cib 58db ehb 69rb 2hca 5m2a
drape 2umj 51me 1bvd 528c 1azc 32gb 250b 71sb 2zfb 5l5b 776b 6rjb 1tbb 2c2b 69zb 2o1b
slovenian 580e 2l8e 33d 1zdd 7dkc 2pyc 1bjc 1knb 74ub 25ub 18da 32fa 384a 3qza 1uma 1vka
sunriz 6wej 259j c8j 94d 5gxc 41ja 1mwa toa 254a 2u3a
hoover 5tid 317c 54sc 2l4c 2b0b 26hb 7dpb 3j5b 4zta 4u4a 511a 3hda 2tma
councillor 7tpd 25d mac 2omc 1wxb h9b 2hvb 4lb 2jlb 4vb 163a gea 7s3a 7lna 7e1a
psv 7rmh 4s2f 6a9d 6y2d 363d 2zgd 7psc 1p8c 4gic 3roc 51ac 5qrc 5x8c 6kwc 68eb 3xzb
ngo 2rme 5wd fzd bnd 33zb 6wmb 4kpb 2t9b 1vya 4mta 1a7a 17ua 7sda 7qqa 2e7a 2bma
bruiz 6u1e 1m7e 5kse 2rte 4m0d 5hvd 1tod 550d 5tud 4ekc 4etc 24bc 1szc 28qc 4snc 7ktc
unansw 10pb 68ia
slum 14pc 34qc 40eb 3ofb 6sdb 2oab 24zb 5g3b 3v3a 11ta 6s2a 1sya 1y2a
tandem 3skd 3g7d 4dzd 1gja
cynic 6haf 6vue 7dre 410d 4z5c 2quc 5jwc 5frc 54zc 4p1c 5xpc 4xwc 6vgc 6pec 4asc 7pzc
cameo 3y7d 3v7c 3nb xcb 5y4b 2x7b bzb 6y7b ykb 1ccb 4njb 3snb gfb nkb cob rdb
ozon dqd 3n1d 3rxd 30mc 1woc 23vc 1suc 1yhb 7nfb 797a 2ssa 67ta 33na 4z0a 1uaa 6p5a
abn 76ri 5d1f 7l0e 7ivd 7htd 79vd 4hcc 5p5c 490c 569c 3syb 6nub 7p4b 5lib 52gb 2n9b
motorwai 5i9j 4txj wdd 7cbd 5fac 2qpc rgc 8ob 1g7b 233b 6tgb 4fcb s2b t8a 49fa 2tya
vein 5g0d 5rab 7llb 4fpa 42za 6usa 58ea 2eaa 67ia
chamberlain 5nea 2q3a 1qxa
breez 1k3d 6pd 167d 7bvb 5rhb 4ydb 1m3b 1nla 5x2a 41ja 4tia 65pa 19na 12ua
ababa 6c8i 37sd 3j3d 5idd 71xd 707d 3vyc 1x8c 5buc 2wpc 2a0c 3ofc 47hb 4zsb 7adb 7m4b
wwf 7syd 299c 7ebb 77fa
royc 5f3c 7bwc 39zb 3ekb 5w3b 5nla 477a 2v9a xba 5uoa
overweight 517d 1k2c 237b 2ieb 3plb 3ijb 790a 6ba 587a 22ja 4fha 1yya 4koa 1s0a
manifesto qgd
reverend 6mpd 2y9d 3w5d 3bod 611d 1zmd 62gd 7lnd 19wc 1csb 1zgb 3gab 9lb 44qb 4pob 4pba
barnett 7kod 5cld 5c0c 696c 37gc 511c 7dlc 4tfc 3tzc 2y3c 6pmb 6f4b 4t7b 4zcb 6u5b 6jsb
blond 1f7f 5b3c 4gcc 572b 7dob 1kvb 6aib 78ab 1s7a 2r6a tua 1wla 7ioa 21va 7iwa 51qa
sadli 4nqe 26dd 1lkd 7v8d mnc 381c 2igc 799c 5zxc 2s5c 2f0c 2ulc 1z2c 1a5c g8c 4h8c
clint 7bef 4uyc 3eub 36sb 27ob 224b 2f3b 4yib 5qdb 1n0b z9b 5b8b 2usb 40ma 1cea 5sqa
rusti 4uyb 27ob 3dob 1izb 3l3a 338a 48oa 2f3a 6mja 2paa
beckett 6dib 6uab 2u6a 1qba 46wa 7dla 5eea
astonish 2maj 65mj 6wbf 3c0f 7pae 56ne 38le 7r2d 3jad 636d 2tec 53gc 26bc 2pkc 23wc 4a2c
quinci 2b0b 72lb 2tmb 5l4b 4k8b 78db 69cb 2txb 7ukb 5m9b 5nwb 5woa 4r8a y3a 599a 5mka
kan 75nc 6ngc 334b 492b 4nbb 54da 53ya 6dha
chaplain 6mfd 7irc 3pwb 4pbb 7q5b 4smb 1csb 1zhb 1r8b 3wab 6wab 40nb 6rsa n6a 5laa 3f0a
pullback 7cme 40se 1fdd 2zac 4rlb 3a2b 51ia
ballroom 129d 5spd f0d 3usc 54vc 2xfb 6pub 4p6b 31db kgb 383b 34kb 122a 3zha 6awa 2a8a
augustin 1b0c 7bub 1zgb 6u8b 1csb 5zya 79a 27da 3n3a 2xta 46aa 4aya 3waa 336a 40na 31aa
mccoi 530d 40mc 1t1c 4vmb 4izb 4gkb 4mdb 41fb 7ocb 514b 4pnb 40zb 4ueb 36sb 5l4b 57ub
saber 6kpf 4uaf 5mnf 33hf 6iwe 27bd 74od 4s4d 1zuc 32rc 41cc 466c 1g8c 5nsc 4v1c 4yqc
heathrow eve kuc 54bc 44bc wic 269b 2dlb 4o5b 2u1b 5igb 6cjb w6b nwb 44ub 7cb 2w0a
judgement exj 2bhj soj 20fd 22od dnd 60d 10vd 10od 22ad 69eb 4lgb 3s3b 2xib noa 1r7a
gum 5xnd 1q6d 6p2b 359b 5oub 7uoa 1tia 2t7a 3zta 1hoa 44ha 79ra 3vna
rotten 42vb
shipbuild 5qxe 5xd eqd 3ebb 5apb 36nb 2xka 772a 3yxa
cumberland 7trd 1nec 7j1c 4qcc 1o7c 279c 4t6c 5o9c sfc 1rkc 1v7c 5o3c 4zlb 6hib 5cib 4f1b
hwang 6f9c 4hgc 43xc 76kc 5wkc yjb 59lb 5q7b 5kjb 3kib 5seb 4knb 484b 2avb ija hua
crust 5syd 4iqd mfd 32hd 3kfc 45cc 64rc 2qcc 42hc 6tfb 2wmb 2t7b 2d9b 4qnb 33db 71pb
anthropolog 3f5e 1xyd 7i7d 3sud 5ypd lcd idd 1v5d 2xhc 1rjc 3z8c cyc 1jic 697c 59uc 2w1c
nan 7p3d 4ifc 2uyc 6boc 25xc 7k5c 6l8c 5sec 4b3c 2avc 6f9c 55gc 484c 43xb 63tb 39fb
climax td gqd rad 2a7d 6j1c 3m9b epb 632a 7nka 3c2a 2pea 35a 3eja
maci 55ud 7gzd 2web 18xb 3u3b 1cib 2ugb 3ujb 2mgb 44ca ria 5aca 28ua 3hoa
exert 1e7j btd 1dfd 682d 66wc 4tpc 2v3c 4ejc dab 5iib 5a6b tkb 1o9b 1mva 2xsa 6nca
ashton 5woc 2nwb 349b 745b 55ab llb 36sb 5p4a 4pha 336a 2q3a 33la 6rza 1j1a 5qda 4w8a
comet 4yvd 3uic 34ic 590c 1vvb vab 2t2a 6xfa 4l5a 40ia 1kqa 6g2a
folklor 585f 4csd 1jic lmc 2anc 26pc 39c 242c l8b 2g2b 13wb 2z7b 6n3b 53eb 1x1b 1ifb
uncondit 7rwc 7ctc 3h1b 5vmb 3sxb 2oeb 1fdb vzb 2f8a 1uza 28ra 57ia 3vfa 4q7a 26ta 2d6a
impetu k2d 40d 4iod 4e8d 1ync 606c 3y8b q8b 4h1b 62ab aib 1tnb 2jdb 36rb 203b 1o9b
italia f3j 6qbc 2h5b 5lda 4x2a 7c3a 385a
bounti 50fd 2ytd 1u8a 41oa
eleventh 142d ea 1aga koa 1a ara 67ra 1fta 152a wsa 3kaa 6yfa 5fva
aso 334e 66he 4nbe 75ne 492e 5qtc 6moc 6dhb 5fjb 6d1b 2zpb 446b 2nub 491b 46xa 7ifa
apprentic cnd 625a 13fa
teng 4d7e 15ud 51rd 526d 4l7d 72hc 59lc 43xc 5anc 6okc 46tb 4rnb 2w8b 6qeb 4fxb 4b3b
middlesex 4f1g 57of 4zlf 4t6f 54ee 3joe 42re 7tld 5cid 7rgc 5cqc 2k3c 6wxc 1wwc 7j1c 5jnc
str 49yb
prudent 6e3e 2nec 62hc 1lfb 1egb 7drb 4xmb 2z9b 5fra 6sra 7pqa 3d3a 5x6a 3hba 3s8a 4xwa
swell 6spj 6r5e 4fpd 5vtd 575d 3cbc 7ksc 2kfc 38uc 52yb 2mdb 2uqb 6kdb 31bb hzb 3cia
twilight 94d eid 4efc 11yc 2kyc 4nnb 3bsb 2q7b 2n5b 3snb 5iab 26pb 53eb 3ejb 6o7b 37wb
upright 394j 3yaj 27md kmb 21vb 1eva 6voa
stump 54d 69nd 14ed hpb 2aeb 2lza 4rqa 3mva
val
leahi 5v7c 4n5c 77rb 5jrb 52ob 5q0b 481b 2jtb 60ga 2lca 1caa bwa 47fa a8a 7rza 7f4a
dominion onj 1std cd 4md 2i3d 235d iva 21ua
lsu 6whf 3ehf 69le 6sxe 4pae 7dae 3s1e 7tse 6dde 64ae 5t5d 2qod 1ned 1wfd 37td 41cc
sbc 79ug 515f 58qe 7ivd 5ofc 490c 5p5c 4pgc 6llc 3syb 7p4b 724b 2n9b 6m5b 1hmb 28jb
salman 2o2c 25pc 4s5c 2duc 3r1c 108c 63wc 1eqc 1h8b 67xb 1i7b 5aab 72ub 2bxb 6xub 5f1b
obei 2t1d 78kd 72sd 29fd 4x9b
noisi 2zwd svd 4xzc 1ldc 171b 771b 6rob 4kub qka 22ca 43sa 19na 5gva 62da 4y4a 2qja
parenthes 7pcb
wander 51ac 3xxc 559c 4ilb 743b 58cb 63xb 5yub 6ftb 3xzb 4srb 2kwb 41gb 6cdb 39nb 1pkb
lament 318c 7jxc 17kb 17cb 1yjb 1mbb m5b 74lb 2q5b 6mib 7v3b 64qb 6q1b 3pva 42a rqa
wilmington 5xvd 4rdd 35zd 5fpc 2u8c 6ihc 44bc 4m5c 70uc v5c 5hcc 3jjc 4cuc 3yxc 45jb 69fb
spearhead aib 54a jca 1x2a vga 2vza d1a 231a
hastili 3qab 4f8b 307b 4ltb 4ktb 26qa 2uma
rahim 1w8d 4oac 541c 34zb 4i0b 7cfb 25pb 4ggb 3xdb 7stb 2m5b 2dxb 4s5b 566b 3jtb 65eb
conwai 2wsd 612c 3xoc 47ec 4izc wjc 37gc 40zc 64zc 620c 7e7c 4vmc 738c 5hfb 779b 36sb
leaflet 41mb 32gb 365a
miniseri 1rve 19te 1ccd 4ocd 5x0d 3ykd xcd 3snc 4zvc 4gnc 7kec 3nc 1tsc gfc 40pc 5iac
purport 15hb 4sab 3r2b 1onb 4rub qdb 2gjb 12zb 4wjb v1b 1dlb 1n7a 5q6a rca 15la 4qwa
islamiyah 6hri 1ond 15hd 7eyc 4ikc 2gjb n8b 3zyb 5q6b 34rb 2gfb rcb nba 1dla 2uwa 4wja
menac 2v4j lwj wgj btd 12pd 20jb lib 3ysb 5t4a 408a 69ta 2pda 19ua
upstair 36df 49ze f0e 3fre 6pud 293d 383c wfc 5rgc qyc 1evc 5pmc 5zjc 1ruc 1acc 5ihc
marx 5ycc 5aib 7t6b 3tnb 50jb 2xyb 6j8a 135a
rocker 26gd 6ld 3rsb 267a 401a 2zua 11sa
munster 4itc 456b 6rca 1w6a
payton 5s4d 4fnd 613d 70bd 6fpd 7utd 5yod 5ned 6vic 4iuc 6r1c 7hvc 3m3c 32rc 2inc 5eeb
esp 4qfd 649c 5ydb 57nb 5cha 33fa 6ila
temper 7pmj 2smj 2azj 2x9d g8d 2n6b 36fb 19ab 4c5b 7pkb 22yb 1tmb 3cib 5bjb 73ea 3lka
gunner 1p6e 5npc 2kwb 41gb 1pkb 3xzb 1sab 342b 51ab 4srb 58cb 4s2b 3rob 3wkb 3xxa 1vja
bilingu gub 9mb 5d7b 3gta xa 6pda 3mwa
ching 4b3e 43xe 78td 45ad 46qd 2uyd 39fd 61ad 5h3d 2w8d 71ud 59ld 6kkd 72hd 3lxd 35dd
oppress 670f 4hsf 25nd 3dud 2p5c 7myc 408c 3kpc 3wxc 5tjb 3kqb 6alb 12qb 6uob 3mob w5b
dover 4vbb 4oxb 2u8b 57eb 35zb 32ub 5cza 3yxa 5i7a 5o3a 2k3a 6o1a 58ba 44ba 4nra
gazett d5d lvd 24ld bod 2tpd 4i5b 1qpb 2v7a 3vba 7q6a 3b2a cga
clutch 3cnj 367d 5exd 4fmd 3l5b 28nb 4y7b 137a 7ija 57ba 5gga
cavali 74of 32rf 5ruf 5glf 6d5f 64sf 20wf 5nse 7v6e 4i6e 5ene 4lhd 33hd 6fpc 4yqc 5mnc
shortcom 4d2d woc 1sqc afc 655b 2r0b 20cb 17cb 3zgb 213b 3cjb 6ovb 56kb 16tb 3sib pab
deflect 3kte 5fyd 4g5d 440c 2xbc 1ksc 22nc hpc 3dfb 7jjb 187b 667b 5hsb 411b 8xa b8a
feminin 6kxd 2gcd 5b3b 6kab 763a 46ja 20ra
maiz 26ej 46cj 2fze 2k2e 61te 2e9d 34od 77jd 3s9d 4vdc 6xgc 340c 498c 5j2c 6ggb 3otb
eliot 5g8c 5q0b 4mla 744a lpa 511a 5ppa
mismanag vdd dld 19gc 7l1c 4g1b 7gkb 4a5b 34ab 1akb 6oqb wob 1esb 69tb 6p4b 13tb 4hbb
sermon 6zkj 6hoj 2bne p0d 45wd lkd 611c 3bob 2i5b 3z3b 19jb 6wkb 6zxb 3h5b 1sya 72fa
insan 2jhb 5jwb 6fcb 4p1b 4f4b 7dra 1ola 410a 2cia ura 6haa 4a2a 5fra 7fda 2iga 7upa
banda 3e9c 4c9b 7frb 58hb 7ega 619a 47ra 71ga 4kma 3jwa 6d1a 5mma 4kca 5lea 3saa
mistress 6epd 3s5d 2kd imc 67wc mbc jbc 1ydc 651c 4c6c 2d3b 3pfb 4l8b 3bcb 60nb 3l6b
zaragoza 7o3g 7dmg 5chg 68eg 6kwg 33ff 4jvf 5x9f 4xjf 5yxe 1p8d 6sud 160c 78jc 4gic 508b
mujahedeen 2l2c 4mvb 7eyb 4zob 1hyb 4oba 4dla 1sna fia 13ma 7laa 65ea 1pza
bark 1rtj mfd 1x9d 193c 4dvc 118b 5n9b 4d0b 4a1b 6mxb 6b8b 3abb 7vpa 20ua 32ma 31ra
jubile 13od 4u2c 2sib 1ywa 5mya z7a vra 14wa 5xya
greed 1mvd 6vxd 6vuc 670b 5otb 408b 3q1b 6olb 5mub 5egb 2s7b 6jcb 6ovb vdb 5j0a 20ja
humid 1uaf 5rhd 6zwd 3wud 5u2d 1nlc rnc 7bvc 4zqc 1m3c 1suc 54nc 12uc 1jhb 3b0b 58jb
jun 25xe 6f9e 2avd 5sed 484d 1gxd 5vcd 5wkd 55gd 7k5d 1yld 4rnc 61ac 5voc 3lxc 4nzc
stoppag 1o2j dij 7ged ipc 4ntb 2nib 8xa 7u2a
bartlett 3j9b 2tlb 3vcb 6pjb 75kb 196b 4r1b 6iva 48xa 1j9a 2nwa 74ha 3uha 6f4a 5p4a 71ba
constantin 1o0d 72mc 6s6c 5wrc 5erc 4rob atb 60vb 4c0b 4orb 1fwb 2i3b 4qib 31fa 3mea xga
hercul 4j3a 1h1a
uttar 3g6h 74rg 66pg 6aqf 43oe 6q4e 5gde 5god 68sd 54od 7oxc 6jdc 5heb 72bb 1tjb 6ib
catalan 4dwd 31zd 7a7c 1lvb 1p8a 26ra rpa gta 1nza iua
mandarin 4vxc gub 76jb 66fb 7c7a 79ha 3sa 2f5a b6a 6oja 592a
ruthless 2p5e 50od 6vuc 560c 337c 4f4c 6m2c 20jc 1n2b 7aab 7bmb 7rcb 4ptb 4z5b 1hab 2xma
battleground 3ylj 5tac 7gfb 4skb nzb 1jsb 1wwb 7qka 4k3a
sock 3o7f 6vpe 3yye 7n2e 2cme 2c2e 4uqd 1ujd 3rwd 1azc 2k9c 2zfc 52xc 354c 250b 6bfb
mat 1v2j
cheek 44he 5eyd msd 2wwc 42zc 3f7c 2opb 3ixb 1x9b 32mb 24bb 2eab 1rta zsa 6usa 7n8a
mckai 5clc 4uec 6pmc 2x4c 29ic 41fc 1tac 4sqc 514c 3gxb wjb 5i1b 3fjb 2dbb 278b 1qgb
mend 42jj 25jj qod 3ztd 1ood
uproar 5p3g 3fye 497e 1tmd 4rjd 3yfd 47od 1w4d 1bbc 7ojc 6q1c 1mzc 24oc 7sob 2acb 5xcb
gould 50sd 3zvd 26yd 38rd 5tgd 7s0c 2txc 2qwc 7dlc 2qqc 2wsc 6pjc 4uec 39qc 5gwc 38xc
porn 4t4j 7oke tpc gfc frb 6jyb 4jbb eyb 1s0a 3rca 5z8a 1d1a
cbc x0d 1gad 4gnc 5uwc 1g6c 1gdb 1jeb rtb 3rb 79yb 3g9a aka 66a
awaken 4qhc 68zb 1z6b 1ojb 17xa 4mva 1r3a 1lca 1u2a 4k5a
hoop 1drj 4afd
rash 7rfj 5egj 2acd 533d 2cbb 1h0a 6kda 1d8a 2uta 4tza
laud 1mnf 2pcd 5a4d rqc 581c 74lc 7umb 40wb 6v7b 17kb 452a 2sua 702a 6o0a
holden 44nc 7s0c xbb 6vab 4htb 2pab 612a 779a 40za 3zva 739a 5c9a 4iza 39oa 6l0a
balconi 7s8d 5k1d 6obd 36dc 5ihc 6aec f0c 319c 49zc 1y8c 5cxb 383b 5q2b wfb 1evb 6mrb
mustard 2o4e 4x0d 41id 6ajd 6uhc 5xbc 5u1c 4ewb 498b 429b 34wb 42vb 2wmb 467b 2mib 46cb
valeri 6kyb 1jva 65ia 2xqa 4nua
later 5bec 3yab 6usb 67ia 5raa 7ula 2opa 5xna
concerto 4t5f 27me 6soe 7hpe 5qhd 2vvd 14id 1vpc 5qvc 72gb 1lnb 1qub 6ufb 6jbb 5e4b 3qya
dumb 410f 4uwe 7drd 6aid 2jhd 5gvd 77gc 2hqc 4p1c 4h8c 4m9c 3msc 4lbc 4z5c 21oc 6hac
vogu khd 175d 76xc 71rc 5v4c 5ozb trb 4x7b 4mza 7rja 59ea 7nia
dismai 37yj 1tmf 3fye 6xqe 6gpd 47kd 5otd 58kd s9d 4jzd 3grd 1wyd 3idd njd 318c 5p3c
govt 75ce 4ytb 61ib 2u2a
terrifi 5l6j 7v4j 3grd 1ldd 25dc 3g1c 451c 3p9c 2fhc 2r1c 70ec 5c4c 2hub 4asb 51nb 2q5b
karnataka 54og 66pg 5gog 3g6f 6aqf 6pbe 74re 43od 5gdd 7oxd 68sd 72bd 6jdc 5tlc 6glb 6ib
rosenberg 634e 60bd 696c 5c0c 5r6c 7l3c 79xc 789c 4zcc 7ufb 6c7b 4r5b 5iub 4c8b 4qqb 58ob
nouri 2zcf 5ltd 31hc 42fc 5owc 51ub 78sb 7vqb 136b 3dlb 3hgb 2oab 17xb 6h0b 67xb 2gzb
upstream 3j7c 1emc 25rc 3qtc 4u5c 9dc 7emc 2e6b 5lb 2xub 20kb 5qob 2mkb 5khb 3yvb 1n9a
trichet 3nle 3fgc 43zb 5jzb 38cb 2z1a 5tea
lauri 6e5c 3evc 5rxc 4rwc 3u9c 298c 4hrc 6iic 3uyb 6qmb 5b6b 7jkb 3keb 3wpb 6xmb 246b
carnag 297j 419j 3sle ozd 4i1d 25hd 6d6d 2kac 5e8c b7c 2pdc 2ibc 39cc 2hwb 1h0b 257b
vivendi 6b6d 6ndc 63uc 512b 3elb 6llb 7ttb 7c3b 4tkb 5ofb 7g8b 2yyb 5dgb 4t9b 1i2b 5jhb
sprinter 5a0d 6fjd 3rld 74sc 1xrc 2iic 34gb 5jsb 6dpb 1f6b 3mra 2tia 63aa 6tja 7uba 5ula
eelam 3ozf 5xed 1mdd 7bdc gmc 22kb 7u8b 5b5b 3ryb 1snb 1nvb 60fb 1j7a 2u2a 6vma 63oa
hsieh 3i9f 15uf 78tf 3eqe 39fe 526e 4b3e 5ane 5h2d 7g6d 51rd 2uyd 2ktd 4l7d 72hd 7uud
mire 6vnd 63cd 3t1c 2elc 78gc 7ewc 7v7b 4e7b 34ab 5yqb 1ekb 7kkb 45ib bdb 5aqb 190b
embryon 5zwe 5ore 105d 37eb 5gib 2k5b 7sbb 50nb 6yqb 204b 30nb 3e5a 1vsa 1e6a s6a
countdown 3o8d 13ob 254b
maradona 3nwc 3sqb 710b yyb 7j3b 5job tla 23pa
fuji 5r3c 6t8c 3cqc 46sb 7msb 6i6b 22wb 5f2a 5u9a 7r1a 3g8a 477a
interf 4eje 34ed 7lgb e7b 4jza 4jra
deterr 3dpd 53cb bpb 5gkb 1ltb lwa 4dqa
maggi 4o9d 3evd 4add 6e5d 6vjd 3uyd 4phd 36id 4wud 3wpd 3kec 5o7c 298c 510c 2ozc 65ic
roe 2cod 3dyb
cushion 513j 32hd 4jwc xvb zvb 16sa 2oxa
lhasa 23ue 2qfd 7old 47zd 7f3c 4zsc 5qic 68fb 2h4b 3y0b 5twb 5e3b 45ob 5r9b 5tkb 5qfb
olympia 1j4a
hammond 2txc 2q3c 738b 2dbb 751b 5wob 40zb 511b 3xob 24rb 69rb 3dxb 6pmb 620a 5m2a 6o5a
offenss 6che 4n4c 4wnc 2xxc pqc 38sc 6x4c mjc 21nb 10ab 253b 7tub 17wb 412b djb 3pjb
precinct 4sb 1ozb 1bob vba
interpol 151b 2g9b 1p1b 3qqa 2t6a 5ea
flint 738b
elian 1lbb 4nfb 2cva 114a
masterpiec 2urd vd 14ic 5x0c 3ejc 3g5b 53gb 1c7b 60tb 38wb 1ifb 3clb 5rwb 6kab 5f6b 4hvb
blackout 1vtd 4ntc 7rfb 45zb 2bjb 4cha 260a
razor 7fpc 4vvc 28db 22ga 2qaa 5exa 382a
edith 510c 4phc 6e5c 41tc 2hcc 36ic 298c 246c 57pc 3keb 4o9b 387b 6iib 68gb 3bpb 7ibb
rodman 613d 6vid 2inc 6ofc 5s4c 7hvc 5yoc 4fnb 20wb 1bwb 7utb 32rb 7rlb 6vra 4i6a 4yqa
liaon 5m7g 5jlf 74gf 5z9f 7n7f 3agf 6klf 7d5e 564e 5kwe 7u4e 5twe 68fe 6wue 3y0d 7l9d
jeopard 2v4j 4z0j 14gj wgj 7p7f 2xse 13hd iad 26nd 63vc 4ejc 79jc 72ob 1osb 2m9b 3yfb
deflat 2lkd 1ekd 6atd 4vsd 1mkd 2tnd 5aqc 66bb 3lkb 19rb 2qyb 5ib 164b yfb 444b zvb
swollen 6nme 4fpc 7sub 1x9b 28qb 2mdb 4m0b 6lyb 1m7b 42zb 3cbb 24bb 69zb 1q1b 5eyb 6usb
cac 4wwg 4u6d 57xc 90c 2fqb 1y1b 2q1b 4hmb 285a
cote 7frd 323d 2cgd 2z2d 1q0c 6fkc 3pac 5shc 5pec 59sc 60ec 6s2c 35ob 25tb 6ekb 2s2b
leonid 5d8f 3d1c 1tgc 3iac 3c4c 4n0c 56bc 1aeb 2dab 2yqb 4axb 3vmb 7o7b 6jzb 1daa 40ra
jaguar 41cj 6j9c 40dc 4pdb 49xb 3ekb 4bvb 39zb 3bnb 2o0a xba 59da 3pba 5h8a 4hta 2iwa
subdivis 15oj 5wcd
lam 45ac 2w8c 62tc 6okc 6kkb 4b3b 35db 59lb 63jb 5hjb 2uyb 43xb 78tb 54db 4xna 5h3a
clare 2hcb 4itb 6rwb 2c0b xka 4kga 6oea 7cra 4rwa 67ha 6wna 2k3a 1ida
upstat 7k9d 3g3d 1rlc 1jsc 7qkc 1wwc 3gpb y3b 10rb 1rkb 2zib 31tb 1czb 1slb 1x0b 35zb
forcibl 2vod 47nb 3udb 2bab 2r1b 38ga 16va 3qda 4f8a 1aia
cruelti 15jd 2p5d 670c 4f4c 6olb 54hb mjb 408a 24pa 5tja 5tda 3dua 6vxa 21na 4hsa
ferrer 2h2d 75ic 6sic 7v2c 26uc 3f8c 3uuc 32kc 7t3b 5mfb 2dvb 3hpb 2psb 4dwb 7osb 3ilb
vanderbilt 4gld 6sxd 4iec 5nqc 5t5c 2hpc 2qoc 4a6c 38ic 2yzb 6ntb 1neb v5b 3ehb 3j5b 4pab
sanskrit 592d 7ovd 2l6c 1jic 3ecc 7hmc guc 5gfb 242b 42ob 1c4b 304b 4g9b 6zgb 585b 6kab
tuck 4ric 4qsc 2rwb 2o1b 69zb 26xb 3o7b 6lrb 187b 2c2b 3rwb 6bfb 23ob 36db 5rgb 2umb
vehement ywd 4i8c 2suc 1b7c 5crc thc 2p2c 3rrc nsc 5bvc 13xc e7b 1q8b 7ntb 6wvb 1elb
rowland 36mc 48xc 2c4b 7aob 2dbb 4mlb 2y3b 2iyb 4r5b 47eb 6rqb 4ueb 6o5b 2wsb 1wnb 40mb
downfal 4gwe 4bne wod 2xad 7b3c 3wrb 1dib 405b 73lb 78ib 5aqb 3wvb 6vxb 2ibb 2elb 3jwb
selig 53xd 6ikc 74vb oeb 124b 74ia 56sa
spontan 18eb 6nxb 5pqa 171a 66ca 1t3a 62da 2cba 47oa 73qa
usher 3od 7j2b 47ga 11sa
osborn 34tc 2dbc 2y3b 2slb 37gb 4yib 1qgb 198b 1jrb 673b 6xzb 3opb 1web 1w5b 4t7b 1wnb
encompass 3i7c 2mmb 1k8b 1dwb 2dfb 35yb 2f7b 1qca 3o2a r1a 26a 1f1a pxa 2mxa
cadet 442c 3z4b 1cbb 1mhb plb 1wbb 6itb 3pwb 1bxb 28cb 33pa 21za 2bfa 3lra 56aa 21fa
bakeri 17dd 1cjd rid 3ujd 34kd 47mc 2nnc 3u3c 79rc 52ib 5n6b 1lqb 7hib 7f7b 293b 563b
gale 167d vfb 4opb 7ljb 4thb 5w0b 5edb 6elb 1a8b 6cla 2sla 76ma
mama 2qrj 5uze czd 3kkc 5udc 2hgb 3xfb 4c6a 2ota 5cda
agn xke 2hcd 49ic 246c 2bbc 349c 387c 6d4c 3hac 1idc 3bgc 68gc 7lmc 4phc 1jbc 7jtb
metaphor 2u0c 20rc 268c 3m1c 7v1c 4csb 2j7b 1erb 1t9b 5pvb nab 3feb 2emb 186b 6keb 2smb
samantha 52md 2xqd 2ozc 3fxc 568c 686c 49ic 4azc 48dc 6i1c 3kec 3h8c 5t3c 5jac 7sjc 2mtb
clive 2slc 281c 4t8c 620b 36sb 1u0b 1wnb 27ab 5veb 275b 3u9b 5qdb 5ecb 6h6b 573b ehb
ocalan 3ryb 4nfb 5vqb 3zyb 360a 5v6a 248a 30wa
hainan 5kwf 3age 5twe 3y0e 7l9e 5jld 6wud 5m7d 74gd 6r2c 7n7c 7u4c 7olc 564c 45oc 5z9c
abidjan 7frd 53kd 6tcc 2cgc 37sc 5buc 4kcc 4qkc 6r7c 3ofb 6ubb 4zsb 4ojb 3j3b 5idb 5tkb
winchest 2nyd 7j1d 4vbc 7coc 42rc 5o3b 32ub 5cqb 4k8b 27hb 7elb 4zlb 4f1b 6nja 4t6a 63ma
reza 25pd 31hc 29qc 2o2c 56bc 42fb 3xdb 6eob 108b 5gsb 65eb 1h8b 51ub 5yya 2gza 4soa
fauna 15cj 47aj gpd 2fxd tfd 2zvd 50id 4dhd 797d 552c 21xc 5zpc 3kzb 73ub 60kb 6x1b
constantinopl 2stj 4rod 37qd 4orc 6p9c 18hc 1o0b xgb 4ayb 17eb 5d0a 31fa 5yla
marcelo 75ie 6lhd 4frc 2u4c 6xkc 7v2c 33xb 74mb 32kb 2xlb 6hxb 3y4b 2psb 1ggb 3hpb 7t3b
tallahasse fcd 70uc 1lrc 10jc 6vhc buc 1r6c 6jrb 45jb 3g3b 11bb v5b 4zyb 2tbb 2tpb 1s2a
distract 2qvd z0d 439c 2q5c 366c 7ric 3wbc 4h7b 213b 26db 115b 3grb 7j4b 54zb 5xzb 5l6b
derrick 4iud 4pnd 5s4d 7utd 5ned 2j2c 1qkc 5bwc 3o5c 1cec 4fnc 5yoc 35ab 6ofb 1v2b 1h9b
atkin 4dtb 2ceb 1t1b 478b 3zvb 3yrb 3dyb 4wba 2paa 2c4a 5rxa 70ba 182a 5fga 48xa tza
dalei 4r1b 54mb 1qgb 380a 3q6a 7aoa 6e5a 5c9a
hillsid 4esd 51sc 5g3c 4h6c p4c 7b4c 7lsc rhc 5k1c 40eb z8b 7snb 6aeb 34qb 68vb 6m0b
tiebreak 2nid 667c 5hsc 3uuc 3amc 3a0c 5mfb 7mfb 7n1b 6ceb 6sib 635b 7osb 4agb 5fyb 6wib
debbi 287d 78xd 5hqd 7jkd 65id 7ild 3fxd 28lc 2xqc 3kec 6vjc 51oc 6zmc 387c 5o7c 4v4c
tulsa 1noe 4czd 45jd 128d y5d 27yd 4a6d 2cud 1nxc 5fpc 1p3c 1vuc 2vgc 19sc 6vhc 1wfc
panda 2m6d 46hb 53mb 18pa 2hga 7f3a 67ea 15ca
moya 7t3f 3uuf 3f8f 5z2f 64xf 7n1f 3a0e 6gie 3ile 3ame 6wie 5mfe 6cee 4dwe 64id 4agd
babe 11wj 3bpe 48mc 52tc 5vrb 5o1b 1g0b 62fa oea 3opa 39pa 3uta 3zqa
robber 54qf 6fne 51wd 1p9d 38sc 1pqc 7rcc 3lpc 57vc 2a9b 46zb 3zub 23yb 1xxb 3f3b 263b
reap 34oj r3d
greenland 3e6e 5kle 3fpd 4lmd 3gnc 4coc 5v2c 1c1b 4owb 4kjb 32fb 49bb 17lb 7nmb 24ia 5zfa
repetit 1l3j a6d 1wid 5cgd 1tqb 22la 5roa
beethoven 6pye 27md 4t5d 58d 2vvd 1vpc 1lnc 6jbb 1c7b 7hpb 304a 5qva 5qha 3tna
bump 1k3j goj 2bej 6nmj 44od 5vtd 5dd zrd o7d t2d 5kyd ipd 35pd 4m6b 29bb 396b
baromet 90d 1fcc 2q1b 70xa
feasibl 3rnj pkc 1u6c 399b 3wjb 1e5b 6e3b 83b 109b 4nkb 36bb 5sab 27nb eqb 3a6b 1hkb
kwan 3rlc 2ntb 5wkb 6tjb yjb 74sa 7b7a 5ila
buh 4s0b 75wb 5wtb 415b 453b 2lrb 58rb 3mhb 2hyb 7hhb 3vib 69kb 7fqa 5nra 565a 6bua
lill 3rog 508f 49ke 2zhe 5g4e 70de 3q4d 6p0d 5chc 4xjc 1p8c 33fc 7o3c 6kwc 59gc 51ac
flourish 5f8j g1d 6pd 2jdd drd 8rc o2b 36ub 5sgb 4mca fxa 1rxa 67ra 19qa lma 311a
entrench 104b 19qb 7aab 29pb 409b 6qfb 7pma 3qja 4hda ela 2r0a 19ba 7e3a 51da 1lca 2lia
purdu 5t5f 6nte 2qoe 5nqe 3s1e 3ehe 69ld 7dad 4pad 4a6d 6rhd 38id 37td 1ned 4czd 126c
unharm 1wcc 66jc 4p9c 1u9c 3b1c 46zb 1eeb 23ya 759a nha 1p9a 1eia 5jya
alexandr 690b 63sb 2aya 1x7a 3wea 33xa 2aga 4zda 53aa 3xwa 5m6a 3vma 1gga
notoc
sap 109d 436c 5fzb 5izb 5d4a 52ha 584a pua 2dta
homework 6xej 3cac 2ifb 3mjb v0b 66aa 12ea yda 16ra 53oa
endeavor l5j aij 66wj 21gf 5ise 3uid 3p4d kad b9d 10qd 3wjd 1xad 774d 34ic fzc 4n2b
honduran 3qzd 65hd 28hd 37pd 4v3d 2uvd 3ggd 74uc 3i1c 5vqc 4iac 5etc 2lvb 20yb 2tcb 7frb
fia 5lne 6zcd 1yuc 7dwc 1lhc 28ib 3bnb 1xhb 3qqb 301b 4bva
dirk 704b 1xmb 1rnb 3eub 7uta 3tga 1k7a 70ba
hahn 2lrb 53yb 5wta 3mha
toshiba 5u9f 22wf 46se 4pgd 61wc 6tuc 4qxc 5kfc 4q4c 2hac 2dtc 3g8c 3cqc 52hc 5r3c 6qjc
steak 4mee 5n6d 2mid 4pzd 1zbc 4bpc 33dc 4lpc 60ac 71pc 5nbc 1rmc 6ujb 4ucb 6ghb 498b
unrealist 5jwd 7fdc 4p1c 6hac 31kc 7drc 4j5c 5frc 4xwc 3fqb 7rtb 2z0b 59yb 6hbb 24yb 2rsb
russ 666c 3opc 4fab 5urb 1izb 24vb 357b 2nlb 1zeb 1k7b 4c8b 5hhb 328b 779b 1v2b 57gb
monrovia 53ke 3ofe 6ubd 2z2d 5etd 6s2c 7m4c 56rc 3ybc 37sc 5dyc 1tlc 44gc 707c 60fb 39vb
mia 5lrb 7ila
waiv 6v9b 3rqa
spoon 2wmd 33dd 5syd 15ed 24bd 123d 467d 429d 4qnd 4iqd 2qcc 5vgc 53tc 2d9c 3p5c 3kfc
tram 1g7e rgd wad iwd 536d 2mzd t8d 4o5d 23zd 2btc 5r0c 3skb 3ajb 4fcb 5h5b 233b
semit 3tce 3dud hvd d1b 408b 6apb 7k1a 2f1a 4u7a 36fa 6c1a 1m4a 19za
flick 3nj 4m6j gfj 1rvd ntd 58d 1jdd 40pc 3snb 1ccb 4zvb 5y4a 54xa 33wa
skater 2ntf 1f6d 3rlc 6fjb 4rkb 1bmb 6dpb 5a3b 1xrb 2tib 6ssb 17rb h8a 34ga 3usa 6qca
kyrgyz 5nif 474e 6upe 72xd 4anc 4v3c 65hb 4mkb 3lqb 59mb 23cb 7dkb tqb 3qzb 6bwb 2feb
microwav 1l5d 64lb 5lyb 1bsb 67yb 5fqb 7c2a 4ata 38ya 3lna 2vma 3ara 2wma 4b7a 42ha
mosh 353c 4y8c 2vsb 3hgb 4mub 73wb 17ba 2owa
crossov jtd 6aac 355b 4v9b 39ra
slater 5qme 5yvd 3qvc 2qqc 4vkc 7sxc 7ejc 6x0c 3k3c 2dbc 2qwc 6h6c 43lc 1j9c 1itc 3zvc
jospin 1t8f 6jme 26we 2nud 734d 1lvd 65oc 628c 5qlc 7f8c 3o1c 446c 53ac 4gyc 2zpc 2jab
marqui 144d 32ad 2bua 306a
gentlemen 625c
lire 2h7d 742c 6yac 5e1c q6b 7ofb 3fsb 7cxb kza 22a fsa 4za 3gia
huntington 2u8b 5hcb 2nsb 5fpb 3pmb 6o1b 6c5b 7k9b 4u4b 4v5b 3x6b 35fa 51sa 6aca 4iha 5wpa
mazda 3g8f 1tpe 2kbe xbd 1c2d 477d 24ud 36kd 3cqd 7s1d 5jhd 4emc 3ekc 6t8c 59dc 7r1c
ascent 1x5j 6sj 3hrd 1bfd ezd 4esd 2x5d 698d iwd 6abd 6btd 1teb 1gpa 4o6a 41xa
verd 1qnd 7hsc 7frc 25tc 556c 4ckb 3kcb 1vhb 3brb 57zb 6xvb 4c9b 24mb 25eb 8na 1msa
woke 5pme 7kld 1z8c 1q2c 51nb 7v4b c8b 6q3b 3grb 35gb 3b5b 451a o9a 2yva 5l6a 103a
tunisian aod 3x7d 7gid 2noc 1coc 74uc 3w1b iub 28hb 3mxb 2fib 6t4b 23pb 1l6b 37pb 2yda
invok 4kzb 1lab 3rrb 481b 2cya 3vga
am
sprain 2rtf 5tue 1m7e 550e 6lye 4ete 4eke 6uye 4m0e 4snd 7dqd 5hvd 5ksc 7ktc 1toc 6brc
paperback 7nie 7sd zfd 6f8d 16cd 7kvc boc 5x0c 5xab 1p0b 7jeb 67ab 1xgb khb 4cab 24lb
eurovis 1e2c 51ya 1ara
noir 6b5b 40pb 57cb 1b1a y6a 1tsa
donaldson 2c8c 44cc 2n9b 5fbb 1gvb 5ljb 3h7b 6mgb 52gb 490b 34tb 7p4b 5p6b 2wsa 4tfa 368a
fahd 63id 6xud 1nwc 63wc 68yc 392c 2vtc 3r1b 4okb 2dub 12zb s4b 4gzb 2ofb 1b9b 67xa
engulf 2acd 3klc 6ahc 3d2c 1bgc 41nc 40bc 2tjc 1zrb 7pfb 78gb 34ab 3j0b 6qab 2kab 333b
jesuit 3wad k8d 3ytd 53sc 1zmb 44qb 4pbb 2xtb 6msb 62gb 3bob 3z8b 4jyb q7b 46ab 4uvb
verb 6kxc 2u0c 2ehb n7a 7r3a
schill 46wc 1jtc 267c 401c 2dvc 11eb 27pb 5y7b 466b 527b 4dmb 1geb 4v8b 4l6b 4c3b 2syb
goma 53kf 39ve 6tcd 7m4d 56rd 23ed 44gd 3ybc 5dyc 31mc 1q0c 35oc 45kc 226c vib 6s2b
paralymp h8e s0c 1f6c 6uxc 7b1c 3rlc 4rkc 34gb 5lnb 5a0b 2kcb 665b 74sb 2ntb 67ub e9b
algebra 2xhc 6fwb 4elb 3wyb 4aba 54wa 577a 60sa 3caa 66ea
inc 4osc 3oic 244c 2meb 19la
percuss 39mf 1rrf 7hpe 25oe 27ke 72gd 27md 4m8d 2isd 4t5d 58d 4m2d 3qyc 47vc 398c 32lb
elton 3yrc 7jvb 7j2b 4crb 7sxb 5w9b 56ub 2vnb 5wsb 601b 2txa 58da 6ada tza 1qxa 3dva
mushroom 4x0e 41id g1d zad 498d 42vd 7fyc 340c 6pvc 2o4c 3t0c 4ucc 33dc 5ibc 3s9c 6ajc
wealthiest 3uvg 3fdd 23md 5bhb 5cna
crab 106d 67ec 3bjc 5m5c 5gnc 4bpc 4pzc 6t9b 3kfb 1zbb 6xpb 3p5b 68bb 4a1b 47mb 7fyb
vigil tcj 28wd 5x6c 1p1c 3p9b 1s1b 7kla 3b6a 682a
confer 2wnd 14dc 76ob hcb 1cnb 2hta
hallmark 3c5j 2uxd cvd 3rda 378a 172a
adjourn 2b9c 4ktb spb 2gqb 20fb 4b9a
segreg 25nd 1m4c 3o6c 4kic 2gcb 3dub 6olb 3kpb 7rya 7lwa 4dsa 42pa
tajik 4mkj 5nif 6tke 4and fod 4v3d 23cd 45kc 1ugc 72xc 3e2c 3lqc 1qsc 2ydc 2blc 25ub
botch 3wrb 533b pzb l5b 1kea 1y6a 257a 1h0a
seventi 283a 4tma 7fna 3eoa 3hwa 3ola 488a 6wfa 5hya 441a 4zra 3sza 2w2a 220a
spine 6cbj 7tij 5rae 24bd 5xnd 2eac 5ksc 2kfc 2mdc 49wc 2opc 4ekc 58ec 1m7c 1toc 1e6c
incit 408c 62ic 4n4c e7b 3tcb 497b 1m4b 253b 5skb 171b dja 6yya 18ia b7a 2l9a 2h4a
rogg 2dne 1x7c 6grc h8b 1t8a 1yua
bhutan 1qvf 70ze 4mid 1w9d 7dcd 7sqd 1dkc 33ec 15sc 4c9c 3uzc 576c 6xvc 1v9c 3wmc u5b
brawl zgd cud 4vzc 3f3c 2h4b 4o3b 4p6b 7h3b 5ujb 7oja 1gqa 3gca 3spa
weightlift 6x9f 4rke 3b3d 571d h8c 34gc 6ucc 1tyc 5lnc c6c s0b 5eob 2ntb 299b e9b 1f6b
ligament 2rtf 4ete 5tue 1m7e 6u1e 550e 5hvd 7ktd qhd 4ekd 5ksc 6lyc 4snc 7dqc 15xc 28qb
crumbl 3bdd 1bgd 3d2c 2pqc 3j0b 30vb 1oob 4o4b 61qb 4ofb 2qka 3bua 28qa 78ua 5xa 4vla
hydroelectr 7uxe 25re 3j7d 4ngc 72ic 2s3c 3nnb 238b 145b 1g9b 266b 24ga 6q7a 5kha 60ha dqa
fisherman 38te 148c 106b 6ujb 45xb 4hxa 39ga
catholic 1c5d 54pd n9d q7d 4z6c 7m5c 1y0c 4bgb 21rb xgb 3z8b k8b 6hob l8b 4zhb 46ab
luc 4tcd 2ayc 6gyc 3z2c 704b 68nb 2s0b 3fgb 3web 7nra 4v2a 5s1a 5yia
motherland 1tkj 430c 3eqa 2spa 5h2a 235a 3i9a
piu 11ke 369e 6bvc 54cc 1zxc 5erc 4wfc 1csb 4orb 5wrb 2mfa 6p9a 50ja
cano 148d 79ed 2ntb 4fub 1tyb 3owb 3g7b 3cpb 23ta 6cwa 35ka 34ga
congratul 1mnj 7umd 1gwc 1h7c 36hc 2pcb 6psb 3u7b 4sjb 5a4b 647b 47tb 2f8b 1aeb 3zra 1t8a
renounc 1hrd 1ssd 4x9c lec 3sxc 3vfb 1cnb vzb 5y3b 2v3a 1lsa 549a 1lma tha 2t1a uwa
waiver 4cwd 2ejc 140c 2f2c 3ohc 4amb ndb vob 3edb 1lab 3rqb 67lb 3xjb 29lb 7lfb 5deb
bucklei 673c 2fnc 2y3c 40zc 4wgc 198c 48xc 1r2c 4izb 34tb 2txb 530b 6pmb 36sb 7a3b 2ceb
twa w6d 1igc 6cjc lzc 2dlb 4kkb 3aeb kub 2i4b 7g8b ycb 7ttb 1oqa 1ila 16fa 4j3a
standpoint 7bid 22rd 21yc 54lb 2emb 1lkb ktb wtb 2asb 2mb 8qb 1xob 7bgb 66qa yua 1tha
dietari 450d 3zbd 4mrc 74pc 49pc 5j5b 5t1b 1qlb 5x4b 69db 3tab 27qb 35ma 39wa 2aba 6dca
tug 148d cud 121d 190d 66ld 21mc 377c n4b 4s8b 4mfb 44rb 4pub 3s0b 39gb 2qzb 6iqb
pla 7h6b 23jb 46ta 5bxa 35va
satir 5rqj 5y4f 2smf 1ccd 1tsd 1ygc 71ec 19tc 7pzc 1rvc 5vlc 5x0c 6m2c 5dqc 230c 2hqc
fresno 2tbe 1sld 150d 11bd 5nnd 45jc 6sgc 9jc v5c 10jc 128c 5wpc buc 4a6c 1nec 2cuc
barklei 6r1d 5yod 7hvd 4fnd 5s4d 6ofc 7utc 613c 2inc 7rlb 4iub 7gjb 4x5b 20wb 6sab 32rb
molli 6qmd 4o9c 5hqc 6sfc 3evc 5uqc 387c 510c 3wpc 36ic 3juc 3uyc 744c 4adc 5o7c 28lc
ecclesiast 1ktc 7h0c 40nc 2obc 2r4b 46ab 4rob 3xnb 1r7b 2snb 1csb 79b 6ksb q7b 7lnb 4jyb
ranariddh 3t4g 7t2f 33me 36lc 3esc 4ujc 5olb 6frb 6jlb 4qmb 63kb 2t8b 34lb 5mmb 1w9b 5tkb
kla 23cd gmd xfd usc 7vfc 5arc 1snc 7u8c t6c 1ugc 6y0c 3tdc 371b 5xeb 3ryb v2b
embroil 6qfd 19gc 5yqb 4vzb 7kkb 7ojb zga 78ga 3t1a 1bba
slender 2oij 3njj 22gj 21vc 31rb 1qta 572a 29oa 3uca 78ca 6noa
underwear 6pge 1uje 2cme 3o7d 7n2c 2c2c 3rwb 1azb 250b 4uqb 354b 44vb 5brb 3yyb 5rgb 2zfb
mercenari 54jb 6fnb gmb 13mb 1pzb 7rca 45ka 494a 56aa 1sna 23ya 7dda 31ma 51ea 2xwa
averi 70bd 39qd 5gwc 2w5c 4uec 3uhc 5yoc 5n0c 3l3c 5s4c 1hsb 5tgb 7utb 5rxb 41fb 3dib
vijai 1pnd 4d1c 4ygc 52cc 4wmb 46rb 6b2b 5j4b 5jmb 5hgb 4vpb 308a 6jua 1xpa
olsen 6dae 4tuc 6g5c 1qrb 26yb 6q9b 61ya 514a 1taa 475a 3eva lla 6iia 5hqa 6z1a
arrog 6m2e 7drd 26ld 5frd 6had 6pec 410c 5moc 6p4c 5egc 6fcc 4f4b 7i0b 5jwb 4p1b 1xob
osman 1h8e 2i6e 108d 5eud 3xdd 2m5d 65jd 1i7d 4tac 2o2c 2dxb 5aab 4lab 5owb 4i0b 7stb
mosquito 49sd 4d0b 1apb 4udb 2utb 2iza 194a lha 7fba 18pa 4xqa 245a 66ya 37ua 4y5a 3p1a
betray 4n4j 3q1d 6p4d 5zbc 6gpc 670c 432c 408c 6wrc 2hwc 5otc 5rqc 6jcc 79zb 3fyb 1uob
eastward 3pj 3yvc fwb 3qtb zqb 1spb m0a 1ema 21ta 11xa 64ma 184a 1mta 1bea 4fca 1wva
barr 40za 6l0a 5c0a 60ua 5d6a 4r5a 6q5a 3uha
mr 2hcd 4o9c 387c 4phc 1idc 36ic 6qmc 510b 6vjb 3uyb xkb 41tb 57pb 28lb imb 19wb
cochran 60bd 1pxd 60qc 393c kcc 379c 3qhb 27cb 5ghb 5hhb 47fb 43ab 1iyb 1j9b 2y3b 6kob
patronag 4a8d 113d 2d vdb 1hab 6ksb tkb 1x6b 4vla 4ama 4bda
char 400e 5n7e 3j0d 7n5d 1v3d 7b4d 2pod 3d2b 728b 7eeb 4bqb 4dvb 4ibb 755b bbb 4tqb
mare 1cqd
elliot 3zvc 5jkb 6hfb 2ceb 287b 4vmb 6pmb 2nwb 25ab 1wqb 36ib 50sb wjb 620b 5kob e4b
beautifulli 358e 7doc 1g4c 7v8c 48vc 1kvc 26qc 53gb x2b 6jkb 7obb 23qb 435b 6ccb 7v9b 2xma
phi 5rkd 3uea 4j6a 35da 1oqa 7sea
dresden 6ygf 16ge 4ttd 33cc 2xvc 2y5c 5b9c 5r2c 44ac 26cb 4mab 6f2b 1vzb 7plb 6dfb 2fqb
dartmouth 3j5e 2yze 1kdc 4iec 27hc 73c 236c 7coc 2hpc 5nqc 1mhc 4glb 3n7b 4a6b 547b 3q8b
solicitor kcd ned 3gsb 73mb n6b 6mpb e2a 7q5a 7e1a 71a 1yka
startl 6mmf 38le 2pke 4a2d 197d 46jd 5pzc 7l5c 1l9c 5p9c 2mac 5ifc 3c0c 4qwc 7r2c 1icc
loo 40xd 41wc 415c 453c 3mhc 7b5c 7pjc 79gb 4s0b 75wb 5vxb 3rbb 2hyb 5wtb 53bb 73gb
desmond 2mfc 5ecb 4x3b 1zga 519a 2x4a 3u9a 1nsa 4vya 502a
aurora 6ltj 3brb
nineteen 4tma 7fna 3eoa 3hwa 3ola 488a 5hya 6ura 441a 4zra 3sza 2w2a 220a
softer 7iid 44pc 1euc yec 2ojc 67bc 1khb 71mb 3qnb 7fvb 2neb 78wb 33rb 56qb 1rab 21wb
gator 7tsg 6ntf 69lf 6ddf 7daf 64ae 3ehd 3gkd 4ghc 2qoc 5t5c 5akc 4yqc 33hc 4fdc 41cc
kafelnikov 5z2g 7mff 3amf 7cef 3a0f 7ltf 5vdf 7osf 5jve 6gie 64ie 3uue 6sie 5mfe 7n1e 6cee
tailor 176c 1gyc 250b 7n2b 3o7b 6bfb 358b 3rwb 7iob 1lfa wpa 1uja 5bra 1aza 44va
worshipp 3gdf 5l5e 1syd 2bnd 3qgc jec 7dzc 1dzb 2qtb 17xb svb 362b 7ftb 51wb 6owb 55pb
heck 3xfe 2asd 3kkd 77gd 3nrd wcd 20pc 181c 5cdc 3b5c vsc 4h8c 8qc 2jhc 20bc 56nc
grassroot 33zc bnc 5dnc 2nac 4nvb 2t9b 6lxb 54b 2vb 256a 74a 1nua 2rma 5c8a 2rla 10ma
stafford 2k3b 69rb 30sb 4vmb 4odb 40zb 738b 6ysa 4gka 579a 62wa 4nra 4gsa 739a 4pna 5mka
computer 57jf 16lc 2uzc fdc 5c5c 2ooc 2tb 6zab f4b 28wb 6kub 4b7b kdb 10gb nrb 2wjb
hygien 13pd 450c 4eb 5bsb 5ffb hsa bxa 3sia 8aa 56va
dwarf 2kyj 53ed 1vvb 6ijb
vengeanc 2hwf 3aud 6vxc 6jnc 6yrb 5dxb 75tb 32zb 3w5b 5adb 20jb q4b 487b 408b 2k1a 5ota
padilla 5pdc 4n8c 7r9c 5w8b 7v2b 4l3b 3hqa 33qa 2iqa 2h2a 4foa 4r6a
hoya 5trd 6kvc 7dwc 2vjc 3gcc 61rc 7s6b 77fb 64db 52fb 75sb 3q2a
hunan 7u4g 3y0g 6klf 7l9f 5jlf 5twf 5z9f 3agf 7n7f 5m7f 74gf 5kwf 7d5e 6r2e 68fe 7old
rebuf 7ntd thd 5crc 680c 6rkb 18yb leb 7sob 1crb 2eib 702b 7v3b 2sua 4f8a 4e1a vza
commodor 4eea
carlisl 4nrd 7d3d 5yud 42rc 4zlc 54ec 4odc 5vnc 4gsc 2xnc 4t6c 4f1c 743c 7j1c 32uc 63mc
lawson 47ee 2dbd 3qvc 1w5c 522c 4izc 4uec 2iyc 2qqc 2cec 6toc 68tc 1nnc 3dvc 27ac 26yc
luncheon 1wzj 5mye 32yd 66id 72fc 5rrc 3nub 1pyb 2sib 4nvb qqb lkb vra 36ha 17ua 5ya
ambros 6h6d 5qmd 3k3c 6toc 5zyc 58wc 43lc 7rob 361b 5yvb 6wyb 2qqb 3qvb 7m8b 3mvb 7mnb
prehistor 45qd 13wd 3sud 5y8d 427d 523c 76pc 69vc 70lc 4a0b 2y0b 2r4b 2d0b 6s5b 552b 4pwb
slew 4bkj 5pj 4bqj 1vrj 67fj 533j 1jfj drd 5dob
hubert 6lqe 4yfc 9zc 1x7c 3hdc 3w0b 3ccb 4jub 4fab 3fgb 4cib 5ecb 1zsb 1j1b 3z2b 2ayb
misdemeanor 693j 1zlj 60je mjd 705d 5qgc 10tc 44ec 25lc djc 10ac 2xxc 6qsc 4qgc 6chb 3w6b
encod 27qc 4btb 1vsb 58nb 7f0b 2lfb 6k1b 7nea 503a 3eia 44ia
aluminium 3rkj 159d 3puc 77dc 2xrb 10kb 1qqb 772b 2kib 1g9a 780a 3ma 2j8a 7aya 2cwa 55za
invalid 123d 7alc 6lgc 1ozc 4dsb 7mjb 535b 4s1b 5hkb 2p8a 5xza dca 48ta 3eda 7ra
annapoli 1x8b 2fya 50ea 4aya 1o7a 7tra 6aca
judo 6uxf 1f6d edd 571d 3b3d 299c 34gc e9b 3rlb c6b h8b s0b 1tyb 6ucb 74sb 5a3b
bel 4qfa
cutback 3twe 524d 1mkd dec 98c 54ic 28vc 486c 56lc 2fgb 2oxb 2bjb 5kib 211b 4ntb 4ylb
torrenti 12uf 1q1e 69xe 3wud vfd 3qmd 3lzc 6ipc 3ufc 7tec 2klc 2kab 1nqb 1grb 167b 7rfb
gee 3nvb 3cxb 6bub 2lrb 3z1b 79gb 565b 40xb 7b5b 3v5a 5vxa 3t9a 3p8a
prep 6t2j 73c 1c8c xc 12dc 4f7b 65db 51gb 1mhb 5lgb 3cab 31cb emb 27lb 7pga 6fga
cosmic 41uc vac 1vvc 4fsb 266b 6g2b 2vhb 437b 2wzb 7seb 71jb 7c2b 3r9a 6fva 34ia 4yka
poppi 4sue 4vde 20ud 2fzc 6otc 6hzc 34oc 350b 2e9b 79mb 5abb 26eb 2ena 4uka 30ua 4t1a
mirag 512d 79fb 1zwb
incorrectli 1n7j urj 6y3j 65td 5kac 7dtc 4kzb 5wnb 2ivb wwb u2b 1fkb 21ba 6iya 44ja 29ja
burgeon 69bc 5f8c 265b 5bpb g1b 4jsb 1beb 1g5b 66ba aza 4n1a m8a 5nha 2n3a 5a6a 2bka
ruben 1y9d 2cvc 26uc 229c 37vc 2dvc 33qc 2hnc 3hqc 6s7c 2udc 4p4c 3x9c 6z7c 6hxc 1i1c
quarri 5agd 76pd 69nc 505c 71fc 2y0c 10ib 2qkb 2a3b 1n9b 2kib 2ykb 3a8a 3u2a 43ba 3ura
suzann 6iid 3ked 70id 40od 4rwd 287c 4d4c 51oc 2ozc 5dkc 3uyc 387c 2mtc 6kyc xkb 3bgb
rpm 7g7d 7asc
lineman 1pme 7od ngd 1z5d 1y7d 7pgc 5oxc 4eoc 31cc 4yqc 191c 51kc 3gkc ypb 5kcb 2mhb
goos 4jgd 36gd 52kc 777c 5k3c 6ujb 65vb 3bjb 46hb 3kdb 6jtb 4lpa 2wua 1zba 3hfa
dissatisfact 5sif 5j0e 6q1e 79qe 1tmd 1yjd 4lvc njc 35xc 1esc 22ab 3cib 2n6b 1wdb 3idb 35wb
tinto 61jf 5umb 1ttb 589a 6y5a 3gia
strongman 2x8d 5l2c 3eyb 4bnb 4ujb 231b 4qmb w5b 37cb 2qeb 1fub 7pba 405a 1tua 7h9a
rodger 3xoc 2txb 668b 2wsb 3utb 40zb 4t7a 38ra joa 2vna 47ga 2c4a
saud 63we 2vte 1nwd 6u6d 68yd 392c 3r1c 2duc 4okc 12zc 5cfb 4gzb 43ib 1w8b 63ib 2ofb
mauritiu 7sqe 4cke 48qe 4c9e 7dce 3kcd 576d 70zd 2h3d 3pad 60ed 6fkc 25tc 71xc 6uvc 2nkc
bookstor 1cjd rid 3ujd 3u3c 34kc 28ub 4qdb 11ub 352b 17db 1cib 18xb ljb 3xcb 4cab 3mpa
franki 2f3b 2o6b 27ob 3opb 6laa
hepat 1ote 245e 49sd 4w2d 1apd 4fgd 5r7d 2izd lhd s6d 194c 7agc 639c 3ijc 3tsc 7qoc
costello 6adb 4d8b 6rqb 6fib 58ob 3opa lla 5wsa 6cka
dudayev 7vff 23ce 3esd 1rhd 67od 1fuc 4qmc 1dac 3ybc 3eyc 6vmc 6h0c 74kc 4spb 22kb gmb
delici 71pe 20oe 3phe 1q6d 38kd 3kfd 38yd 33dc 2t7c 5c2c 4bpc 7fyc 32yc 498c 6kgc 1wpc
benfica 4gif 4jve 5qrd 6lwd 363c 7rmc 7r6c 5chc 4s2c 4xjc 68ec 7psc 1p8c 3knc 7nuc 1f4b
wrongli 6xij urj 65td 5kuc 5wnc 1n7b 7dib 18ib 50qb 3w6b 7phb 3psa 4kza 5e9a 4lxa 10aa
pretend 25dd 20bd 228d 2ljd 2vud 2asd 5hdd 1c9d 1jjd tid 5cdd 20pd 4upd 272d 33sd 5zxd
tata 61jb 447b 4lyb 7r1b 4emb 71wb 2mea 3nba 6xra 3oia 46sa
lineag 5jtj 4pwd 3nqc 6jjb 3ikb 2b3a 2pla 3cda 7iya 4z6a
onstag 7oed 129d 39lc 1w0c 3usc ecc 6iab z2b 6m3b 2r6b 6obb 5keb 35gb phb 17nb 5pqb
conduc ucj 49hd 39xc 2esb 2spb uzb 3y8b qjb 1zab 1fmb 13qa 66wa 1d9a 1sua 1o9a 21la
stride 14uj hgj xud ghd n3d 14ed 41xb 5rmb 29bb 1ynb 4m1b 403a rea 449a 440a
rubl 7ofd 7svc kzc 6tsc 22c 742c 29gb v9b 3nbb 3fmb q6b 2h7b 6f5a hta 3uoa 241a
rafsanjani 42fg 5gsf 2o7e 51ud 4sod 5cbc 2y9b 2gzb 5d8b 108b 7xb 6q6a vxa 4kla 5yya 1eda
cobb 6zeb 3j9b 4mjb 40zb 4cgb 7dvb 468b 6fsb 5h7b 6ivb 612a 5l4a 7oca 4vma 6l0a 24ra
canari 1cdd 8nc 1qnb 4oxb 1nya 4owa 5i7a 4x1a 4mpa 7pea
lat 331a 4nia
twelfth 142d 7gub 53ob 1aga 6nfa koa ara 1c8a 67ra 1fta 152a wsa 3kaa 5fva
leipzig 6w8f 4ttd 16gd 44ac 75zc 1vzc 5b9c 33cc 26cc 5yjc 2fqc 5sdc 7g0b 4mab 4e5b 6dfb
denomin 6bmd 3id 3gfb 3etb n9a q7a 4bga 79a 1y0a
khodorkovski 5dge 3iac 4y6b 2dwa
launcher 3epf 312e 43pe 1fge 2old 3ynd zlc 2nyc 5wac ylc 1ijc 1vjc 48uc 2whc 5lhc bpb
gretzki 7kwe 7bte 1zud 5mnd 32rc 33hc 6kpc 6iwc 4v1b 6mub 74ob 6isb 5s4b 1bwb 1g8b 2ueb
errat 5kbd 5mtc 444b 6h9b 73lb 4zzb z1b 6oha 5naa 2cba 2wxa 19ra 4xza 791a 4f9a 1ica
weeklong 7vbb jgb ltb 1xub 3qpb 339a 5yqa 1dxa 1i0a 13da
abramoff 4jmc 5dja
rink 2ntd 5xd 13sc tdb 4fvb 6cwb 6a6b 1mub 4rkb 2ogb 1tyb 5tya 3zha mqa 2jma
impair 2h1c 2knb 5jxb 534a 652a 7lla zpa 1ola 2c1a
therapeut 3n8j 42jj 5n4j bxd 13pd oid 2hbc 2epc 6zac mwc 2rgb 30nb 6qgb l3b 5ora 4k0a
wrath 1tmj 5dxd 2cid 41nd 56tc 6wrb 2hwb 7cwb 3aua 4oea 4rja 6hca 497a
weston 50sc 7ukc 4r8c 5hfb 706b 6pmb 55ab 2ub 2wsb 5wob ixb 3gjb 555b 4wdb 612b 57eb
cyberspac eyj ljc 5src 4swb jdb 3w7b 2ffb 7uqb 74eb 36jb 4t4a fda 183a
datelin 3ldd 1d0b yrb 68aa 22la 49ya
stare 1evc 2r6c 5pmb 51nb 451b 307a 28pa 3jia 6kba 7vma tca 6oba 1tba 7cja 1t4a a7a
ru 5ydb 4qfb 4alb
colspan
pretext 5gke 3okd 3fqd 7q2c 53cb 4hpb lwb 365b 4xtb 4jzb 2ahb 4ejb 3aub 2xsa 210a 6uta
eras 47bb 4sia
nafta 1wgb uga 7za
lar 61yd 4qld 4wlc 7r4b 63bb 6dab 6hqb 4tub 7kxb 2wfb 5jeb 48sa 5m3a 7tfa 4c0a 52va
uaw 7ggc 24uc 36kb 5jha 49a
loudli 7qpj 2zwj 3bmd 4kud 5a4d 51nd 6kbd 4lfd 39lc 5crc 35gc 451c 2p2c 7umc 307b 4ctb
parri 25ab 1j6b 5tob 573b 6l0a 4iza x8a
tnt 3ykb 7keb 1gdb 1jeb 3g9b 1g6a
mitt 321f 623e 5f9d 3srd 2gwd z6c 5msc 1dtc 3ycc 5ehc 23fb 1l0b 6jrb 380b 3q6b 594b
jimenez 25ve 3hqe 527e 2dve 65fd 2h2d 33qd 740d 2udd 229d 47pd 3hpd 2cvd 3x9d 4bwd 33xc
overseen 4uie 4z3d 3hlc 3wjc 9ib 6izb 4nb 2kzb 6db xha 2via 31ea 7jha 38pa n6a 258a
chiapa 63oc 35nc 30ec 1b3b 1vhb 3e9b 65hb 42gb 6zyb 5t8b 3tdb 4klb 3i1b 2k0b 25ea 3h2a
diagnost 425d 2epd 4k0d bxc 4cjc 6yqc 1xlc 3a6b 7j7b 6wob bjb mwb 2rgb 4seb 4aub 1iqb
majesti 21ub 42tb z7b ivb 144b ufb 31fb 7e1a 1yda
uci 6t5d 5lnd 6fjc 1yub 2ksb 2tib 301a 7rba
benni 5ibd 52tb 2f3a 5fga 2a5a
fulton 2nfc 6kic 6ycb 5cib 5o3b 4nrb 6njb 40zb 7ukb 4f1b 4yb 4mjb 6enb 2wib 2u8b 7k9b
patten 754c 4ebb
vocabulari gud 16ad 4vxc 7v1c 46pc 626c 6b9c 7c7c 2u0c 268b n7b 7r3b 6kab 4xib 3awb 1t9b
biologist 10hd 3f5b 5v3b lcb 21xb 2bgb 43tb 5kva 1kda 7gqa 642a 4npa 7da
emil 6cob 5s1a 28ea 53aa
circa l0b 62ja 3bua 8ra
discours owj 6hoj 6owj 268d p0d 14od 3xbd 74d 203d ihd 5z8d msd lkd 4od 4cxc 71ec
qing 2b3e 5vcd 4q0d 55gd 1o0c 5hnc 484c 4huc 1ylc 25xc 21uc 5q4c 469b 5vob 6l8b 7k5b
peggi 5o7d 298d 387d 6gcd 6kyc 4v4c 41tc 3fxc 4q1c 6sfc 78xc 36ic 4adc 4phc 51oc 52ec
benign 73qb 50nb 6deb 1jua 30ta 7npa 19ra 31xa
randomli 2m2b 65tb 2fca 15ka 4lxa 30ba
memorabilia 4xd 45qc 5y2c 3ncb 4brb 3yzb iob wxb 1gmb 4kha 41ma 22fa 46ma
therapist 4npd kid 2hbc 5nxc 5kvc 2uoc 78lc 2r5b u7a 2epa 1ola 3pfa 2ufa 4cja
toh 3btd 66xc 3mhc 5wtc 3p8c 7pjb 3cxb 3rbb 3z1b 41wb 3nvb 6wcb 3vib 53bb 2hyb 3v5b
eid 4apd 4irc 13db 3nab 4i2b 2bnb o4a
stat
adolesc 3u4j 1s0j 376j 1k2c 11pc 25fc 3plc 587c 7i7b 768b tpb 5mub 4fhb 517b 3lhb tub
handi sla 4yza
precipit 3wug 1uae 6p5d igd 12ud 18vd rnd 69xc 67tc 5u2c 58jb rbb 5rhb 6ipb 6xca 64ra
quran 2i5c 3z3b 4g9b 7khb 19jb 6owb 2bna ota fia 1c4a 42oa
guatemalan 28he 3qzd 4iad 4v3d 35nc 2uvc 2tcc 37pc 35ib 65hb 3e2b 45kb 3ggb 2qsb 1b3b 31mb
bavarian 7ad 58md 1umc 6f2c 21ub 2fkb 69aa 4qoa 70ta
nonpartisan o3d 2t9d 752c 33zb 11fa opa 2rma eta
danub 69ae 9dd 5qoc 4u5c 20kc 7j5b 3gnb 2xub 6hpa 4xqa 6r5a 6e7a 7ska 5dua
harshli 1q8c 2suc rqc 21nb 5bvb 5crb 4ltb 1elb 1b7b 3mub 5kub 18yb 51pb 2p2b 6wvb 7sob
estrang mbd b0d 2ufd 3pfd 6epd imc 7p0c jbc 48hc 2jsc 2imc yac 2zqc hwb 9kb 9lb
theo 7ufc 6v3b 6t6b 3fgb 6gya 1xma
perjuri 662e 693d 6x4d 1zld 4wnd 2i8d 7gkd 4g1d 4n4c 253c 3k8c 4e6c 1r0c 60jc 5f5c 3cwc
mclean 5n0c 30sb 6wyb 6ysb 5tgb 55ab 18ob 6l0b 4wgb 4ueb 3xyb 3dib 1lrb 555b 1itb 2iyb
kampala 37se 7m4d 3lqd 5tkd 4qkd 5mmd 5idd 3j3d 5qid 53kd 6c8d 6mad 1rcd 1v9d 5buc 7abc
chord 78d 5e4b 21wb 2isa 398a
subpoena 2i8c 66gc 393b 1iyb ojb vob u1b 27cb 1r0b 14zb 54hb 1zzb 38hb 705a spa 2n1a
mater 5lwg czd 4ieb 3s4a 3q8a
finlei 6ofd 4iud 4dtd 5s4d 6vrd 2inc 7utc 5eec 4vmc 4fnc 613c 3tyc 3m3c 3hzc 4lqc 1qxc
prelud 58d
germain 3roe 6sue 3q4d 2zhd 508d 49kd 5tcc 5g4c 4xjb 5chb 51ab 7o3b 363b 1p8a 7nua 2kra
enrag 1tmj 43sj 7soj 1lde 3fyd 497c 7a5c 5p3c 6q3c 5l6c 7p0b 5crb qkb 171b s9b 2q5b
bowden 74ic 27ob 6pjb 7tsa 4wda 5cla 249a 57ua 99a 4b1a 5t5a 4yqa
gig 1ffc 3yhb rdb 6iab cfb bgb 4ib 7oeb 20va 6y7a 4p6a o4a 2a8a eca
frai
deniz 6kye 6iid 6xmd 3h8d 40od 65ic 3kec 5uec 31lc 3bgc 7ilc 2xqc 2ozc 2mtc 5p8c 568c
flander 1ehb 7a7b 75zb 1vka
schultz 7ilc 3xmc 7kdb 4zcb 5c0b 6eca 4faa 4tua zda 1wea 5vua 2yna 48na 4d8a 55oa
unearth 76pe 3qoe 69vd 45qd 3ffd 4tqd 5oed 5n7c 3suc 6x1c 427b 5m8b 5cab w3b 13wb 22xb
swallow 4stb 3npa r4a 1ora
barricad 6icf 7fpd 2qac 4y4c 7dzc 394c 7ftc 3ruc 7pfb 2w4b 2h4b 5q2b 2mwb xlb 5i0a qka
metropoli aj 163d 7knc 2u1b 11db 11tb 45ob 68fb 564a 24za 1swa 40ea
cam 5hja
schoolchildren 4fhe 7vd 68rc 237c 587b 3gdb 5l5b 53ob 2ob xb 7gub e3b 3p7b 21fb j0b 16rb
telex 1tca
climber 63ad 6btd 516c 3g4b 23tb 6bwa 1x5a 3owa 5dua
prussian 5yld 7ad 21uc 37qc 1umb 7jlb 6f2b 6a3b 17eb 69ab 2fkb 3vb 4rob 18db 3bhb 6ksb
lauderdal 4rdd 5wpc 2eyc 6s8c 3yxc 1lrc zwc 6c6c 5xvc 45jc 6vhc 6o1c 69fc 10jc 2u8c 1r6b
bald 2n0c 3kdb 1f7a 2yma
fitch 3l0e 4qac 2n9b 2c8b e0b 52gb 5p6a 7p4a 3sya
weakest 2gpd 786b 2ojb 6sqa 19ra 6h9a 3kra
mariano 4bwd 7s2d 1ggd 527d 2dvd 4zmc 2cvc 3hqc 2hnc 3hpc 1y9c 33qc 229c 13yc 5lfc 6z7c
maldiv 6uve 1dkd 6xvd 15sd 4mic 1qvc 7ghc 4c9c u5c 36pc obc uqc roc 7dcb 4ckb a3b
zidan 3nwe 3sqe 6gyd 1rnc 6ekc 4ovc 7j3c 6qib 72yb 3seb 1isb 363b 6lhb 3vdb 68nb 60db
warmth xmj c1d 1uad 1nlc 5ykb 35xb nab 4gmb 3idb 1t3b 647b 1dyb 4tib 2p4b 7bvb 74bb
fluctuat 2x9c 2ltc 6idc 4jfc r7b qrb 31bb 1uab 35ub 6fb 2oxb 3mab 7qsb 2uqb 2lkb o7b
melvin 7ufc 672c 1izc 2vrc 5l4b 4wgb 23rb 357b 27ob 3l3b 61vb 4ueb 4pnb 6dib 2j2b 23db
mackenzi 4gfe 522d 1w5c 2wsb 2x4b 14ab 2tlb 6jub 1web 561b 1wqa 34ta 588a 5kpa 6bka 75ka
bpd 25qc 1lec 1axc 4i3b 2rpb 2yib 3vka
fuselag 31rd 4zec 218c u0c 5bec 1vac 319b 3yab 695b 78cb 677b 2w0b 5hzb 2znb 3ucb 29ya
frigat 4s8e 4ecd 2qzd 2y7d 21mc 1cvc 736c plc n4b 21zb 1bxb 6iqb 39gb 377b 548b 3s0b
hobbi 2y2d 2zvb 1cja 6k7a 6hma 4bra
djindjic 5nge 3m7c 2zsc 1fuc 7euc 1y6c 3eyb 4y8b 34nb 7o1b 6frb 1v1b 34la 74ka 1kna 15ma
footstep 9kc 2ruc k0b 3gab 2d3b 9la 48ha 2jsa 3bca hwa 5bca 3l6a 46fa
hubbard 514c 5clb 579b 6pmb 78fb 24ra 692a 6p8a 21qa 6c7a
freder 4xob unb 7d4b 9zb 3fgb 3web 5m6b 4tgb 1j1b 4v2b 1zga 6x3a 28ea 2aya 5b0a 3sja
kitti 6zmb 298a
critiqu rqj lgj 3a6d exd 6vgc 6zkc 4cxc 1v5c 54tb 5asb 2emb 6keb 5xjb 2xib 3m1b 135b
sandston 5agh 505f 46vd 2qkc 3u2c 6xlc 3u0b 61qb 2dcb 10ib 2y0b 78ca 4g6a 4hva 3aba 4esa
aquino 47rd 2wtc 3alc 58hc 3sac 5vqb 45sb 3igb 3jwb 7u5b 6d1a 7ega 619a 5zra 7u3a 6oya
yuh 453b 66xb 6heb 4s0a 75wa 633a 3nva 415a 2hya 7pja 5h0a 565a
inequ 13ed 12qc 2gcc 670c 7aib 69tb 6olb 553b 6egb 25na 7j0a 1qca 5bma 6cia 1jya
supernatur 3w5d 20jc 7u0c 2g5c 434c 47ac 6emc 1rfc 2n5c 1tsb 3qwb 5b1b 2g2b 585b 6xfb q4b
fumbl 5rcf 262f 4cqd kwd 5plc t9b 3e1b 7gjb 5bwb 1pmb 4ghb 2xbb 3o5b 4fda 6jxa 7rla
udines 7nug 5qrg 4j9f 7r6f 59be 363e 3she 2wve 7the 5cme 5phd 1b8d 5chc 68ec 7psc 5x8c
soften 5xhj 71yj 3fob 2wmb 1m3b 6wgb 4vwb 1o6b yeb 53ta 1kha daa 2xaa 22ra 5vga 36fa
alfredo 6hxd 37vd 4frd 33xd 2hnc 3y4c 5njc 1y9c 2udc 6dnc 1ggc 7cnc 52fc 7lqc 63sc 33qb
rca 61nc 22wc 7rnb 4xb yhb 50bb 48ia 2yja
dessert 1q6j 3kff 6y1e 2t7e 38kd 38yd 2d9d 4bpd 2mid 45cd 4gvd 20od 5n6d 578d 33dd 32yd
blanco 47pc 1y9c 4n8c 5rzb 3hqb 2w3b 2psb 1v4b 617b 676b 65fb 2cvb 4prb 63sb 25vb 7s2b
glamor 5b3d 175d 1kvd 4gmd 7iod 769c 6q0c 6kgb 5mub 7pzb 5v4b 48vb 1d1b 7dob 2n4b 250b
gown 250f 6bfe 5acd 5ndd 3o7d 7n2c 1azc 3vwc 2k9b 6lrb 1ujb 69zb 5fhb 6b4b 476b 6pga
mcbride 4yid 5c9c 55ac 4hrc 1qrc 2fnc 4sqc 779b 1qgb 3xmb 5sqb 7oqb 5h7b 2ihb 1h9b 4ueb
kung 4b3d 6okd 35dc 62tc 61ac 4lic 46qc 2w8c 4fxc 43xb 4ifb 2uyb 6bob 5zcb 45ab 4d7b
regina 1plb 2bbb 4msa 52qa 5dra
daewoo 4emf 7s1e 3cqd 46sd 36kc 5jhc 7r1c 3g8c 24ub 5w3b 584b 6tub 1c2b 6t8b 6dvb 4lyb
djibouti 47he 2a0d 1tld 18gd 6exd 2h3d 2gud 6mad 3pac 60ec 6c8c 35oc 6xvc 6fkc 19fc 3h2c
mute 5xhj 71mj 5juj 7mud 3qnd 2nec 73ec 1k1c 21wc 5yhc 1rac 75lc 7fvc 22ab 4urb 48ab
mendoza 7s2e 2sxe 6k2d 3hqd 5ohd 527d 5rzd 47pd 229d 4bwc 2w3c 33qc 7tjc 5w8c 37vc 25vc
bio 57sa
laurel kyd 2xjd 45fc 3abc m4c 5gbc 7d7b 3pmb 671b 76ua 1n9a 7dva 2gea 3pda 118a 3bva
defam 76wf 1fhd 693c 2ucb 3trb 54hb qdb 25na 4e6a 3ada oja 5tja
griffei 62fe 5o1e 5zed 294d 4lqd 4awd 51kd 3hzd 466d 4w7d 27pc 5eec 1g0c 4dmc 39pc 4l6c
lucent 5d4e 4pge 7s7d 79ud 5kfd 58qd 61wd 5ofd 52hd 515c 2dtc 4q4c 5usc 289c 4qxb 584b
sebastien 7nrd 421c 6gyb 2krb 3q4b 65la 55oa 4qfa 4xoa 43da 74ca 7kda 30ra 2aya 3hpa
harriet 2hcc 6zmb 387b 7l8b 3hab 36ib 510b 298b 4phb 41tb 287b 3bpb 4adb 6r0b 28lb 63da
fedex 2qbb 79ua 4bxa
flatten 6d3b 6w3b 3reb 3d2b 1vab 4g7b 28qa 3j0a 7p6a 1t2a 78ca 64ya 40ba 37xa 2roa 7b4a
rosemari 5ibd 46cc 41tc 2o4c 41ic 4x0c 2sfb 5rjb 422b 7bjb 45fa 5mqa 681a 1l5a 6kna 5p8a
mba 3y6e 59ud 54rd 2o8d 1mhc 1kdc 1zcc 3gtb tbb 5mrb lcb 73a 2yza 3j5a 13fa 4r9a
madra 6glj 5o6e 5god 68sd 5tld 3pid 6q4d 43oc 66pc 54oc 6aqc 48kc 4c2c 3g6c 1tjb 6pbb
underdog 3ftd 1a0b 5wib a0b 3teb 1o8a vja 2g6a
modem 5med 28jc 4rgc 4uhc 4uxb 62lb 6bxb fdb 149b 4wvb 4bub 56zb 6kua 3mga 177a 10ga
baja 1v4c dub ffb 2e5b 7t9b 57ab 2w3b 9jb 7mgb 4x1a 6z9a 1nya 7k4a 19da
keynot lke p0d i5d 1epd 2oud 2sic 6wzc 1awc 2rnc 15qc 3nuc 17ub 45wb 5rrb 6owa 5ya
trumpet 7hpe 6ufd 5oad 4t5d 25od 47vd 27md 1rrd 32ld 6pyb 4m8b 2isb 5e4b 27kb 1n4a 1vpa
hsu 78tf 39ff 4b3d 5h3d 15ud 2uyd 6qed 6okd 526d 43xd 61ac 7g6c 59lc 6nic 45ac 5anc
turbin 266d 57bc 2j5c zxc 145c 6v0c 78oc 7ayc 2v9c 2s3b 7uxb 34fb 25rb 5hzb 5ggb 1u3a
versatil 3q5b 2oob 62db 4y1b 5z4b 7iob 52bb 206b 1mob 4o8b 4z5b 5ita 21oa 2xma
clau 5d2a
stockton 4fnc 2cub 6mnb 4gub 6vhb 2u8b 2tbb 3uhb 4a6b 2tmb 6ofb 45jb 1llb 1vub 5s4b 2v0b
augustu 2n2e 4qic 6p9c unc 1o0c 4tbc 60vc lpb 4c0b 7e9b 5aib 1zgb 1kcb 9zb 54ab 5wrb
mullen 2hjd 5kmb 7n9b 2rb 5kpb 6dub 1aqb 6c4a 26fa 22ma 5p4a 3aca 3x5a 1aya
destabil 2xsd 3ljd 3pyc 3wvb 6r3b wgb 4vqb 7p7b 5t2b 4zza 4yua 1gua 4eja 23ia 79ja 6yya
oau 7dee 6e0e 4mnc 1v8c 1lyb 2ycb 6gtb 6izb 5lbb 6mab 4mtb 45gb 5d3a 370a 6kta 6c8a
groundbreak 2zlj vrd 4gab 2m7b 27rb 13ob 1kqa 5q5a 7cka 431a 2oqa 1bba 1ffa 45ya 2vwa 2sia
sikh 2ate jec 7lac 4edb 2mnb 3c3b fib k8b 43ob 4uob 1y0a 2qfa 66fa 1j7a 4mva
heed 29fj 1kfj g9d 6nwd 2c5c 7anc leb 5oyb o8b 2heb 2v3b 2iab 4x9a 4xla 4pqa 2t1a
crimson 45fj 6k3j 9tj 5nvj 7nzj 41cc 3ctb 2i7b 14wb 64ab 4pab 30hb 42ka 28aa 6nta 168a
asif 63kd 25pd 78sc 34lb 4lab 6frb 6nvb 4oab 45nb 4j4b 31hb 3dlb 5aab 5utb 108b 1eqa
popularli 1pcc 3bab 2ohb 1h2a 595a
casa 75jc 4dfb 1c3b 7tda 4rta 66ma 59ka 53fa
kazakh 2tfj 6tkd 7dkc 65qc 65hc 25uc 6upc 2jjc 2ydc 3qzb 762b 2uvb 5kzb 2pjb 7gia 4uga
gerrard 5sqf 4ove 3sqe 1pkd 1rnd 2tad 64oc 3nwc 1sac 7azc 3vdc 7j3c 6fmb 1isb 36sb 7vlb
sept 5xra 6kqa
luka 3txc usb 371b 23eb 56rb 1chb xfb 3yba 6uba v2a 34na 1zda 5dya
zen 4z6d 63lb 2mnb 1z6b 5v0a
ailment 38ud 1gsd 3qcd 2akd lhd 75pd 639d 65cd 3ijd s6d 4w2c 2zkc 3yec 1d8c mwc 55nc
bert 3opc 672b 4fab 52cb 25mb 4i4a 2o6a 6ewa 227a 27oa
mitterrand 1t8e 6tpd 3z2d 61sc 3o1c 6jmc 26wb 1x7b 7ohb 6dhb 7r0b 2nub 4gyb 65ob 6jza 5ssa
olivia 6qmc 4u1b 66tb 3hab 298b 5nub 79pb 6r0b 3fxb 4v4b 510b 4adb 36ia 4kga 4d4a 6e5a
amphibi 7jnd 4pud 4s8d 1bxc 2qzc 2y7c 717c 5m4c 1cvc 455c 21zb 3yjb i8b 1vdb 2whb plb
academia 1bzb 1rjb hfa
eaton 6l0c 40zc 6o5c 6qrb 7e7b 3dxb 579b 5l4b 612b 6fsb 3dib 599b 6qvb 7ocb 39qb 7s0b
shelbi 57gb 39ob 5h4b 779b 5hfb 5jrb 6vaa 393a 24ra 6qra 757a 4mja 6wna 6pta 4r5a 44na
taker 1u9b
handgun 48uj 3toe yld 277d 56ed 2olb 5o0b 2nba 3epa 2nya 6fza
intercontinent 4b6b
redesign 7isd 695c 2nmb 6j9b 4v9b 6aab 43hb 4htb 2iub 4w6b jrb 4bab o1a sha 378a hda
restrain 1ihj 5jue 71yc 2nec 7ldb 4xwb 3oub 1rab 3qnb 6oha 36ca 4dda 1qia 1u5a 3s8a 62da
collingwood 7m8e 5znc 58wc 7ejc 5qmc 5ulb 3prb 3mvb 5slb 5yvb 7sxb 2aeb 49mb 57ob 7rob 3k3b
mahn 453c 60lc 5wtb 415b 3nvb 7hhb 6wcb 69kb 6bub 3btb 3rba 5h0a 3via 565a
tame r7b 36cb 444b 5jda 31xa 6h9a 225a
nsw 2vbf 16oe 6arc 1a1c 3j2c 3o4c 3job 47jb l7b 3fub 7p8b 91b 14sb 1xbb 1xfb 2s6b
fenwai 5rne 1g0d 4red 1jtd 79ec mqc 27pb 397b 466b 4awb 4g6b 4l6b 24xb 4xyb 6ikb oeb
mln 7vig 6f5d 22b 42na kza
abrupt 2cbe 2pkd 524c 4gwc 1qfc 29vc 5i2b 366b 6wbb 1l9b 6rmb 3wrb 54zb 5kbb 3bfb 6ylb
comptrol q2j 6i0d 6wab 7aob geb maa 5g8a 5ppa
buick 6j9d 7pyd 4htc 3g8c 59dc 39zc 3ekc 5h8b 6aab 4v9b 4ijb 2kbb 5okb xbb 2byb 6tub
sa 56ad 6cjd 7ttc w6b 2dlb 61zb 6i3b 2i4a
publicist 2ufb 7ssb 3pfa 65ia 31la qaa
abnorm 2akc 6znb 50nb 5c1b 1e6b 7ulb 7omb 37eb 7llb 5yfb 1e8b 6egb 2zkb omb 3rja 4ywa
marian
temptat 1mvd 3k0d tkd 43nd 7iqc 5hdb 7ana 3nxa 3oka 20ja 272a 7dra
budgetari 155d 1egd dec 5bmc 4ylc 16sc 31eb zvb 54ib 7ib 296b 46ub 1qob 4zfa 6ina 6xba
ecosystem 797e 4p5e 60kd 2td 2fxd qjc 21xc 5zpb 6s5b 4vsb z8b 50hb inb 5svb 2mmb 2v4b
peculiar 4asj 2hqj sjj 6kxj 2rkd 46jd 4a2d 2dpd 7pzd 2uxd 1f1d 5ifd 1icd 59hc 4m9c crc
shalom 7vob 792b 4mub 2jab 2owb 2jqb 3hgb 6tmb 4m7b 17bb yga 1dga 2vsa
groov rtj 7hpd 7jed 5gzd 398c 30kb 3jvb 3rsb 7jba cfa 264a
carla 7ilb 2s0b 7cab 1jbb 40tb 31la 52ma 2oza 3kea 40oa 7e2a 5pfa 568a 246a 7v2a 66ta
simplifi 67gd 2nmc 205b 2dfb 7v1b kdb 4bub 3ljb shb jua 12ia 68pa 6ya 10fa xra 1era
cabrera 527e 7que 6z7d 2dvd 3x9d 3hqc 7s2c 25vc 62fc 3hpc 2h2c 229c 2cvc 2udc 33qc 5lfc
heisman 4iid 1w6c 1pmb n0b 31cb 594b 1y7b 3eha 380a 77ba 6dda 2e2a 4kra 6wha
kroner 5e1g 3nbd 6tsc kzc 3cfc 6yac 5cvc 7svb 7ofb 22b 7cxb q6b i2b 6f5a 36aa 3gia
ipswich 4ilg 5yug 5a2f 2xnf 5vnf 2kwf 559f 58cf 3wke 4sre 6fte 7d3e 51ae 461e 2eue 4gse
shellei 3juc 6vjc 4zab 4v4b 4adb 57pb 298b 4q1b 510b 4wub 5t3b 387a 67ha 36ia 568a 7gca
farrel 2fne 3xyd 3k3d 6add 55ad 1qrd 26yc 4hrc 40zc 7a3c 5qdc 198c 36sc 6fic 74hc 1n0c
decept 1rfj 7c8d 5l1d 5psd 63fd 7q2c 1akb 662b 6vxb 5lub 7l1b 4lob 253b 2xxb 5hkb 5ega
oasi 2prj 2cld 5g3a 6cca
degrad 4vsd 69wd 797c 4p5b 2fxb 7opb 23vb 73ub 6gea 1sja qja 7jaa 19ua 7hda 553a
bse 2wuc 245b 1apb 3sdb 288b lha 194a 1s9a 36ga 66ya 201a
stereotyp 5tjd 3duc 35wc 2gcc 4csc 1m4c 2j7b 173b 3tcb 3wtb 43yb 25nb 1xob 408b 6ola 2r0a
simplic pmd 6jcd 7qxc 66qc 6kec 10fb 47cb 1erb 5rqb 18fb 4wsb 2l7b nab 48vb 6kab 1u5b
montoya 3cre 4kde 7k6d 3bnd 49uc 4bvc 5lpc 598b 2hib 2psb 25vb 39zb 1i1b 423b 1ggb 473b
sinhales 1mdd fod 4kwb 2u2a 25na 15sa 2ata
ubiquit 3jfb 79cb eyb 4b7b 175b 5z4b 6ytb 172a 7gxa 343a 1kia 2fta 4yka 17fa 7ria 1mea
muscular 2kfd 7llc 5o2c 5rab 6usa 64ya 24ba
hebei 7d5g 5m7g 6klg 7n7f 7u4f 6r2f 5z9f 5jlf 3agf 6wuf 3y0e 5kwe 564e 5twe 7l9e 68fd
townsend 75kd 757c 1qgc 47ec 478c 745c 4hrc 3xoc 2fnc 4nuc 5t3c 4wgb 6wyb 64zb 6fib 3dvb
belichick 56sf 7gjd 4yqc 70fc 191c 5akc 3gkc 99c 1pmc 5sfc 5kcb 7rlb 4fdb 6jxb 6ikb 57ub
nostalgia 5rqc 5mub 5j0b 1dbb 5ota 2j9a 6hma 2f0a 5z5a 79za 22ya 7gxa g8a 1ysa 6rxa 6gpa
shevardnadz 56cf 7o1d 5d8d 360d 57dc 5vqc 4axc 1dac 6y0c 5e3c 3esc 7bqc 67ob 4ojb 6jzb 1aeb
liken rqd 2suc fvc 6psc 2nvc 1mnc 6o0b 17cb 582b 18yb 17kb 7v3a 2pca 702a m5a 5bva
ferreira 6sic 4gic 374c 6s7b 3ilb 6y2b 24mb 7t3b 75ib 6wib 2mrb 26ub 3y4b 5z2b 64xa 2o3a
myriad 4o0j 67vj 314c erc ysc 2mmb 7obb 1bqb 10nb 25ka 4f6a 46ja
raptor 6opf 7v6f 32rf 5nsf 6d5e 5rue 4i6e 64se 5gle 33hd 20wd 6kpd 5mnd 6iwd 4lhd 6mud
carbohydr 39we 3tae 49pd 5t1d 3zbd 1qld 27qd 5x4d 6vdc 3fvb 7vna
brittani 63nb 5gra 344a
bihar 6pbg 3g6g 66pf 43oe 6aqe 6q4e 5goe 5gde 6jde 7oxd 54oc 72bb 1qvb 5heb 68sb 48kb
medallist 3rlj 1fle c6d n0d h8d whd s0d 5a0d 6qcc hbc 34gc 7ubc 1xrc 2kcb 4s9b 6ucb
lamp 2lqd 5uhc 3oqc 7nhb 77zb 6k5b 46db 1cgb 2wyb 56xa 1vaa 2s8a 44la 65pa 5s7a 5tta
uruguayan 23pf 6t4c 32qc 6tyc 4iab 1nzb 1isb 6lsb 37vb 4v3b 5job 6zyb 6s7a 1y9a 2xla 3m4a
mlb 1zud 191d oed 34d 3lod 1bwc 4awc 5r4c 1jtc 24xc 1g0c 4ezc 267b 27pb 4l6b 6rnb
bon
gem 6cgj 41oj 2dqe c3d 2rxd 1xkd 7gpc 3ncc 3e3b 5y2b 3q7b 2cwa 159a
syrup 2wme 34wd 6knd 63zd 2d9d 33dd 2t7d 5oud 46cd 3otc 3kfc 2qcc 5xbc 691c 1xdc 2nnc
groundwork pyj 64jj ouj 465d upd 67fd 3nkb 1d7b 51lb 3a2b 21lb owa 5o8a 1hua rya
subordin 244j sud 142d 2vd q5b 2sna 26la 4nha 1jma
skinner 3pzc 2dbc 4izb 511b 5hfb 7ocb 3uhb 5tgb 379b 1zeb 5m2b 757b 36yb 39ob 18lb 5ywb
pew 76tc 700c skb 2t9a
ellison 436d 7crb 1rzb 4wga 5iza z5a 757a 4y0a
tsang 4ebe 6zfc 2w8c 7qfc 45ac 2ktb 78tb 4b3b 39hb bib 5fja 7lxa bka 50za 7g6a 4lia
shrapnel 2nbe 6cne 1t2d nhd 2mdc 3epc 312c gcb 1v3b 7sub 28qb 7n5b 4tqb 158b 333b 2pob
saab 59de 6dvd 5w3c 5jhc 7r1c 477c 3g8b 785b 5okb 2i4b 5f3b 24ub 45tb 3ekb 36kb 79tb
hutchinson 5hfc 1qgc 74hc 5z6c 47ec 5v7c 478c 3uhc 7gcb 2c4b 5tgb 4hrb 75kb 2lcb 511b 2y3b
mena 5yyd 4wzb 3gob 7ecb 3jgb 5swa 28ga 1x8a 7dya 58ga 2nra
behead 23yd 3b1d 1wcc 66jc 4p9c 46zb 3i3b ozb 1u9b 316b 2ea 6sya 4n7a 4hia 3w6a 7dda
okai 3b5d 3xfd 2uld 5cdc 4nqc 2asc 2skc 602c 2ljc 6y4c 5zxb 6wlb 2gxb 3kkb 1lkb 77gb
camel 1cqb 3avb 65vb 359b 7n0a 618a
gov 6q2e
dutchman 33d 7q7b 7kxb 68na 7pda 421a 4dwa 6cta
multimillion 7rdf 34jc 55wb 29ga 1fha 5ixa 2mja 2h9a
inscrib 5gff 5oic 5jjc 2kdc 3gfb 5b4b 3u0b 394b 3ffb 3cea 10ia 20ra 1c4a nya 51ma 46va
albuquerqu 5nnd 6vhc 5wpb 3tjb ctb 4enb 4drb 2tbb 5amb 556b 6c6b 1zwb 2cub 6o1b 2v0a 5k9a
eagerli 307c 2rbc 5xoc 5kec 103c 5a4b 7umb 2ctb 2jba 4kua 3u7a 7cja 5iya 680a 3p9a 26qa
gustavo 5lfe 6s7e 1ggd 32kd 3y4c 4frc 6rgc 6sic 64xc 2u4c 6hxc 33xc 2psc 7v2c 7t3c 26uc
luna 72wc 4dfb 7cnb 4rtb 4r6a 1i1a 1zwa 47pa 2h2a 5rza 51xa 71za
bowen 74hd 2x4c 4uec 2dbc 478c 2cec 1qgc 2nwc 379c 5nmc 579c 1r2c 44fc 2qwc 4izc 2iyc
gloomi jnj 1yyj 5jdj 5mbg 40vf 6hbe 3qne 1vwd 24yd 7udd 6f0c 7l5c 2nec 71yc 6h9c 48ac
cube 6kcj 5hob 4aba
fukuda 492e 334e 6nge 4nbe 66hd 6moc 7ifc 7kfc 46xb 5qtb 47tb 5fjb 6dhb 4j4b mxb 6d1b
consular 3zxd vmc 4nhc w0b 2ejb 38ea uya
arthriti 3ije 639e 55nd 732d 65cd s6c 7ulc 38uc mwc lhc 7fsc bxc 2zkb rlb 1d8b 2akb
unus 5xuj 1t4c 6evc 3yqb 19ya 2uua 21ea
leno 66df 761d 1gdc 7e5c 4gnc 1jeb 1g6b 6jvb 646b 20vb 7keb 3ykb 100b 4mdb 1pxa 4oca
middleweight 77ff 3mrd 5a3d 61rc 3gcc hbb 59tb 6wtb 299a 5tra 6x9a 30fa 53qa 7s6a
aveng 3auj 2hwj 21nd 2eb 6wrb pzb 1y6b 5qa 2l2a nba
weekdai tod 1cd 1ad 2sd 6e8d c8d 4xxc 2p9b cgb 12yb jgb 6gnb 4gnb ncb 27b 4ia
nonstop kub 6e8a 23sa
kahr 58rc 41wc 3v5b 78qb 3nvb 6stb 6wcb 7hhb 5j9b 7pjb 6bub 4s0a 3mha 5vxa 71ha 60la
ark 148d 63hb 65ua
ledger oyd
antwerp 5yjd 2r9c 6ygc 5g4b 1skb 4e5b 78jb 6w8b 508b 70jb 7g0a 2xda gxa 4tta 1vka 1eha
tiffani 3ncb 53jb 3kea
seinfeld 4oce 75rd 1gdd 1jec 66dc xcc 1g6c 7kec 3ykc 1pxc 3rgb 1ccb 6o7b 646b 3g9b 5y4b
baku 3the 2pje 5e3e 7oyd 7plc 25uc 4qub 7dkb 72xb 15bb mkb 3lub 5kzb 5tpb 2stb 4msb
ambigu 4j5e 76ie 648d 2xid 54zc 5mtc 4gqc 5xzc 5kac 6iyc n7b 4xwb 5cob 44tb 59yb 7cib
grievanc 4lvb 5sib 68ib 1oxb 6xqa 1hua 5j0a lqa 670a 607a
cio 5wld 43d 49b 6j0a 4eza
roar 265j 4svj 35gd 2qjd 5p3d 451d 3bmd 4kuc 4ctc 2ubc 2zwb 6bpb 19nb 5pqb 2tjb svb
landfal ffd 1a8d 3qmc 1n8c vfb 3ufb 4bhb 2csb 4l2b 3wua 6xca 5s3a 6ipa 7uya
newborn 3plg 11wf 2iee 189d czd 2od 3lhc 5vjc 58lb imb i6b tub rfb 1k2b 6zub 237b
chic 21oj 175e 7ioe 563d 7t4d 48vd 5b3d 71rc 480c 250b 4xsb iqb 212b 7gwb 34kb 7pzb
sceneri 28zd 48ad 2bd 4ufd 7lsd 4olc 1kvc 7doc 6ccc 2teb 53gb 7r2b 3i5b 3izb 4dob 4dga
meaningless 5xze 6ame 5jwc 4p1c 7npb 3wbb 1hkb 23kb 4uwb 6fcb 5xpb 366b 4s1b 1kia 5mta 31ka
amo 5fgb 1vgb 5ytb 7iba 7lca
disregard 1crj 2c5j 56kj thd 1a3d 54hb 7fdb 1zlb 7mya 78ka 2z0a 4x9a 31ka 6vua
equatori 25td 60ed 3hvc 7frb 4ckb 5peb 6exb 5shb 3h2b 1q0b 2cga 4hja 45ha 3paa
sonia 3wzb 4jkb 4kqa 6xma 7l8a 726a
fao 5pic 41ea 596a 4s3a 4kpa
frazier 48nb 4azb 3tua 2yna 18la 5t3a 2vja 64da 5hha 5c0a 3ega 3fxa 5fga 5ura 2wsa
contradictori lqj 763e 5mtd 4j5d 6iyd 5kad 2f6c 7cic 4trc 2xic 59yb 4s1b 3ubb 3c8b 7l5b 4gqb
fluent msc 6pdb gub b6b 4vxb
dae 4hgf 5q7e yjd 3kid 5sed 59ld 5wkc 6f9c 43xc 6n1c 484b 4knb 2yfb 5vib ijb 2p3b
bhd 3oic uqa 3gia 2mea 2wra 30aa
iren 510c 6d4c 4d4c 6xmb 5pfb 349b 40tb xkb 7aeb 4phb 2bbb 4rfb 7jtb 7u6b 6rwb 4thb
fairwai 1dod 3hid 1c0d 4mwd 36zc 3sbc 16nc 6a2c 20xb kmb 187b 4d1b hpb 7ija 2ada 347a
posthum 14dd 4cyb 6ulb hcb 2wnb 788b 5jpa 4j0a s0a 2hta
excav 3urj 3suf 69ve 70le 4vjd 14nd 6xld 8jd vd 3qoc 3ffc 45qc 6x1c 2y0c 5oeb 1kqb
homestead 1zid 7nqd vpd wd 95d 3xka 5fpa
amro 6m5i 5d1e 7l0d 7ivc 79vc 7htc 4hcc 5p5c 490b 3syb 569b 6nub 7p4b 5lia 52ga 5fba
reson 21wd 3r9c 4atc 7c2b 2vmb 5c5b xib 4wtb 4kba 6xfa 5fqa 6fva 2wza
gallup vbd skd 752c 4f2b 27ga
evergreen 3abb 58sb 2xjb 3pmb z8b 721a 193a
weed 7lod 326d 123d 6dea 4y5a 6hza 7f1a
libel 722f 1fhd 693d 3trb 54hb 2ucb 3sma 1r0a 4zia qda 20fa 276a 3d9a
vaniti 6q0c khc 4x7b 59eb 4mzb 5z8b 2woa 6u2a 5v4a 1qpa u3a 5oza tra
cumul 40hb 31bb 4u3b 65mb 3enb 3k7b 1jga 1zya 1uqa 1jza 3i6a 6ega 4b4a
proclam 65j btd 5ukd 4rd 2wkc 3e7c 31ga 5x5a 3vga 4hoa 4u2a n5a qga
cppcc 4hfg 3aoe 7nxb 5wb 6g1b 4rnb 3eqa 77aa 14qa 47ta 232a 4hza 370a 5q4a
frantic 2ndj 43sc 5doc 2fhc 4xzb 2q5b 3p9b 560b 5l6b 6nxb 7v4b 1oga 7vba 4f6a
petrochem 3nnc 1xjc 2xrc 36nb 67b 12ob 3oab 6x6b 4lyb lfa 3cya 3ma 6mza 2xka 1ada 3eba
cutter
iss 5ise 3p4e 21gd 3uid 1xad 6t3d 3vrc 34ic 51tc 1m5b 4n2b t0b 78ob 44ub 7bpb 3zwa
voucher 4b5c 6ezc 2fgb 1yra 2dra 2v5a 2r3a aua 3uaa
cardboard 1qqd 1shd lvd 284c 4qsc 5oqc 26xc 29yc 6evb 5hwb 41mb 4bqb 1t4b 6lrb 2qkb 3rkb
moos 3kdd 63gc 6xpc 46hb 2e0b 3hfb 2uab 6jtb 27ba 6eea 65va 5k3a 1u8a
musa 13jc 7stc 108b 43ib 5eub 2dxb 1h8b 65jb 2bxb 4tab 2m5b 2i6b 5xfb 3xdb 1nwb 6vva
moran 5hfd 4ued 4sqc 48xc 5c9c 2fnc zdc 40zc 68lc 4r5c 6o5b 71tb 6fib 5ywb 612b 5uub
chairmen 5wd a8c 7acb 78bb h9b bwb 71b 539b 3xrb dtb 1dna n6a 4hfa 770a 3qfa 7a
bc 21hc 6e9c 5tzc 1oac 40ab 7u1b 5wib 6whb 6ntb 7tsb 4o7b 418b 7f6a 6dda 3eha 3loa
unmarri wbd 2iec 2imc 5poc 189c mbb rvb 4zhb czb imb 139b 3zjb i6b 5vjb 237b 48hb
oxid 69me 7nfd 1ucd 3n1d 5u1d 6bbd 45mc 6dcc 1woc 6x6c 159b 58nb 310b 7lhb 49pb 4yja
sundanc 4t2d 33tb 3nb 1rvb 4j2a 3zna
wbc 7s6f 75sf 53qc 61rc 5trc 30fb 6wtb 3gcb 59ta 2vja 7dwa 6mba
damn 4a8j 5nfj 3xfd 6wld 4h8d 410c 6pzc 5cdc 2jhc 2ulc 3kkc 636c 1mpc 2asc 5fwb 3b5b
underworld 3s6d 7hcd 1pqc 3f3c 337b 2rhb pqb mja 60ma 6fna
fend 2vld cud dld ywd 7ord 68xc 4vob 43nb 53ca 5mda 5k4a 6hca 2fha 21ca 4pqa
cereal 2k2j 79rd 26ed 24nd 6otd v3d 2end 2nnd 8ac 1lqc 1xdc 498c 1htc 691c 3vnb 3hxb
frist 77rd 47fd 5v7d 52od 5ehc bwc 4cdc 2dsc 60gc 481c 2lcc 4f3c 1n5b bsb 1fyb 5jrb
tirana 3txd 2lld 56rd 1v1d 53kd 3irc 5e3c 4quc 7m4c 5mmb 5tkb 2g0b 3tjb 3ybb 7ueb 7o1b
repercuss 1uie 3cjd 3pyc 4jlc o7c 4rjc 4gxc bdc 366c 2d1c iac 4jfc 2elc 7b3b lwb 3bfb
yokohama 4dee 5u0c mzb 49aa
condom 4stc 1otc 2izb 3d7b tpb 4zha 7dsa
warwick 7j1c 4p2c 63mb 332b 555b 5o3b 57eb 32ub 2k3b 42rb 7ukb 4zlb 2bub 620b 7d3b 1twb
incarn 7bkc 7eqb 7d6b 291a 6ema 3rma q4a 3sna 3w5a
hastert 47fe 2dse 4cde 77kd 4f3d 60gd 52od 5v7d 2lcc 4g3b 6nrb 4gbb 5jrb 4n5b bsb 5kqb
armistic 292j 45d 28rb 1wgb ugb 1ajb 1lsb 7za 2oea
tikrit 45le 3vhe 3ahd kkd 3v3c 1rcc 4t3c 6lnc 68zc 5xfb 2unb 507b 34qb 3ofa 5foa 39ba
dim 7qej 4j5j 78wd 1wlc 75lc 5mbb 77zb 4sib 7l5a 40va 5ala 71ya 24ya eia 5xha
midtown 16xf 1e4f 28ud 16pd 3ltc kgc 31dc 4m4c 5o4c 6vc 532c 2d2c 21kc 7knc 563c 14pc
undocu 3d6e 125d oac 3kxc 102b 790b 2bsb 4a4b 1zka 3qwa 2jva 2nza 57va 2hua 2eja
counterfeit 2vuj 43gj 2k7c 4w5b 1p0b 7vcb 44zb 4eqb oab 2hkb 326b 46oa 3toa cia 26ma esa
forrest 38rc 38xc 2wsb 1zeb 5urb 4cgb 6o5b 5qdb 4mdb 2j0b 1iab 793b 6ehb 36mb 69rb 7uab
glow 1v3j cod 44ld 6k3d eid a7d mnd 5ald 1wld 7qed 3fcc 11yc 57yc 46nb 2i7b 168b
ceram 6k5e 5m8e 2qkd 1cgd 159c 38wc 1qqc 6lcc 46vc 3ceb 3rkb 1q4b 2lqb 284b 44vb 5t9b
livelihood 6gjd 20qd q9d 2fzb 3hnb 12rb 4p5a 20aa 1zaa
sinist 7l5j 20jb 4a2b 7bma 2dpa 6a0a 6m2a 46ja 5jwa 11na
toast 5c2j 1wtj 6ldj 2nne 3kfe 1ywd xmd 7fyd 498d 5n6c 71pc 2p9c 2wmc 2mic 2t7c 2d9c
bowi 7j2b 4crb 2txb 48ib 4mja 5y9a cfa
audi 3ekf 477e 5f3e 5oke 39zd 5w3d 59dd 3pbc 79tc 1tpc 5jhc 2kbc 3g8c 4htc 7r1c 6tuc
lag 3coj 2lkj 19id 444c z1c 6h9b 70xb 82b 1vwb 19rb 1jfb xab 7v7b 6cib 5ia 5jda
sothebi 3m8e 22fd 4w0b 5y2b
braveri 30yj had 1dyd 14dc 5gcc 76ob 3ylb 2zeb 6jcb 3daa 3vpa 3jha s0a 2hta 5uaa 647a
rosen 634f 60be 5c0d 5r6d 6c7d 5iud 4r5c 5iec 4tfc 696c 6jsc 59jc 6q5c 2hdb 79xb 7kob
shini 5alj 2i7e 1wld 168c 3fcc 7ioc 354c 5b3c 2zfc 22gc 7doc 7v9c 1azc 1f7c 57yb 2cmb
chairmanship a4d 4o2c 370c a8b 77ab n6b 5wb 10da 3qfa mta 1s3a 7a
rectangular 4dad 29yd 7i5d 5bed 677d 284c 2qkc 3yac 61qc 1fec 3ucc 5k1c 3u0b 4nlb kvb 1eob
rutherford 40zb 3uhb 6mnb 6f4b 2b0b 7ukb 2pab 2nfb 4szb 1zeb 6kib 7sxb 5l4a 1twa 4r4a 6mga
saharan 3fdd aoc 9rc 29nb 5q8b 12qb 49sa 6ra 1ota dda 320a foa
bowman 4y0j 5clc 3pzb 44fb 514b 4szb 4izb 745b 5ywb 3x4b 5kpb 7ocb 6pjb 7s0b 7dlb 41fb
wrack 4yue 40be 34ae 24oc 59qc 3cnc 2elc 320c 3pyc 6qfc 3slc 39cb 69tb 6u7b 5knb 1tlb
solemn 5f4j 22xj 5emj 7ldj 7mue vrc 4c4c 2bnc 4a8b 7n6b 2a7b 1rgb 31gb 4u2b 1h7b 3vga
debacl 5aqe 1bgd vjd 19gc 2elc 3ndc bdc 4jlc 4ceb 3wrb 2ibb 7b3b 3imb 6rmb 25hb 4gxb
sevil 5chj 1p8c 33fc 160c 5g4c 6p0c 4ttb 5x9b grb 3knb 3q4b 75zb 42yb 6sua 7o3a 6kwa
conform 2rcj 2x9j 5y3d 6nwd 4x9c 2t1c 76da 34ha 5rpa 4z9a kda 6ya 23xa 2nma 2z0a
massag 1a3d mwd 2hbc 6zqc 5v0b
shepard 5ywc 7crb 514b 4ueb 395a 48xa 5jaa 26ya wja 4xca 4q1a y7a
antigua 5rlf 5x1d 6h2d 4x1c 7k4c 64ec 4xvc 3jkc 2rjb 6xvb 1nyb 597b 3i1a
propuls jcd 4iod zxc 51tc 72ic 3uic 1xlb 1xab 774b 6job 2rgb 34ib 4bab 266a 2cka 2s3a
camouflag 6a0j 2bfe 1ujd mfd 44vd 3zfd lsd 3rwd 1azd 528c 7hrb 250b 4y2b 2c2b 168b 3o7b
vee 3v5c 69kc 2qgc 3nvc 3p8b 75wb 7fqb 3mhb 4neb 53bb 2lrb 3cxb 5h0b 4s0b 525b 41wb
natal 6k8c 1qnb 7frb 7gha 60fa 25ta 463a 5xga 3kca 3j2a
nawaz 3dlg 6frf 34le 63kd 1rqc 2t8c 7lic 5lec 45nc 69qc 491c 7f9c 7jpc 7q0c 72uc 6q6b
tsai 7g6f 4b3f 72hf 6qef 39ff 5h3e 2uye 15ue 3i9e 6okd 2ktd 46qd 5and 61ad 526d 4lid
falter 4o4d 2jdc 444c 2m4c yfc 30vc 5bpc 36rc 2xsc 3dtc 5knb 63vb 5ib 603b 4i9b 2xab
sega 4eef 4pxe 5qcd 7e0c 5zkc 22wc 53wb 63hb 6t8b 5n5b 4zbb 6tua 6d7a
brighter 1wld 77ud 67bd 6fxc 5alc 5mbb 75lb 77zb 44pb 7p1b 7qeb 6wgb 27fb 57yb 1vob 7v9a
sheila 6sfd 6kyc 6zmc 387c 7d1c 287c 5jkc 51oc 40oc 539b 3kob 3jub 5o7b 6xmb 6vjb 31lb
approxim 34pj qzd 3i6d 2d7d 3c8c 5qub 35hb 2lbb 6g0b 43va 3o2a 1s4a 1qca 3iba 58ua 41la
stormi 5tqd 7bvd 6g9c 58jb 2sbb 7tab f6b 4xzb 7vbb 3w9a 5yqa 5jya 5bja 3wra
uninsur 3uae 5qjd 5axd 25sd 237d 44dc 2h1c 3kxc 6h3b 2hub 20nb 61kb gnb 77wb 6f1a 6mda
inexperienc 7a5c 5itb 5nab 69a 33pa 6haa 6yla
livni 3hge 2owe 2jqe 2jad 1dgd 17bc 4muc 7voc 1d6c 3rvb 2vsb 73wb 5ngb 7lib 491b 7mmb
sheridan 55ac 7s0c 77yb 6o5b 4szb 2wsb 3xyb 4oda 18oa 4mda 5n0a 5c9a 5p7a 2j0a 64za 2qwa
siberian 5zfd 6ed 3e6b 5tpb dba
rendit ecd 65bc 1w0c 6j5c 49lc d2b 29sb 4m2b 2isb 3lea 1n4a 5lma 6cka 34sa 4c4a 2x7a
noteworthi 1bcj 17kj 48ec 3y7c 5pzc k5b 2d0b 6wbb 12vb 4v6b 2urb eab 79ca 1ifa 3v6a r1a
biodivers 73ue 4p5e 2fxd 60kd 2mmd 10nd 21xd 6s5d xdc qjc 748c t3c q9b 43tb 2v4b z8b
healthier 1jue 7p1d 3j1c 69hb 5ikb 2t3b 1orb 5cnb 5n3a 3pka c1a 67ga 1kaa
profoundli 1oej 1ogj 7jxd 3vzc 6mic 6fcc 4usc 2igc 7hzc 3c2b 2ulb 261b 2f0b g8b wtb 16tb
compress 3n9b 7ayb 58ea 32ha 57ba 4ata 5vsa 54ga
tertiari 1kuc 5ufc xa 3p7a 3y6a
recogniz 2rkc 3jfc 74eb 4ycb 1meb 4psb 1f1b 27fb 48eb 20ra 796a 46ja 4cna 2uxa 7aja 73va
horwitz 1tcb
dugout 4mwj 4red 6v6d 4v8d 3ptc 73jc 4g6c 1g0b 5rnb 7ijb 23bb 1geb 42lb 5zeb 27pb 1jta
granada 6xhb 5uwa 5yxa
hoo 3cxc 2lrc 7b5c 3vic 4s0c 53bc 40xc 6wcb 3z1b 3mhb 2qgb 453b 69kb 7pjb 3v5b 3p8b
singaporean fod mrb 3c1b 5pnb 6pda 4g0a 59ma 50ka 36la 3sa 195a 1v0a 6bwa 2f5a 12ha 23ja
manageri 5c8d a9b 5nb 2jyb 1h6b 7i1a
undercut 2xsf 36rd 6r3c 66nc 4q5c 7p7b 2xab xab 2m9b 68xb 5kub 63vb 2oxb dab 3hjb 3fqa
bucket 26xc 4wab 67zb 19ya 3yya 5pwa 305a
magnat 306j atj 7czj 4y6j 4ace 21id 7rxc 4lyb 4llb 4x2a
paddi 5wsj 97d v3d 2fzb 6otb 6xgb 2enb 2k2a 4vda 34oa
ordnanc 1vjj ylj 6d9f 3ynd 3x1b 2olb 28ca
lagoon kpd 50hc pfb 67cb 2xub 57ab 24db 1whb 9db f6b 1nrb 40qa 5yga 5g3a 610a 17la
alicia 2ozd 686c 48dc 52mb 4azb 66tb 7sjb 51ob 2mtb 6ryb 3hab 735b 4thb 6kyb 3h8b 3keb
distrust 2l9j 5j0f 6xqe 408d 17od 2d1d 1tmc 5sic 7cqc 5otc 22yc 56gc 35wc 3cib 6q1b 4lvb
snack 5n6d 77jd 3vnd 1ord 32yd 47md 578d 71pc 2nnc 8ac 56pc 3kfc 2d9c 5ouc 2t7c 3ujc
delet 7dtd 1g2b 5jga 4yea 16ca
peugeot 3pbf 3ekd 477d 5okd 7r1d 2kbd 3bnc 45tc 785c 5f3c 39zc 5w3c 3g8c 4bvc 1tpb 5jhb
bellsouth 6nug 515f 58qf 4pgd 724d 5ofc 28jc 6llc 5kfc 2iib 7ivb 2dtb 5d4b 61wb 5izb 3dhb
general 7hth 7l0e 5p5d 6m5d 5d1c 76rc 490c 5lic 3syb 300b 7p4b 7blb 63ub 2gsb 5dmb 6i4b
sloan 4r9b 4ieb 7gsb 3l1b 38rb 1kdb 6pma 3yra 4r5a 36sa 4dia 3vca 7oca 3j5a 2ua 3pza
berman 5c0d 4r5d 60bd 4qqd 634c 6q5c 5iec 696c 789b 5ywb 4tfb 5clb 6c7b 7kob 2hdb 7dfb
ntv 27gc 4qtc 2nrc 66b x0b rtb 3gob 3jgb 4wzb 7e5b 7ecb 6pob 1g6a 1jea 1gaa 5yya
piti 5lvj 7mwj 3q1j c1d 487d 6gpd 3idd g8c 432c 2f0c 5rqc 2ulc 47kb 7hzb 6vxb 3h6b
havel 1dab 6jlb 4g4b 2dab 734a 6jza
ik 1a8d 6cld 2tvc 4thc 7u6b vfb 3qmb 6ela 520a
hongkong bic bkc 4hcb 289b mrb 7clb 2v8a 7d0a 6k9a 11da 35va 4mga 5f2a
connolli 2fnd 745c 4hrc 673c 3k3c 40zb 7s0b 5c9b 4odb 5sqb 1qrb 7oqb 5qdb 4t8b 3xmb 6vab
booster 1fgb
disgruntl 7tbj 1ldc 70ec 791c 7sob 2cpb 3jnb 51ea 2q5a 1tma
markedli 1nhf 1rad 1l2d 311d yed 29hc 5zac 4q5c 7hlc 4ddb 6yb 31bb 4ofb 1rxb 462b 71yb
flemish szd 6pcc 1vkc 70jb 1lvb 2boa 44a 2fka 75za 31za
dalton 55ab 5qdb 2wsb 4odb 4rpa 511a 224a 64ca 7exa
decommiss 4pub 2qzb n4a pla 7tza 2y7a
stubborn 2q5c 21cc r5b 560b 6peb 50ob 3lkb 29pb 4f5b 6swb 2fhb 22yb 6vub 190b 5baa 3zga
lusaka 5idd 5xgd 707c 59mc 5qic 4qkc 37sc 5tkc 5mmb 44gb 53kb 3veb 4v3b 2nkb 1ajb 6tcb
congressmen uod bwc 341c 13zc bsb 7qqb 77ab 4jmb 11fb geb 8sb 14qb 3l7b teb 1n5b 551b
dakar 3pac 6mab 6c8b 5idb 5bub 37sb 5xga 6k8a 1xha 3ita 6s2a 4zsa 6exa
sylvia 4d4c 4adc 53jc 68gc 246c 3fxb 3bgb 298b 4o9b 4phb 7d1b 31lb 5ueb 36ib 76mb 7ilb
westward 2hj 3qtd 3yvc 64mc 39ec 1spc 1emb 21tb fwb m0a 184a 1c0a 1rxa 11xa 6vya 7uya
diarrhea 4w2d 53vd 7hdd 6kdd 2akd 49sd 3qcd 38od 3cbc 6xyc 38uc 245c 567c 639c lhc 4fpc
wineri 62vf jqd 1b1d 7t4b 37db 57cb 2m3b 6rta 52ia 5efa
imbal 3pyj 56lc 71ib zvb 553b 7epb 31bb 4ppb 241b 1wja 1jya 32ca
unfamiliar 4h7c 4psb 4dob 73vb 54zb 2qvb 763b 7j4b 7pza 5iya 3dqa 7ria 4asa 79ca 186a
entireti ola
absente 1oze 6x7c 2p8c jtb 7rb 15aa 4aia 1a9a 35la
alison 5p8c 5qnc 3wpc 7sjc 7e2b 3evb 568b 52mb 5mcb 3aib 298b 387b 4o9b 5dkb 36ib 4rwb
hesit 51ij 7iqe 4pqe 2iae 25dd 19id 602d 4upd 6y4c 5hdc 3okc 58vc 33sc 72sc 4jrc 2ctc
mccall 7ebc 48xc 5h7c 2y3c 3m8b 6rlb 18lb 5ppb 379b 1qgb 4mlb 2vjb 36mb 5c9b 73mb 321b
izetbegov 6jle 6h0c 3eyc 4qbc xfb 34nb 7tmb 5ngb 7pbb 1fub 371b 7rkb v2a 3esa 23ea 5ola
ganguli 685g 5sld 3r7d 65kc 3prc 5yvc 4vgc 6b2c 7ejc 2aeb 7m8b 4rqb 3mvb 1pnb 58wa 5loa
glover 2wsd 2dbc 44fc 3zvc 3dxc 55tc 1r2c 668c 478c 40mc x8c 5m2c 588c 4wgc 2o9c 4uec
horsepow 7g7f 6xnc 57bb 7dbb 2v9a
paulin 4adc 246b 3keb 57pb 6r0a 6iia 5jaa 3haa 6xma 66ta 3a7a 43ra 76ma 4kqa 3uya
spoil 5u5a
lens 41ve 1ncc 4atc 2wob 1cgb 3eab 5fqb 7c2a 3lna 7p2a xia
detector 5fqj 1j8d 7c2c 2wzb 3lnb 5c5b 1ncb 2gba 2zja 4ata 3r9a
halliburton 5umb 30da 2eda
hydraul 4y7c 5ggc 57bc 145c 72ic zxc 2ckb 46db 34fb 5hzb 3rjb 6l2b 79ab 28nb 41ub 7vaa
gareth 5vec 36sc 475c 72yc 25ac 5sqc 6hhb 3qvb 5l0b 7vlb 6tob 5slb 6l9b 6h1b 46eb 47jb
orphanag hfd 6f1c 5ybb 2hub 2ob 2clb czb bhb 2uob 2m6a 7dja 6efa tua
equestrian 4lud 2tid 4rkc 6ucc h8b 2ntb 3b3b 1tyb 6uxb 1f6b 6x9b 1fla 6fja 3owa 571a 3rla
freak 3d8j 2rad 2jhb 2cia 4a2a 4m9a 57ha 2k1a
upheav 6idj 2elj 5aqd 24od 2zkd 3yfd 47od b7d bdd 7kkc 6rmc 4rjc 5sic 7epc 2d1c 4jlc
strewn 7n5g 4bqd 2pod 6w3d 3j0c 5n7c 2roc 3a8c 7rqc 3qec 3upc 6sdc 5q2c 400c 7unc 26kc
pee 6huj 525c 2lrc 2qgc 3vic 453c 79gc 6wcc 41wc 674b 4neb 3cxb 58rb 40xb 5wtb 5h0b
hug 3byj 3ixd 4wid 2r6d 35gc 39lb 36hb 6kbb 3bmb 51nb 451b 4uua 4cta 5l3a 4c4a 2yva
tara 5nvc 5p8b 3fxb 52mb 5ilb 2ozb 2mtb 7e2b 6ryb 686a 7lja 79pa 387a 5o7a 4pha 5uqa
dye 168d 5ayb 6pva 3fca
damien 5znc 43lc 7ejc 27ac 3qvc 5qmb 3tgb 5l0b 7m8b 7azb 6l9b 5ulb 6h1b 58wb 6imb 2vnb
angu 201d 522c 3u9b 2vnb 4gfa 3tma 6h1a 4x3a 2qwa 18oa 4lpa 27aa 198a
penetr 14hj syd 56xd vfd 233d wtd 5vaa
nate 5nec 1v2b 6hwb 531b 3gxb zzb 4kab 4pnb 3aib 5l0b 48ob 7ieb 1unb 3m3b 4iua 1vea
lra 3oze 5xee gmd 3lqd 7u8d 6qdc 5b5c 31mc 5arb 1v9b 44gb 3ryb 1mdb 45kb m7b 4kwb
eastwood 6mjf 5qdc 428b ykb 5n1b gfb 4zvb 1udb 61fb 4c8b 12nb bzb 1d1b 3na 5xwa 1cca
kicker 7od 1pmc 1y7c 5oxb 1v2b 4yqb 262b 411b 5rcb 4fdb 5sfb 3gkb 5aka 6ofa 22na 6jxa
rational 5gkf 3fqd 2f6d 1uud 2j7c 3rrc ktc 4hpc 21yc 465c 3ubb 2z0b 2s7b 3feb 213b 14ob
landown 55kc 4zuc 11lb 44db 2chb 493b 23mb 2bb 4uka 2lea 2r8a
postur 1xoj 2tdj 22rj 65xd 1ctd 6vcd 3vxb 1e7a
rees 40zc 7ocb 5rxb 468b 78fb 729b 3x4a 4x5a 4xaa 3opa 588a 41ta 6iva 5fga 6vra 3xla
deiti q4j 7d6e 4u0e 1b0d 362c 3w5c 18bc 77qc 585b 5g7b 2atb 7m5b 3r0a 4bda 291a 13wa
daiwa 6i4g 6i6d 490d 5fbc 3syc 5p5c 2n9c 300c 59nb 7p4b 7htb 3cqb 4tkb 79vb 3h7b 7ivb
wick 2igj 20jd 4f4c 2jhc 4uwc 50ob 6pzb 4z5b 4m9b 4h8b 4v0b 6peb 2k1b 410b 3msb 7drb
unconvent 4unj 5tdj 2ood 3hbb 1yzb 1n2b 2bdb 4z5b 2khb tta bpa 46ja 5waa 399a 621a 7pza
nkorea 2p3c 200c 8hc 6ua
refuel nmj s5d 3s0c i8c 4s8b 7dgb 1cvb 1mib 21gb 21zb 774b lza 3oma kua 1bxa 2qza
yanukovych 4axh 7mmf 3d1e 5d8d 56cd 5ngd 7f8c 67oc 57dc 1dac 1aec 7o1c 74kc 4spb 446b 3c4b
ayala 2udc 6k2b 2h7a
extraordinarili 669g 1a2d 23qd 4xwd 3c0d x2c 36cc 23lc 1icc uic 2igc 4usc gjb 261b 7v8b i7b
messier 6yke 7kwc 6kpb 4fna 6qba 5sqa 1zua 32ra 4v1a
abbot 31ad 62gd 35sd 3ddc 7lnc 6msb 1csb 2hra 7ira 1zma 1b0a 3xva 27da
chilli 5u2e 1nle 5rhd 6g9d 58jd 78zd w1d 5x2c 6p5c 4ydc rnc rbc 2z4c 1m3b 12ub 41jb
bentlei 6mcc 4yyb 5f3b 39zb xbb 785b 4l0b 5edb 7s0b 3eka 4bva 7o5a 5nla 6daa 3n3a 44na
niagara 6hid 7k7c 1xbb 4teb 3ypb 27bb 6ihb 6n0b 2tqb 2bob 5fcb 3g3b 2nfb 4jcb 7tra 9da
dagestan 49oe 1rhe 4mkc 59qc 4nxc 23cc 5a8b 22kb 3ybb 1j7b bab 474b 5heb 2nrb 6upb t6b
esteem 31vj xyj j4j 1xod bmd 14dd 1kfd 5vyd 2md isd 3v4c 3cib 3jhb 6jcb psb 3dab
outsourc lfb 1r9a 420a bla 2ga 67a
staten 3qkd 21kd 7k9c 44bc 6hib 6enb 6kib 1e4b 547b 6rdb 5o3b 5cib 2nfb 5o4b 6zea 35za
infrar 5fqe 3lnd 2vmd 4atd 2gbd 4wtd 2wzc 7awc 1ncc 4kbc 1bsb 5c5b 76sb xib 5pvb 44lb
vodafon 5ldd 289d 6lld 58qc 515c 61wc 28jb 4qxb 2meb 7ttb 6cjb 6qbb 584b 6i3a 6nda 40ya
fema 2tvc
regenc
wrangl 5eke 43ee 7kkd 4lvd 3cmd 4q6d 48gb 7ewb 2wcb 68ib 5yqb zgb 66ub 2d1b 4vzb o0b
pronunci 4vxe 4xid gud 2pld 7v1c 6zgc 6bhb 6b9b 2u0b 7r3a 6pda 46pa b6a 73za 3eca 4mba
bluff 746d 2ged 5gbc 1n9c m4b 45pb 4h6b 3abb 67cb 3pmb 3bvb 3u2b 4esa 55ma 610a 6n0a
mhz 68oc 4oib 5lyb 2vma
claudia 48dc 1jbc 3hac 6k0b 2ozb 3a7b 5hqb 57fb 605b 31lb 7e2b 6xmb 3h8b 568b 4rwb 7l8b
turnpik wdd 5i9d 4txd 1kpd 6m6d 6eed 2tyd 1q9d 6c5c 4fcc 5h5c 35zb 8ob 6hib 5fab 1g7b
svetlana 7ltg 7cef 5jve 4ale 7g2d 64id 5z2d 6wid 6k0d 5vdc 5kxc 3whc 4xhc 5e2c 6cec 7osc
hardcor 3rsf 3jvc cfc 7jbc 30kc 264b 4u7a 7sya 5gza 2z7a 5spa
dementieva 7lth 5jvg 64if 6wif 7ccf 5z2f 4ale 7g2e 4xhe 5e2e 6cee 7ose 4age 3whd 3uud 3a0d
noor 29qb 25pb 6o4b 2bxb 541b 1h8b 2o2b 1eqb 624b 31hb 633b 63wa 1w8a 5aaa 3xda 778a
cookbook 38kd 39tc 71pb 7kvb 4ulb 41ab 6u2a y6a 3o3a 1l5a 6y1a
airwav x0c 66b rtb akb 149a 404a eya
distort 3unj 59ye 6iyc 76ic 4trc 6dtc 5mtc 35wb 763b 5kab 4d2b 5lub 17mb 3ljb 4xwa 2xia
calmli 4f8c 307c 26qb 2f9b 4ltb 3mub 5xob 53tb 5keb 2r6b 38mb 4lxb 1i3b 1spa 3soa 75ha
retrospect 1gmd 1rvb 2q4b 4aqb 1sxb 40wa 6qxa 5xaa ioa 4kha 72qa 6i5a 1i5a 324a 1ffa
cathai hj 6i3e 2dle 6cjc 7ttc w6c 7a2b bib 7g8b bkb mra 5f2a 5fba
redeploy 40sf 6mqe 2zad 24jd 3a2c 4rlc 1fdc 1e5b 4kvb 55b 59b 6aa 50ea p2a 39ba
ignacio 5lfd 1i1d 4prd 3hpd 1y9d 26ud 2udc 1ggc 37vc 2hnc 4frc 71nc 13yc 25vc 33xc 2cvc
exet 5yuf 27he 236e 32ue 743d 7d3d 3q8d 5cqd 4vbd 2xnd 4ild 5a2d 63md 4f1d 5czd 42rd
endit
misunderstand 1sqj 2xid 4lvd 2qvc 79qc 5tjb 6vxb 3vzb 4aab 5rqb 5j0b 6dlb 3wfb 670b 318b 4vfb
meredith 5jac 5jkc 4q1b 246b 78mb 687b 753b 26yb 53jb 4hrb 6q9b 620b 3zlb 6kyb 387b 298b
wane 31bd 4q5c 2n6c 35xb 4sib 66bb 4y9b 78ub 444b 5a6a 5sia 2xaa 3lka 5yha 3n6a 4f5a
cessat 1o2d did 1lsc 28rc 6nbc 3h1c 292b 2oeb 3sxb
stanton 61vc 38rb 40zb 588b 4xcb 666b 3dxb 5mkb 6dib 5urb 4c8b 1yxb 1r2b 4b2b 5ywb 7e7b
penal 21nj 3m6c 2jb 12ia
repris 3aue s9c 7odc 2hwc 4dxc 497c 4hsc 3slb 2gfb 3pgb 5s6b 4rjb 4sbb 2exb b7b 6hcb
eur kzc 742b 5e1b 6tsb 6f5a q6a
sacrif 2zee 3jhb 3yda 5zva
mogul 306j atj 79lj 4y6j 4acd 21id 37cd 4llb 4lyb 4mqa
cheung 45ad 6k9c bic 2v8c 62tb bkb 2w8b 4ebb 6okb 4xnb 4b3b 2uyb 36ab 43ma 6rba 7a2a
gail 31lc 6kyc 78xc 6sfc 7ilc 5dkc 3juc 51oc 7aeb 7sjb 287b 70ib 568b 40ob 2mtb 3uyb
spam 5hbd 56xb mib 55sb eyb 4rvb 12ia oda 5r7a
northampton 63mf 461e 743e 47je 2xne 4ile 7cod 5yud 6wxd 5cqd 2eud 5a2d 5vnd 32ud 4gsd 1cwd
raphael 71cb 4g8b 336b 4v2a 2a6a 1kya 3wea
shanxi 74gg 7n7g 6klf 5m7f 7u4e 6r2e 6wue 3y0e 5twe 3age 47zd 5jld 5z9d 7l9d 7old 68fd
shiva 7bke 18bd 4u0d 5pyc q4c 5g7c 362b 2atb 77qb 144b 3w5a 291a
aspen 5gbc 721b 23tb 5xxb 3owb 2xjb 3pmb 3abb 671a m4a 5nna
your 5fue 5zvd 2h6c 29tc 2ljb 3xfb 2ulb 5zxb 5cdb 3v9b 7imb 2gxb 75ab 228b 20pb 5mlb
salazar 33xc 63sc 5ohc 5ktc 229b 527b 33qb 5rzb 6k2b 5w8b 4g3b 1y9b 4r6b 2psb 2hnb 3y4b
huski 69lg 6ddf 6whf 64af 6nte 7tse 6sxd 3ehd 33hd 4fdd 5t5d 3gkc 2qxc 4yqc 4pac 2qoc
mileag 12sd 2gid 2qnb 7asb 1yhb 33ua 1r4a 1jza 2v9a pra 2v5a
lesotho 7sqg 576g 4c9f 48qe 3kce 2nke 6xve 1v9d 4ckd 6uvd 2h3d 7frd 2g1d 14yc 59sc 25tc
tribesmen nbd 494d 1lcd 46zd 3x7d 1p9c 13cc 1u2c m7c tqc 2ppc 4ikc 2lvc 66jc 1pzc 1snc
ecowa 6e0f 72pe 6gtc 1v8b 2z2a 6exa 1tla 71xa 31pa aoa 35oa 45ga
kaufman 5c0e 4c8d 4r5c 5clc 668c 634c 5iec 60bb 696b 1hsb 58ob 59jb 4cgb 4qqb 2msb 79xb
airlift wad 1a7b 42eb 7bpb 21zb 4ohb 7jna 455a 4e2a 24ja
salaam 5wff 37sd 2h3c 5pnc 707c 38ab 3veb 5bub 7glb 4kcb 5idb 3ira 1x8a 2jca 5oga 7aba
inadvert 433f 50qe 65td 2s5c 3xqc 3g2b 4cnb 5wnb 6y3b wlb 3psb 4f8b 14ta 6xia jia 5ria
dormitori 7f7d 36dd 5xd 1yvd 3mjd 5tyc 17gc 3frc f0b 5k1b 49zb 6obb 3tkb 53ob 54vb 3zha
belarusian 2jjf 4uge 7oye 5vkd 7e6d 2etd 580d 2fkd 72xc 6lsc 2l8c 4wec 1knb 65hb 762b 57db
goodwin 4sqc 6pmc 6mgc 4t7c 696c 4uec 1qbc 2wsc 38rc 612c 5clb 588b 6ivb 2qqb 4q1b 3fjb
espanyol 7o3h 6kwg 68eg 6p0g 5chg 4jvf 4xjf 5x9f 33fe 5yxd 1p8c 51ac 6a9c 6suc 160b 6y2b
abram 2eob 2txa 7uaa 2hda 4cga 7ara 588a 1ija 7dfa
gorgeou 1kvf 6kge 48vd 7r2d 5b3d 7iod 53gd 6aid 6ccd 572d 6w6c 2xmc 76ac 7pzc 78ac 2mac
lyndon 2l4e 5tie 54se 317d 26hc 4ztc 2dob 12tb 6lub 2b0a 196a 4jua 63da 37oa
concuss qhd 2rtd 5tud 6u1d 1k3d 550d 1m7c 4etc 4ekc 6lyc 5hvc 6uyc 5ksc 15xb 6brb 4m0b
foolish 410f 6hae 5fre 6m2e 4p1d 4uwd 6vud 6pzd 5jwc 5hdc 7iqc 4nqc 3okc 1sqc 6tac 4h8c
tablet 4stc 77oa 3asa 15ea
omit 79sd 6xic 1g2b 5oob 1fkb 5kab 4s1b n7a 4kza 1c4a 3ioa 763a 5vfa 1eja
vfl 4b8c 743c 50ub 6iob 4mab 559b 44ab 58cb 59gb 5a2b 39nb 5x8b 2kwb 2xnb 342b 7efb
garland 2b8d 4v4c 4mjb 5jkb 5ceb 2txb 37zb 4cgb 58ob 40mb 6dib 4vmb 3zqb 5mkb 4r4b 6ycb
moslei 6wtc 6t5c 77fa 2vja 3xwa 64da
intifada 2cze 2i0d 3icd 6ab 270a p8a 3sla
petra 4wlb 4wzb 758a
marcher 4y4f 2w4f 4lfe qke 5l5d 22cc 5i0c svc 3bmc 7ftc 4kuc 70nc 6wkc 18nb 2h4b 32gb
wii 4eef 4pxe 5qce 4zbd 78vc 6bxb 22wb 5zkb 586b 1xga 4b7a 5g5a 5qya
privi 144b 6zba 6waa n6a 6lpa 6lva
vanessa 48dd 3ked 686c 3hac 2ozc 5qnc 4rwc 5ilc 7ilc 5lrc 1d1c 6qmc 3evb 3wpb 7amb 298b
bastion 7joj 2une 2dwd 5wbb 3vhb 2oab 1lca 3v3a 17xa 6swa 1oja 3bxa
rehab 32pc 43jb 5tsb 5bfb 15xb 4p0a 6faa 3iwa 4cja 650a 2hba
msnbc 27gf 1gde 3g9e 1g6e 1jed 33tc 4gnc 100c 36tc 75rc 66db rtb 3ykb x0b 6llb 6jvb
slavic 7dkd 2ydd 134d 4and 6ed 4qod 25ud 4vxd guc 2r4b 7m5b 7jlb 2ipb 626b 61zb 1y0b
horton 5urc 6o5c 620b 37zb 672b 738b 60ub 36mb 7exb wjb 5hfb 7gab 1r2b 25ab 198b 6j7b
cue 459j 1mzj 3pvj 3mbd 2jkd 2l5b 440a
leopold 54ad 5ycd 4c0c 6ibc 6i7c 2n2c 5aic 48sb 5l8b 72mb 5b0b 4qib 1wub 1kcb 3zmb 67db
pseudonym 3id y6b dhb 41ab 4hyb 1i5a 5pja 5n1a 304a qaa 6e1a 3baa 2pla
mcmahon 7syc 4x5c 7aoc 6mbb 29ib 68lb 41fb 3xyb 5fxb 38rb 47gb 5ywb 745a 4fna 2vja 48xa
ansa 4wzd 5yyd 3jgd 3god 2nrc 5dcc 5swb 758b 79yb 5kb 66ma 7ixa
frontlin 2m8a
riddl 7n5c 2nbc 5n7c 7b4b 6w3b 4d2b 6cna 755a 3d2a 3j0a 4bqa bba 1sza
werder 4mah 6a9g 5x8f 59gf 6iof 2zge 44ae 4xpd 33cd 4b8d 26cc 4s2c 68ec 5qrc 6dfc 5chc
wahid 58hd 47rc 2wtc 3jwc 6d1c 3zyb 3dlb 5vqb 4obb 7u5b 63kb 2t8b 1rqb 45nb 31hb 4kmb
anchorag 24id 6c6b 70ua 44ba 24da 28fa 7c1a
consecr 1inj 2vqj 4pbe 1csd 7lnc 2mfc 40nc 46ac 2obb 27db 7l7b 62gb 6bmb 1zmb 7h0b 7q4a
gilchrist 5qmf 5yve 5sle 4vke 7m8d 7rod 58wc 5znc 7luc 6ejc 3r7c 6toc 685c 3prc 3qvc 5ulc
timores 2nxe fod 45kc 3ggc 31mc 5etb 1ugb 2ngb 7frb 3ipb 4v3b 2lvb 7lab 4kwb 3lqb 2blb
mansfield 4ode 4gsd 6ftd 5a2c 743c 5hfc 2euc 4nrc 7d3c 5czc 7coc 5yuc 2xnc 4ilc 32uc 5o3c
confluen 2j3j 4u5d 9dc 5svc 6q7c 1n9c 60hb oob kpb 55mb 3jxb 7g4a 2xua
cancun 7jfc 1btb 34ra hja
raj 46rc 6b2b 1pnb 7uga 5hga 7fka
exacerb 4ppf 3lke 3pye 4ofe 2eld 1gud 69td 2d1d 34ad 4f5d 4evc 3ndc 7pkc 3n6c 4jlc 2tnc
resurrect 291e 1ufd 2jdd 3w5c 3nzc 4qhc 6jnb 5adb q4b 32zb 1a4b 77qb 1xkb 19jb 4zob 4a8b
gritti 1dyj 7pzb 7ioa
adob 2qkd 29ad 4u8b 11jb 3ewb 5d4a pua z5a 52ha
redmond 588a 41ea
tadic 5nge 1fuc 719c 34nc 7bqb 15mb 3eyb 4axb 6afb 6jlb 7f8a 3d1a
rebat 2r3j 98d 7lfd 2fgc aub 7o0b 1gnb 2v5b 2ukb 2qna 6v9a 2jka 1npa zna
limbo 6qfc 7c6b 535b 5ekb 68ib 4q6a 5v1a
kirbi 4odc 1iab 7ocb 7e7b 672b 379b 599b 4wgb 514b 5mkb 36mb 48xb 4i4b 4pnb 4sqa 48oa
lashkar 6hrc 6o9c 4ikb nbb 2ppb 6p1b 1onb 15hb 7laa 3rya 5foa m7a 4a7a 5hea
brunt 40d 6f6b 543b 2tna 2kaa 2hma
rna 27qc 58nc 4btb 2lfb 503b 5vzb 6x5b 5k5b 6j4b 1vsb 7jaa 7oma 1zqa
pesticid 12od 5j2d 33nc 5qab 2fzb 40gb 23vb 2lsb 4z0b 7vnb 5aya 3n1a 340a 4d0a jqa 76va
pathwai 1c0d 4btc 5vzc 6k1b 58nb 27qb 1vsa
chengdu 45of 68ff 3y0e 6bge 564e 5twd 7n7d 5jld 6r2d 3agd 5m7c 5z9c 11dc 6klc 74gc 6wuc
scalia 7rze 518d e2d 4jkb 10ob 673b 4fqb 481a 21aa 6nra 6vaa
yve 14jd 2ayd 3z2c 3wec 3j6c 2s0c 4yfc 2d8c 1x7c 4tcb 61sb 2a6b 5yib 7nrb 3fgb 55fb
division 5tzc 40ac 6e9b 77ba 1oaa
cafeteria 383e 7djd 3mjd 17dd 3zhc f0c 54vc 293c 5tyc 17gb 49zb 3frb 2p9b 1wzb 6obb 5k1b
zyuganov 1dad 67oc 7bqc 4axc 1aec 6tpc 3d1c 4spc 2nuc 3o1b 3c4b 446b 1tgb 57db 1lvb 1t8b
atal 491h 45nd 1rqc 5w6c 78sc 6frb 7jpb 7ifb 3dlb 3hgb 2owb 3yb 7kfb 2jqb 66hb 5olb
disneyland 5u4c 1i2c 3glc 9ha 512a 28ua
worm 4d0j 55sd 4y5c 3e5c 55qb 5hlb 4a1b 6vwa 557a 7vpa 5k3a 54ya 4uda 1apa
wichita 5nnc 128c 6sgc 1bkc 4ihc 45jb 1nob 4czb 27yb 3iyb 2zib 4k8b 5fpb 3jdb 150b 1rkb
unreason 2uqj 2rsd 31kd 5cwc 5tdc 6tac 3wbc 4dsc 3fqc 5frc 5jwc 7ryb 44tb 4p1b 4f4b 3okb
lazi 410c 5gvc 6pzc 7i0c 4tib 2jhb 6m2b 2adb 6hab 4uwb 7drb 6aia 7bma 4z5a 4tza 5fra
casablanca 34rb 5bub 7jfa 2fia 202a 5q6a 2s1a
macarthur 54sb 5tib 317a 25ya
barg 148e 3s0d 66ld 1ued n4d prd 21md 44ud 1p2c 44rc 377c 5r0b 4vib 3obb 3ajb 3exb
overlap 6kmj 6cyd mfd zqd 4bud 2nhd 35hb 13hb 3mab 2rkb 6yb 1anb 4vfb 3o2a 2s4a 1jya
rue 2bpa
prasad 6b2d 46rc 5pyc 4hnb 1pnb 7ugb 7eoa
vic 5qdb 2o6a 4v2a
afloat 78ua
eighti 283a 4tma 3eoa 3hwa 3ola 488a 6wfa 5hya 6ura 441a 4zra 3sza 2w2a 220a
liam 6fic 6adc 27ac 3aib 745b 2ihb 5l0b 2fnb 1ceb 36sb 26yb 5w9b 2vnb 5wsb 2o9b 43la
barb 2qae 70nd 28dd 5omc 6qzc 6icb 394b glb 2mwa 4yra
shee 4s0c 78qb 2lrb 7pja 3v5a 6sta 69ka 415a 3z1a 2hya 66xa
bissau 25tf 3kcd 4ckd 6fkd 7dcd 2g1d 6r7d 2z2d 3h2d 6s2d 59sd 3pad 4hjd 1q0c 4c9c 2nxc
cardiovascular 5yfe 3ije 517d s6d 639c 55nc lhc 3qcc 732c 75pc 2epb bxb 450b 65cb 2zkb 5h9b
rioter 4y4f 2h4e 51wd 2a9c 5i0c 7pfc 7rcc 5tnc 7dzc 1p9c 4jjc qkc 3f3c 1gqc 70nc 5qb
lame 10fd 3hfc 4uwc 54zb 410a
decidedli 1thj 7v8d 1rad 36cd 4xwc 4ddc 71yc 7pzc 104b 3qnb yeb 2neb 23qb 6wgb 54zb 2ivb
ghetto 1sd 68mc 1tdb 19zb 2xva
repertori 6jbj 122e 1c7e 2xfd 58d 1vpc 3qyc 2vvc 678b 3v7b 1wrb 5eqb 6a1b 2pgb ecb 3clb
roast 1zbe 4lpe 498e 3f6d 33dd 41id 4x0d 38yd 4pzd 1l5d 1rmd 42hd 783d 5n6d 2o4d 6ajd
northrop 4j3f 5uoe 63ud 1igd 3ebc 7kmb 2i4b 53pa 5jha 52ha 5uma 4q4a 1ula
salzburg 4ttd 1vzc 26cc 42yc 5sdc 6ygb 18ub 4dbb 2wgb 7twb 16gb 4maa 75za 3uga 2y5a 44aa
methodolog 1iqe 161d 7j7d 135d 1erc 7v1c 3a6c 6joc 5ctc 15ic 2xhc 3mwc 7ndb 3feb 3i6b 5c8b
jankov 5jvf 7ltf 5mff 5gqf 64if 6cee 7cee 7mfe 4xhe 4age 3uue 5e2e 3whe 5z2d 7ccd 6wid
kin 2ujj 1rd 6l6b
cascad 7td 7ema ooa 5n8a
nuditi 7tog 5zud 11pd 4gqc tpb 1g2a 7jqa 2sma
shih 78tf 4b3e 2uye 39fd 5h3d 2ktd 6qed 15ud 43xd 4lid 5anc 72hc 63tc 6okc 6f9c 46qc
torqu 7asf 6xnd 5r1c 6l2b 28nb 4y7a 5gaa pra
alitalia 7tte 6cje w6c 2dlc 2i4b 63ub 6qbb 6vbb 6i3b 7clb 45ta
alec 4r4b 2qwb 1tab 48ob 27ab 5znb 1nnb 6tob 58wb 2vca 3k9a 26ya 49ma 3tma zza 7foa
dexter 2o6b 7e7b 4vma 5ura 4kaa 2a5a 5l4a 2w5a
mast 67yb 68oa
halei 757b 2c4b 3opb 4zab 3zqb 3xeb 2y3b 6jrb 379b vyb 1qga 2a5a 4gka 40ma 7aoa 6fia
censur 3cwd 1q8d rqd thd 2cyb 1frb q0b 4dxa 3lba 4rza
walkout 6p7d 4ntd 4fqd qkd ipd 7u2b 2bjb 49b 3twb 19ib 3yfb 260a 6xba 1o2a 7qla 5kna
midterm 4bld 5tac 594c 11fc 4lb 5osb 6pfb nzb 1bob 1n5b c5b 1eka 10da bsa jta
delphi 24ud 6z2c 5jhc 4j3b 36kb 724b 5w3b 584b 4q4b 2dtb 1kkb 6dva 52ha 4pga 6tua 5kfa
zanzibar 70zc 6xvc 5pnc 2h3c 4c9b 3kcb 7oxb 7frb 1dkb 4cka 63oa 1qva 7dca 78ra 7sqa 45ha
qatari 3w1e 2nod 3lld hvd 4lkd 2dyd 2ofd 6tyd 5elc 3xic 68yc 37lc 3e2c 15fc 2duc 3vtb
bledso 7rlf 6jxf 1pme 3jld 74id 56sd 3gkc 4fdc 262c 5sfc 5nec 5kcc 4yqc 5akb 4ghb 6hvb
embezzl 4g1g 5psf 1ake 3pje 2xxd 52ud 263d 47wd 6cfd 7l1d 705d 3k8d djc 19gc vdc qdc
salam 2vtc 34zc 5cfc 2gzc 4mhc 1w8c 1i7b 3xdb 2m5b 7vob 31hb 5rvb 7stb 7dhb 63wb 4s5b
madam 37td 1bid 6oza
scant lrd c4d s5d 5aud 203b 1vra paa 27sa 6wba 1pga 3zda 62aa
veil 5o0d 23od 4q9b 1aza 4zwa 6a0a 3zfa 6bfa
jade 74xc 2dqb 6dka 7tva
mathematician 5wdd 10hd 5huc 41ac 2bgb 2rfb 2xhb 22sb lcb 27ub 6g2a 3h9a 5kva 6zha 642a 4npa
wingspan 12sd 3ucb 58ub
mellon 4die 3j5c 2hpb 55jb 79wb 4ieb 1kdb 4r9b 2yza 6mga 3h7a 3sya 368a
bulli 2dmj 4jzj r5j 5qd 5l6d 15jc 3adc 3tcb 6vub 5srb 11pb 5l1b 50ob 1n2b 1e8b 3dub
grader 1c8c 3cac 53oc 6yfb 3p7b 70qb 27lb 3gtb 3mja 68ra 1aga 4bla 3kaa 6fga 7va
muralitharan 4rqd 3mvc 5qmb 2aeb 685b 7ipb 7m8b 5slb 5yva 3pra 6x0a 65ka 7eja
eclect 4cxd 7pzd 6jbc 48vc 438c 1ifc 7ioc iqc 175b 2mmb 58b 2z7b 4ulb 2anb 5nhb 1f1b
novelti 17nb 175b 2z7b 7pzb 1dba 58a 74ea 2ana 2y2a 1f2a 3vna 74ja 4e0a
xiaop 3yih 4hud 232c 4hzc 3heb 4q0b 42bb 3jwa 5qfa
kmart 55uf 2uge 2wee 6n6d 18xc 694b 3u3b 24ub 1cia 5usa 3ela 2r3a 3uja 3sya ria 5jha
apostol 4wfj 7lnd 40nd 6vkc 1csc 2obb 2mfb 46ab 1zxb 4pbb 7q4b 7eib 53sb 79a 3boa q7a
complementari 49hc 5ahc 7ucb 2aab 169a 2rka xra 1f1a 335a 36ja 6sra 1fma 3y8a zka 3d3a 2esa
jerk 121d
stamped 6uwb 2aca 6qaa 5uga
token 20rd 3dkb
screw 57bb 6gwb 338b 5b2b 2j5b 7vaa 3fba 64va 4vva 5exa 3ara 5sya 4y7a 28na
rok 2p3d 46td 8hc avb 6vfb hub 3ivb hb 17ab 4rnb 5q3b 3uza 52za 3sa 232a 2f5a
maxim 4mxd
iri
abacha 3jwc 4kmc 2qec 7tcb 4ujb 27wb 2x8b 45nb 136b 1rqb 3wxb 26vb 3wva 4nfa 1dia 4qma
paislei 64ud 7ncc 3n2b 3fzb 4bob 3j8b 27ab 456a 56ua
outli 7m7b 68vb 4ufb 3qtb 26b 5g3a 1n1a 1nra 2f7a p4a
gangster 3s6d 77hd pqd 3f3c 4onc 60mc 1pqb 3jvb 40pb 4lza 12na 4cca
malnutrit 6b7e 4kod 38ud 7agd 53vd 12qd lhd 7j0c 38oc 49sc 517c 2ypc 6egc 2ncc 4xbc 3plc
mond d5b 7m9a
darryl 5eec 5nec 62qc 6ofb 1xtb 4lqb 2vcb 3l3b 4uyb 42lb 3kgb 2vnb 2usb 7dlb 51kb 3hzb
flamboy 5icd 6k4d 7ioc 452c 7pzb 48vb 572b 5b3b 62db 2xmb 5aoa 7r2a 71ra 175a 6pea iqa
shuh 415c 3btb 75wb 41wb 73gb 3z1b 3p8b 60lb 3vib 7pjb 78qb 5vxb 4kfb 6bub 6stb 3rba
tavern 37de 4p7e 5xd 6fuc 34kc 52ib 5efb 3xvb 6rtb 6aeb 33yb 2m3b 1cjb 6c9b 77va 3hoa
stella 56ub 3evb 41tb 510b 7caa 4kga
graze 1ord x6d 3hnd 288d 3avc y0b 3kdb 4xdb 37ub 2fxb z8b 4vdb 21xb 63gb 65va 4nga
modestli 7a6c 1l2c 225c 462c 5yhc 2ojb yeb 311b 5xob 1rab mvb 1nhb 4ddb 5jub 31xb 42db
bengali 592f 7ovf 6ric 6jyb 1mdb gub 1jib 27ua 7laa 3eca 50ka 2ata cqa 66fa 4yta
standbi 6ld 39dc
bundl 3a4j 39rj 1shj znj 4bqj 28yd tfd 3fd 4abb 54wb 51ta 4ela 3fva 6gwa 4k2a
flute 4t5f 72ge 27me 6ufe 6pye 73xd 25od 5oac 1rrc 27kc 39mc 5e4c 4m8c 65rc 32lb 5rsb
anarchi 2dgd 2zkd 3slc 7myb 69tb 2elb 78gb 6qab 4xzb 5otb 24oa b7a 3wxa 2raa 5e8a 39ca
vest 3rwe 5ndd 4y2c 3o7c 1azc 78pb 26xb 2bqb 2zfb 4c7b 22da 2k9a 3zfa 4uqa 71sa 6rja
palo 5rse 6twc 5wpc 556b 35fb 19da 7s7a 6vha
societ 79vh 7l0f 5p5d 6m5d 5lic 5d1c 76rc 490c 300b 3syb 7blb 6i4b 2gsb 63ub 7p4b 3h7a
allmus lgb
shaquil 2ine 20wd 613d 49ad 7utd 6vid 5s4d 4fnc 5yoc 6ofc 6r1c 1bwc 4v7b 32rb 6sab 4i6b
saeb 6eah 7voe 5rvc 3hgb 1d6b 5t6b 28sb 2jqb 2gzb 2owb 389b 4mua 6aa 2jaa 4mha
cassett 6ble 2p6e 1xge 2cae 5tbd 50bd 15ed 1wsd 46od 3n9c 60yc 5mvb 39rb frb 3r5b 5g5b
instinct 5lvb 37ab nab 7jia 636a 4ega 6hma soa
asham 2ule 25dd 7jxd 4nqd 318c 3b5c 5zxc 3q1c 1z4c 2f0c 799c 5zbc 439c 5ymb 228b 1oeb
rude 410c 7ric 4tzc 4f4c 7fec 5frc 4uwc 6vub 7j4b 44tb 6pzb 6m2b 7drb 54zb 7bmb 4lbb
competen 6jcd sad 1gyd 5ykc 2jpc 1h6b 16ab 69eb pab 5c8b 4dpb pmb 655b 3v4b 1uob 2fjb
mcdowel 4wmc 65lc 6l0c 1j9b 37gb 4vpb 6gqb 5j4b 5mkb 36yb 2k3b 29xb 30sb 4d1a 2qqa 555a
conciliatori 3dkc 5bac 21wc 4c5c 22rc 3qnc 17kb 36fb 62hb 4xtb 2neb 54zb 71yb 7l5a 6wga 4j5a
dunk 5iqc 3l5c 2xbb 613a 367a 1ksa 25za 1jda
triangular 78cd 4dab 3a1b 1feb 48za 2zna
alvin 3fjc 5fgb 4vma 5mka
psychiatri 6n3d 13pd 5mrd 4npc 3f5c 4cjc 2jzc 5kvc lcc 697c 2epc 1kdb 6zub 4ieb 5xkb 2yzb
pariti 4b4a 1fba
coffer 29gb p6b 3fb 3mta 482a 56la s8a
clemenc 487j 4pke 26td 2n1d qsc 443c vob 2pnb 2fub 209a 140a 10aa 154a 3s3a 17wa 25la
alexi 6r0b 49ib 2s0b 28eb 4d9a 4pha 1tra una 5kxa 76ca 6csa 3a7a 4jka 2kra 3hpa 53aa
kimberli 5jac 2ozc 4rfc 40oc 70ib 5qnb 568b 4v4b 65ib 3keb 6kyb 3t7b 605b 3fxb 7amb 52mb
jar 3p5b 6hjb 3kfb 33db 45cb 2d9b 34wa 4x0a 578a 6kna 4ewa 2wma 4iqa 32ta 6tfa
tobi 692c 3gxb 2j2b 7bcb 1v2b 52eb 5qna 4rwa 4i4a 40ma 4iua 65ua 6saa 2u6a 2f3a 3hka
recep 7kfi 46xg 4j4d 75nc 446b 7f9b 66hb 334b 1nwb 5i6b 6nga 6dha 3hga 5qla 4x2a 345a
nyc 2mzb 2btb 4p6a 1ha
col
firmer 2ojd 6wgd 1euc 6f0b 5yhb 2neb 640b 1rib 7hla 31xa
infield 3hzd 4c3d 39pd 1ged 4w7d 4lqc 294c 3k6c 42lc 4jgb 11eb 79eb 5zeb 4v8b 8tb 3v0b
subfamili 6ljc 5n9c 3p2b 3kza 1q5a 6gma
brenda 2xqd 6kyd 31ld 6sfd 246c 4v4c 5qnc 3t7c 51oc 40oc 3kec 5o7c 3uyc 3juc 70ic 70kc
her 5zvd 1dvc dgc m3c mbc 3bcc tib 9yb czb 7d8b 2qrb 2asb 1j3b b0b 2gxb 20pb
hover 2x5b 1x5b 52na
stylish 175j 48vf 769e 5b3e 7dod 7pzd 71rd 78ac 563c 572c 7r2c 4xsc 7hgc 4gmc 2xmc 212c
lbw 7m8c 5qmb 4rqb 7mnb 7ejb 7gvb 73fb 2aea 6ima 6fqa 5sla 58wa
tempt 7ane 4pqd 25dd 2iac 58vc 7drc 73sc 602c 2ctc 5hdc 6y4c 3cc 3wdc 3grb 4upb 11gb
warden 6mpc 3f0b 3gsa 7bua 2gma
revamp 73dd 2iuc 2veb 23xb 581b 32oa 3zaa 16ja 7m2a 28va 4sxa 5q5a 2nma
ostens wlj 2wxj 34hc 3xqc 1nkb 23kb 67ka 4kza rya 1ava 1bpa yna 6yya 2kpa 3psa
correa 1kxe 4kle 676e 509d 4tld 31sc 7u3c 2k0c 2mrc 2uvc 5qlc 2qsc 5zrc 5u7c 7r0c 5vqc
wachovia 59ne 3sye 5d1d 7p4d 6nud 6m5d 76rc 490c 7l0c 2n9c 5p6c 515c 5p5c 368c 79ub 5fbb
sparkl 4ldc 7r2c 1b1c 305c 48vc 7dob 1kvb 1cgb 1wlb 2xmb 5c2b 2i7b 6y1b 78ab 7iob 20ob
shimbun 7msf 5dce 7m9d d5c 5swb cgb 2tpa 7eca
hereditari 6jjj 2k5j 3cdj 3eij 3nmc 6ksb 42tb 31fa 3m2a 6y6a
thoroughbr 5wje 1cqd 4luc 5ncc 5lgb 8gb 7kca 2aoa 24wa 6dpa
prevalen 6egg 1otd 4kod 517d 2gid 7hdc 2ypc 31bc 49sb 567b 245b 7qjb lhb 3ijb 4rrb 5sgb
salisburi 4qkj 4t6d 4zld 6s3d 7coc 42rc 77pc 6n0c 5o3c 6wxc 63mc 32uc 7d3c 57oc 4f1c 4nrc
springsteen 4cre 48ic 6ckc d2c 784b 6ugb cfb 3tfb 5ccb 8vb 11sb 5y9b 2zub 6rpb 1u0b 56ua
capello 5sne 60dd 6fmd 3sqd 5npd 3nwc 64oc 4ovc 72yc 710c 2tab 363b 5sqb 1sab 7vlb 6qib
unpleas 4h7d 54zd 4h8d 4tzd 3msd 7rid 4lbc 4ljc 439c 4a2c 2igc 46jc 2dpc 73vb 7i0b 2f0b
adriat 7nmd 28oc ffc 3gnc 57ac 13rb 701b 1nrb 2g0b 5grb 2llb nwa f6a 1cha 2wba
pa 5o5b 51ha
analyt 7g1d 15id 161d 3a6c 3zzc 16ab 5c8b 6zab 59ob 2jzb 2xhb 4nkb 335b 2ttb 1iqb 6job
duplic 81j 2ghj 1l3j 1p0d 3o8d 2d7b
lace 47db 48lb 1wta 2sma 40ga 7nga 2lsa
bacteri 3bbe 5r7e 55sd 245c 7ulc lhc 3qcc 6xyc 1apc 27qc 4fgc 37eb 7omb 50nb 4w2b 66yb
regga 30ke 3jve 5gzd 3rsd 264c 5jsc 7cdc 3h5c 398b 11sb 26gb cfb 8vb 4lzb 3fkb 4byb
rancho 19db 2m3a 3uxa 556a
jarrett 598d 3dod 4izc 3zvc 3crb 301b 3kgb 7k6b 4vub 2pab 227b 2hib 74ca 4bva 3nta 1iza
imprint 73xd 37md 46kc boc 6u2b 1ygb 7txb 7nib 5x0b 66vb 5xaa 61na kha
sharm 7enc 2duc 41pc 28gb 1x8b 3r1b hjb 5n2b 6mab 7ffa 5bua 6c8a 55pa 4gza r8a 1bta
pac 5wd
entrust 10qc 3hlb 4uib 3jyb 3wja 6z8a vqa n6a 2ala
impuls 1mvd 2s7d 5ad nab 7hya
unmark 4h6j 3ktc 6orb 6rja 1t4a 187a
pam 6sfd 65ic 41tc 5o7c 6iic 5jac 2mtc 43rb 6q9b 5hqb 2xqb 6zmb 3keb 4v4b 3fxb 4hrb
saxon 33d 2r4c 7e6b 70tb 5smb 4hvb 4rob 1g1b 3xva 589a 13wa 7sma xga
clarkson 2ynb 7s0b 3h8a 6w5a 1qra
expeditionari 28cd 1vdd 21zd 736d 207d 3ukc 1cbc q5c 1w2c 3bhc 6ifc 12bb 3vb 1bxb 4pub 56ab
citadel 7e3j 2und 49eb
abhisit 2t8c 7o1c 3dlc 491c 1rqc 78sc 5lec 34lc 69qb 7f9b 7lib 5w6b 66ob 27wb 4bob 5j7b
pervas 5sgb 3lkb 1esb 47ob 3dub 69tb 11pb 4a5b 7gtb 7tob 1a2a 35wa 1m4a 7g5a 4sba 3kqa
paragraph dhd u3c 1c4b l1b 1t7a 1laa 3oha n7a 4hoa 111a ota 5roa 3lfa 1eja 4fja 4g9a
splash 3foj 49nd 2qjd 4jod 1end 4bfb rra 17na 2i7a 77za 7iwa 5bia
sophia 349c 6d4c 1idc 1jbc 2bbc 68gc 6rwb xkb 4phb 76mb 2hcb 6r0b 651b 6epb 57pb imb
withhold 5vfe 12gd 7ogd 1gnb 5wnb 6fdb 4unb 3zdb aua 38ha 19ia 3zoa
dion 6ugb 5w9b 6hwb 27aa 6h1a 2u4a 47ga 34ua 1kya
sheldon 4r5b 3uhb 2lcb 79xb 7e7a 2kea 58oa 5jra 6rla 16ma
sadden 799d 2uld 1oed 7hzd 318d 2f0c 1yjc 3zrc 6o0c 3u7b 6mib 3fyb 3c2b 7tbb 6q1b 5l6b
trench p1j 4vjd zwd 3ura
mediocr 9vj 6h9d 5jdd 3pkc 5u5c 23wc 206c 4y1c 36cb 1gb fub 6azb 4o8b 2xmb 5mta 5xha
eisner 1i2c 3glc 6b6c 1ptb 1k0b 3rda 696a 7pwa 4tka 38xa
inflammatori 7ulb 44tb 6tha 75pa 3tca 2zka 73qa
kessler 634b 5c0b 5iub 789b 6c7a
braun 3tnb 5ojb 15pa 5u3a 4h0a 4r5a 1wua 5c0a
beliz 3i1e 42ge 5rle 35ne 64ee 3chd 35id 4x1d 78nc 2qmc 2tcc 5x1c 2rjc 2e5c 1v4c 6h2c
tian 6l8e 2ave 55gd 25xd 4q0d 1yld 6g1d 1gxd 42bd 4rnd 5vod 6p6d 3lxd 5vcd 5q4c 6kkc
massa 4kdf 3cre 3bne 74cd 4bvd 5lpd 423c 2hic 598b 3pbb 7jdb 2aqa 1twa 7rba x3a 2gra
waterloo 7bxc 6n0b 5czb 547b 4qcb 4teb 4ihb 332a 5r2a 7coa 3g3a 5uca 4p2a 2c0a 4kea 5fca
stefano 6asd 5rtd 4lrc 5lpc 3iec 4zxc 3r6c 7tgc 61lc 5cmc 363b 60db 68wb 7kib 59bb 1b8b
westchest 3g3d 6rdd 3qkd 5cid 6end 7c1c 1e4b 4cub 2d2b 4ihb 5o3b 4yb 21kb 532b 4k8b 77vb
insulin 4ywd 4fwb 3ijb 3zbb 5qab 6fab 6dcb 27qb 3tsa oma 5j5a 49pa 2m1a 4sta 3c6a 61ba
oleg 6cze 56bc 4jac 6eoc 2yqc 1tgc 7o7c 4n0b 52lb 5vdb 2tfa 3iaa 3c4a 3vma 3d1a
rodeo 1gmd 2cdb 1cqa 7iza 3xga 5wja
muller 6ewb 5u3b 70kb 55ob 3r6b 63bb 4zcb 57wb 4tub 48nb 5m6b 2cjb 5pxb 68nb 1kyb 6cqa
showtim 3ykg 1gdd 1g6d 1jed 6o7c 4gnc 761c 3g9c 100c 4ocb 6z5b 75rb 6b6b 1ccb 33tb 20vb
tayyip 7ifi 46xh 4j4c 75nc 7f9b 446b 345b 5i6b 1nwb 66ha 334a 6nga 5qla 491a 4x2a 3hga
federico 33xc 7kic 75ib 6dnb 63sb 5lfb 4lrb 63eb 53zb 6lhb 1ggb 5j6b 2xlb 1y9b 6hxb 6csb
torah 2jj 54pd 3ecc 2i5c 353b 42ab 6zxb 42ob 2bna 19za 4k6a 1c5a 2vqa
luigi 6asd 4zxd 4lrd 5rtc 7kgc 71nb 7k8b 7tgb 3r6a 59ba 2pha 2xla 7t8a 4pra 61la 1eaa
suleiman 4mhd 1nwd 41pd 28gd 4tad 5rvc 58gc 1d6c 2i6c 3b4c 7stc 5euc 2gzc 1i7b 31hb 2m5b
infight 7c6d 4vzd 5ekd 7b3c 43ec 4yuc 2c6c 3slc 4lvc 22yb 4q6b 2elb 7epb 4evb 5sib 6qfb
awak 1p1j 1fpj drd 1z8d 6txd 29fb 3npa 7vma 6uka 6q3a
rockwel 4j3c 3ebb 1ulb 7fzb 5uob 3xua
bustl 16xd 40ec 563c 70oc 5nhc 77vc 5f8c 28uc 54bc 7lsb 7rjb 2u1b 5g3b 14pb 5o4b 34qb
steinberg 6mgd 60bc 2hdc 4r5c 5c0c 696c 5clc 7ufb 79xb 7dfb 4qqb 789b 5ieb 6jsb 634a 4tfa
alga 3bbc 4d0c 7vnc 557c 5zpc 1sjb 69mb 340b 7vpb 54ya 7nfa 552a gpa 4mpa 583a
tarnish 1hac 19gc 2xsb 4urb 48lb 66na 4s6a 439a 2m9a vda 1ysa
hackett 5ulc 4r7b 3pzb 4yib 55tb 24vb 30rb x8a 4iua 5w9a 3k3a 4x5a 2y3a 7jda 4fna
discomfort 1d8f 3cie 52ye igd zrd 6kdd 2akd 6nmc 3cbc 2kfc 1t3b 7ulb g8b 3npb 4m0b 4h7b
achil 4etd 1m7d 5tud 6uyd 2rtd 550d 5ksc 6brc 4m0c 6lyc 6u1c 4ekc 5hvc 4snb qhb 1tob
greenwood 58sd 4v5c 5hfc 4nrb 7d3b 2txb 2wsb 779b 55ab 3xob 5mkb 2dbb 77pa 4k8a 3dxa 75ka
nonfict 1tsd 4aqd 5x0d u3d 5vld y6d 6u2c 242c 4ehc 1i5c 5jfc 1x1c 1ygc 1jib 4hyb 16cb
lemieux 6yke 33hc 7btc 4s4c 6kpc 32rb 1zub 5mnb 613b 2phb 6mub 7utb 74ob 4fnb 5yob 6isa
sven 5t0e 5sne 7r4b 6z1b 4wlb 75db 7j3a 52va 6cta
namesak 3gad 2ruc 3l6c 2u9c rjc 406b 2jsb 19lb 2d3b 4x6b 3nmb 651b 3bab 7onb 6epb 9la
umar 25pc 4oac 4j4c 2bxb 1h8b 4lab 2dxb 5aab 6o4b 5j1b 5utb 1w8b 4i0a 72ua 63wa 65ea
pariba 5d1f 7htf 5lie 79ve 6m5e 76rd 5p5d 7ivc 4hcc 490b 569b 7p4b 300b 3syb 2gsb 3h7a
misus 15jj 1dfd 18d 3awd 7gkd 4g1d 1akc 4unc 5hkc vdc 2xxc 6ovc 5l1c 5luc 4w5b 3pjb
vodka 305e 1xee 4ndd 1dyd 4ldd 5oud 1wtc 34wc 3yuc 5pwc 1b1b 74yb 2d9b 6knb 3emb 56pb
adler 6q5c 4zcc 5c0c 4nwb 5iub 7s0b 6c7b 634b 5vub 4h0b 6pmb 6eca 514a 5u3a 4q1a 59ja
sabbath 2bnc 3r0c 362b 3nab 13db 2vqa 19ja 10wa
omin 782j wgj 7qed 40vd 6wbc 75lc 48ac pnc 37yb 46jb 4lwb 7mub 47ob 5pzb 5mbb 5p9b
fingerprint 2wjd 1zqc 38eb 1ezb 147b 24qa 5c5a 459a 4aua 2vua v1a 5o0a 19ea 5g2a 5ria
priesthood 4pbe 3xnd 3myd 1zmc 40nc 1csb 3wab 7eib 46ab 3z8b 4zha 2mfa 6bma 291a 4wfa
dori 387c 298c 4phc 5dkc 3juc 2hcc 40tb 49ib 6zmb 726b 246b 510b 287b 568b 3bgb 6d4b
guangxi 5twg 6wuf 3agf 5kwf 3y0f 7u4f 5jle 7n7e 5z9e 5m7e 47ze 6kle 6s1e 74ge 68fd 6r2d
kashmiri 1j7d cqd 3c3d 13cd 22kd 1mdd jec nbc 5hec 2atc 23cc 50kc 5b5c 2u2c 1qsc 72rc
dynamit 1zrd 3epa
sid 76ca 275a
sober 78hj 7muj 3bd 78d 2quc 3s8c 73eb 5xpb 75lb 1qib 6e3b 3qnb 40vb 2xpb 7mwb 1uyb
mors 12id 5ywb 5nmb 672b 612a 561a 4uea
refund 51zj 7mhj 2r3d 9wd 1gnd 7evd 1npc 147b aub 6fdb 2ukb 417b 1k5b 7o0b 630b 16ib
incap 6fcc 6amb 4hpb 4pqb 5nab 5xzb 6qkb 4e7b 210a 1txa 4eia 2wxa 3g2a 434a 23ka
methan 3n1e 3rxd 1wod dqd 7nfd 4h9c 30mc 27eb 1g9b 2kib 33nb 77db 1yhb 1sub 153b 2ssa
hasina 5lef 6frd 2duc 78sc 3cuc 34lc 3dlc 2t8b 7jpb 63kb 792b 28gb 3h0b 3xdb 2jqb 69qb
erin 4add 4thd 6e2c 5p8c 6qmb 4v4b 66tb 53jb 3uyb 510b 6rub 298b 6iib 2ozb 3evb 4zab
tilt 3eaj 3qbj 45pd 13ed 3vod 6pd 3y3b 28nb 5iib 4y7a 2gna 6l2a 4ioa
cerebr 5rad 1e6c 74fc 73qb 65cb 55nb 6usb 7ulb 6m7b 732b 5yfb 2kfb 6ypa 38ua 58ea 7fsa
countess 1bid 1ydc 6rwc 2buc 6epc 68gb 6d4b 1idb 349b 2hcb 3m2b jbb 40tb imb 651b 5jib
vicar 7h0d 1zmd 6mfd 40nc 4pbc 46ac 7eic 2mfc 7buc 1ktc 2obc 6vkb 27da 7q4a 291a 6lva
cannabi 326j 76vd 2hkd 3asc 1uxb cib 4vdb 2lsb 4p0b 4sua
sham 1akj 5hkb
rodrigo 6hxe 2hnc 63sc 1ggc 7rac 1y9c 4frc 49uc 65fc 53zc 71nc 37vc 2xlb 2sxb 2udb 6csb
nasrallah 1hyc 2i6c 4omb 2gzb 7kjb 3r1b 3b4b 7rka 5zia 58ga 5i6a 34na 4kla
picturesqu 5g3d 6ccd 4old 4h6d 76ad 6sdc 48vc 28zc 4x8c 7knb 1kvb 3i5b 53gb 1aab rhb 3yob
kuznetsova 5jvh 7ceh 7ccg 64if 7g2f 5z2f 6wif 6cef 5e2e 4xhe 7ose 5gqe 5mfe 3whe 3uue 4age
langer 4vkd 5yvd 5slc 7ejc 2qqc 5znc 5ulc 5qmb 30rb 6gqb 4ygb 685b 3tlb 4wmb 4d1b 43lb
simmer 5vgj 1gud 1l5d 3fod 4f5c 22yc 5sic 62xc 5j0c 4evb 56gb 5t2b 7epb 24ob 4lvb 3lkb
supremaci 19qj 4dpb 3oxa 6ola 6uoa 58ia
chow 328j 1orj 42bj 2w8d 45ab 62tb 4ebb 5h3b 5zcb 754a 4rpa 43xa 4b3a
woodstock 4k8b 48ia 4tea 532a
imaginari 8cd 4ykc 4jqa 4uua
quiz bjj 4bld 2ijd 1e2a 52sa
newhous
streamlin 28vc 4vlb 2veb 6j2b 1beb 7qdb 1o9a 32oa 4sxa 39xa 3vua 7isa 73za
hollowai 6bkb
kigali 53kf 31me 226e 707d 6ubd 5mmd 5tkd 39vd 35oc 56rc 1rcc 77lc 44gc 3esc 3txc 6tcc
pagan nxj 4v0d 13wc xgc 1c5c 362c 6v2c 7e6b 585b 3r0b 54pb 4z6b 1y0b 61db l8b 2r4b
monti 3qvb 7m8b 249a 7b9a 3y5a 6eja 5vra 5l0a 39ka 5qma 2vna 26ya 7foa 6ima 43la 6laa
southernmost 29rc 9gc 6oc 27tc 7kb 6s1b 7hbb 2g8b xxb bab 59qb 8nb 4owb 57ab 1alb 5bka
flintoff 73fe 58we 5qme 3mvd 7ejd 3prd 5sld 5yvd 4rqd 2aec 5zyc 5znc 7ipc 2lzc 5ulc 3qvc
haaretz 7ixd d5c cgb 4x7b 7msb 2jqb 4veb 5dcb 17ba 1qpa 2jaa 1dga 7hea 2owa 4mza
beg 3qgj 25ld vod 35gc 5ymb 602b 6kbb 451b 51nb 3bmb 3okb 6y4a 25da
poe 42ca
equilibrium 16sd 18ed csd xrd 3wyd 5quc 43vb 60sb 335b 5gab 5vsb 4xma 1sua 1xna
hayward 6f4c 25ab 7sxa 7uka 2iya 49ja 219a 2tla 4t7a
lan 2uyc 5zcb 35db 5h3a 2ava 6kka 7nwa 5ana 6n4a
ivanisev 3amf 6wif 5mff 3a0f 5t0e 7g2e 3uue 5z2e 6gie 7n1e 4age 5gqe 6cee 48nd 64id 3f8d
monterei 5wpc 51sb 9jb 72eb 3yxa 19da 9aa 1b5a 5joa pfa
repay 7lfj nfd 51zd 1gnd 6jnd ytd 3lmc 31uc 6cmb 6fdb 3uob 26zb 1pbb 3fnb 28vb 1uzb
jeb 6jrd gec 5ppb 623b 1l0b 309b 5msb 321b 5ehb z6b 2pa 6z6a 341a c7a 594a 3q6a
inelig 6x7b 59ib 2ovb
maze 2td
lowland 5fkf 54ne 2fxc z8c 1n8b 5tmb 58sb 60ka
tymoshenko 4axf 7bqf 5d8d 56cc 3d1c 5ngc 2h5b 792b 3c4b 446a 1aea 5lea 67oa 2o7a 6r8a 26wa
gayl 4vge 5yvc 3prc 7m8b 58wb 6h6b 5qmb 7sxb 7ejb 65kb 4rqb 6imb 3y5b 5slb 7ipb 3k3b
prepared jpj 1p1d 2e7d 4jic 14kb 5d5b v8a 4fga
blackberri 586d 6bxc 6l5b 1jkb l4b 28jb 4uxa 4pga
garri
anew 1hub 4lta 62xa 5t2a 4eva
asahi 7ixf 5dcc d5b 6qjb 7m9b 5f2a 4mza
villier 6imc 4a9b 7sxb 1x7b 43qb 3wea 5zna 49qa 7mna
somber 7ldj 78he 71yd 40vd 5juc 5p9c 3qnc 75lb 48ab 7l5b 21wb 1qib 36hb 5mbb 2azb 2f0b
trooper 2a9c 2lxb mb 1mcb 56ab 2xwa 3bha aaa nga
compassion 79zj c1d 7ldb 5byb 62ha 6haa 3s8a 6e3a 5lva 4cpa 5ema
polytechn 15nd 73b 1mhb sib 3j5b 35fb 27hb 6a1b 2yzb hfb 17ga 46pa 3waa xa 1zca 5ufa
impun rzd 6olc 670c 4sbc 69tb 4a5b 7hqb 5a7b 3kqa 76da 2p5a mja 3sla vda b7a 3wxa
fuzzi 6aib 4m9a 4gca
cobra 75ba 1h1a
rafter 3amf 3a0f 6sif 6gie 3uue 6cee 6wie 3ile 7mfe 4age 4xhe 5z2d 5gqd 64id 7t3d 5mfd
trouser 3o7h 3rwf 6pge 250d 1azd 5ndd 14jd 9qd 354d 2zfd 3yyd 71sc 69zc 6vpc 1ujc 7qyc
moin 2bpc 1jsc 4czc 5fpb 3jdb 6sgb 1cza 6o1a 45ja 4cua y3a 4rda 5xva
coven 7zd 74d 1f0d 53sb
litter 7b4g 2pod 6w3d 7eec 4bqc 3j0c 5n7c 3d2c 7rqc 2rob 3upb 400b 3qeb 3a8b 5q2b 6evb
remembr 4u2j 16wj 1jad vrc 13ob 78hb 2bnb 2iob 2brb 3k2b 1rgb 1inb 1v6b 1ywa 68ma 4c4a
shaanxi 7d5g 6klg 5twg 3y0f 74gf 7u4f 6r2f 6wuf 5m7f 7olf 5jlf 5z9e 7l9e 47ze 3age 3wme
tattoo 3ced 22bd 5o2b 7sub 4ekb 2mdb 5h6a 6pia 6c1a 4sna 7qya 49wa
negropont 3qic 2hjb 5p4b 72nb 5bob 6dub 5kma 1aqa 4qpa 3rfa uya 1i4a
grupo 5dmb
wallabi 5oxc 1a1c 51cb okb 3r7b 3vdb 6l9b 16oa 73ia 89a 7qza 7j3a 91a 5b8a 5sqa 5yva
trimbl 64ue 3n2d 456d 3fzd 6bac 7hac 4bob 3rvb 58zb 3j8b 13ua 464a
formul 55dd 3nkc 2abc 1u6c 7g1b 1s5b 135b 21lb 51lb 10yb 1dfa 47xa 2nma 1era wpa 73za
binari 4elc 6fwb 4abb 2lfb 6x5a 5mxa 69ja 7r3a 67va 44ia 43va
sulfur 3n1f 77dd 18kd 7yd 7lhd 3rxc 2m1c 1yhc 33nb 23vb 49pb 6bbb 4h9b 30mb 7vnb 6dcb
sticki 4tzb 5p2b 78ab 2tra 3zta 2z4a 29oa rra 7j9a 1kha
bulb 74tb 20ub eib 65pb 57yb 5uha 266a 583a jqa
reprint 6u2e bod 16cc 6f8c u3c 5x0b 24lb 5dib khb 346b 4aqb 7jeb 1ygb 1p0b y6b 7kva
satan 30hj q4c 20jc 32zb 6emb 291b 1ufb 2k1b 2zea
homecom 72j izd 3yhd 27ic 1ywc 4c4b 1rgb 1x3b vrb 13ob o4b 3qpa 1xua 6n5a 1zpa 6awa
sharia 2jd fic 28bc 3m6b 6b3b hha 16ha 1bda 4mva 2efa
aegean 7j5d f6c 28oc 3gnc 8nb 1mxb 4owb 4sfb 6smb ffa 4ima 1o3a 57aa 5a8a ona zga
kouchner 65od 5l9d 1t8c 1lyc 1x7c 26wc 3rfc 2ycc 6jmc 62bb 4tcb 40rb 3lwb 6dhb 4yfb 1i4b
motorcad 7p5d 5v9b 5h8b 5geb 3yja 3rua 2aia
harmless 6amd 76bb 4uwb 5xzb 5nab 2lyb 6dea 5xpa 410a 3hha 7v8a 6zna 4z5a 44ta 2lsa 7ria
dwell wj 76qd zd 3e8d 2qkb 55kb 52ib 36da 78ca 33ya 5zja
julien 725d 6gyc 2krc 3fgc 3web 3z2b 4xob 2ayb 421b 7f5b 2s0b 6hqb 4woa 1zsa 7b9a 53aa
unforc 5hsc 667b 1vxb 3amb 3a0b 5gqb 6ceb 4agb 3uua 5z2a 2qia 5jva 5e2a 6wia
balk 6wvd 680c 6rkb 5crb 4q7b 13xb thb 17cb bqb 1mba lea 2iaa
sampdoria 5qrg 71lg 7r6f 4j9f 363f 5phe 3she 2wve 59be 7thd 5cmd 68ed 1b8c 7psc 5chc 6y2c
bibliographi ahd 4n9c 4aqc 5xjc 67ab 1i5b 41qb 5txa 3poa 7kva
ding 4ifj 2uyd 63td 2avc 4b3c 5h3c 25xc 5q4c 2ktc 7g6c 4rnc 55gc 61ac 5vcc 5voc 1ylc
plenari n2d 4hfc 370c 4ktc 770b 3nub 51ga 5rra 17ua 4mna 3aoa nia 7q4a 72fa
quentin 7vga
scarlet 45fj 72tj 9tj 5nvj 3fcc 1cdb 2i7b 2ymb 28aa
deduct efd 4cwd 4b5c auc 1npb 1gnb 7lfb 7evb 3x8b gna 2uka 1jza o6a 211a 1xca
berisha 74kd 4ojd 5ngd 3esd 5j7c 66oc 7jpc 27wc 3t4c 4qmc 7bqc 4axc 360b 5leb 5olb 56cb
tyre 51hj 2eqj 3ofa
beti 7dmh 6p0g 5chg 68eg 4xjg 6kwf 4jvf 5x9e 33fe 5yxd 6suc 1p8c 51ac 7nub 160b 6a9b
czar 42td
harlei 4yye 386b 7bwa 5gma
aeronaut 3ebd 1gid 1xac 4j3b 4na 46ba 3cya ida 68ha
anatoli 6eoc 1tgc 56bc 3iac 5vdc 7kbc 2dac 3d1c 52lc 2yqb 4jab 67ob 40rb 2nrb 3vmb 6czb
avon 7j1b 32ub 4t6b 5uca 63ma
tse 4hub 62eb
flair 1fed 1mod 4gmb 2smb 6keb 71rb 1via iqa
intric 3ngc 2crc 46jc 7r2b 48vb 10fb 4z5b 2oob 4a2b 3u0b 6w6b 314b 74nb 6jkb 141b 73va
brock 588c 40zc 48xc 530c 3zvc 5edc 5urc 2txb 511b 7bjb 514b 3uhb 2pab 3dxb 751b 4izb
retaliatori 3auf 3pgd 4zic 3sxc 7cwc 2exb ubb 96a lwa 5s6a 6hca 4xta 56ta 1o2a 1h0a 1q8a
backstag 6y7d epd 6iad 6obb phb 1lpb 70gb z2a 3afa 2jea 3pta z0a 329a 39la 6m3a 4jqa
dinar 6yad 7svd 3nbd 22c 3gic 742b 2h7b kzb 6tsb 36ab 3fma hta 5e1a 3w1a 2yia
retent 1zcd 1tzd 21ed 7jud 3x3b 1xca 1mka 1npa
kirchner 7r0d 7u3c 5zrc 7iuc 45sc 3hpc 509b 676b 6tpb 734b 4klb 4nbb 5m6a 2mra 26wa 5qla
blackwat 30db
spat 131d ipd 6plc 4vzc zgb 5p3b 4lvb 62xb 6vnb 6uwa 4eva 2wca 22ya 7lva 2lia 1tma
pornograph 1k2j 4t4e 6pne frb 4gqb 3rcb tpa 4yea 11pa 5zua
qinghai 7n7f 3y0f 5twe 47ze 23ud 6wud 7l9d 6qpd 7d5d 6kld 74gc 68fc 3wmc 7u4c 6s1c 7f3c
mutat 1vse 2k5c 644c 27qb 50nb 7jab 73qb s6b 55sb 58nb 3bbb 1zqb 2zka 503a 2uxa 5r7a
vener 595j 3wib 406b 7kyb 2u9b 50ra
ardent 5bjj 5lce 452d 6k7d 448c 4sgb 1zja 5ica 1usa 256a 3cva 53ha
defici 1pud 4xbd 2pbd 5j5d 2wlc 6xyb 7hdb 3c6b 7jab 3ijb 2zkb lhb 7ulb 1otb 748b 3qcb
duffi 4hrd 2fnc 6hfc 6fic 5c9c 745c 2j2c 668c 1qrb 4sqb 2ihb 588b 41fb 7a3b 478b 6adb
stave 4voe 77id 62yb
davydenko 5z2g 5mff 6wif 3f8e 7t3e 3uue 7lte 5jve 7cee 7g2d 64id 6sid 3a0d 3amd 7mfd 3ild
nld 2yae 30we 41rd 6aub 2qeb 463b 7lia 5ara
cameraman 24qd 656c zbb 4qtb 4veb 32wb 2jea 79ya 27ga
urdu 7hmf 6rid 66fc guc 2lob 2l6b 4vxb 1jib 242b 3eca b6a 5vla 27ua 7laa 592a
viabil 3rnb 2m9b 6r3b 4dpa 5hra 1zaa
sindh 43of 4c2d 5gdd 38ad 6q4d 6aqd 74rd 3g6d 6jdc 66pc 5goc 6pbc 68sc 3vec 5ogc 5bkb
minsk 4que 7dke 3thd 5e3d 2etd 762d mkc 2xvc 7plc 57dc 4e5c 4wec 1v1b 2y5b 474b 4dbb
chernobyl 2s3c 4nta 14ka 68ma
jealou 703c 5muc 3pfc 3s5c 7ric 2ufb 3jnb 70eb 4uub 1ldb dgb 43sb mbb 6m2b 5l6b 25db
happier 798d twc 3b5c 2skb 2ndb 78wb 5avb 5n3b 69hb 3l4b 4h7b 7hza g8a 5kea wca 1uya
tv 66d 4uhc 51bc 1ncc 4b7c 61bb 1xgb 6blb 5lyb 16bb 4uxb 10ga 6bxa 7ava 22wa l4a
hua 6n4d 61ad 2avd 4b3d 39fc 43xc 6f9c 6okc 1ylc 42bc 5sec 2uyc 5vcc 5h3c 484c 3lxb
jpmorgan 3syg 5p6f 2n9e 3h7e 5p5e 59nd 368d 7ivd 2c8d 490d 2fod 4tkd 1gvd 5d1c 4hcc 5fbb
sped 7nod 2aib 17vb 8eb 5h8b 4vib 3rub rwb k2b pra 121a 1spa 2gla 3wca 44wa 3yja
bulldoz 2whb 3j0b 728a 6ica 1h1a 3g4a 2poa
hinder xlj 3i2j 6r3f 2xsd 4ejd 6cid oid 53cc 58kc 39xc 4h1c 26nc 63vc 3yfb 79jb 1nub
christchurch 3j2f 44se 3o4e 3fue 4p8e 3pxd 1xfd 15vd 2vbd 547c 7qic 6k8c 5czc 4fic 47jc 36qb
marit jbj wbc 2imc tpc 11pb p5b 5pob 42pb 25fa 2gca 3lha 4zha
phenomen 3c0e 6mme 2mae 56nd 2p7d 4y1d 636c 3jac 23wb 2urb 23lb 65mb 403b 2teb 1cub 188b
rabbani 4obb 6jlb 3esb 7apb 5l2b 6h0b 6vmb 5ngb 3ofb 3eyb 1rcb 4ojb 26vb 5arb 7rkb 6upb
denot 6nyb
unseed 6wid 6sid 2thd 6ced 5z2c 4agc 64ic 3a0c 3uuc 7cec 4xhc 5e2c 5jvc 7ltc 5gqc 6gic
wharf 44uj 50yj 1fvd 5o4c 24dc 67cb 6yda
ablaz 1zrd 7ftc 1v3c 3wcb 6u7b 7b4b 7n5b 2glb 70nb 51wb 6qb 153b 1p9b 3klb 4c7b 34qb
standout 4eod 31cd 6xoc 1y7c ukb 1pmb 99b 6lb 3ehb 3o5b 7ob 2qob 4mqb 5bwb 12db 3e4a
misl 4trd 5wnc 3k8b 5zbb 50qb 3g2b 1n7b 3rrb 6y3b zoa 43ua 17ca qda 2c5a
asphalt 7rqe 2kid 4sdd 3a8d 2w0d 69nd 12kb 5q2a 2z4a 1nia
meh 3p8c 6wcc 3nvb 4s0b 3cxb 5vxb 6zrb 565b 41wb 3mhb 5odb 79gb 3z1b 415b 3v5b 7hhb
jitter 38zd 3n6d 2d1d 2eld 3ndd 4f5c 7epc 4jlc 22ac 2n6c 7udc mpc 4cec 2qyc 3cic 5aqc
riga 4e5c 5vkc 762c 4dbc 2xvc 7oyc 4quc 2y5c 384c 4msc 3gnb 2y1b 32fb 6w8b 580b 4ugb
harden 6ohj 1a3j 6swa 402a 2dma
gigant 6h4j m8d xqd 23lc 4w4c 4jb 1g5b 53gb 4kxb 3d8a 5ha 1jla 4ca 65ma 7rda 2tea
orchard 3pmj 4epj 18sd 45fc 3abb 52ib 671b 1jkb 68bb 6lfb 51sb 193b 2xjb 67ma 6aea 5gba
nonprolifer 7v0d oid 2oed 6uc ugc 2kob 32bb 4b6b bpa 3qxa
macro 13qa 5eja 6nla
taxonomi 388d 58id 6bhb 1q5b
panathinaiko 363d 6lwc 7r6c 7nuc 7rmc 6y2c 5qrc 4gic 71lc 59gc 4j9c 6ioc 2wvc 4s2b 5x8b 2zgb
notorieti 4mce 1had 1hdb 1jaa 500a 5vya d3a
towel 47bd 2umb 3oyb 6f3b 4zwb 1ujb 45eb 26xb 3zkb 67zb 6tfb 6lrb 2r7a 5oqa 2zfa 52xa
dormant 4a0b 2dja
dreamwork 3rde 1i2e 61fd 512d 6b6d 7rnd yhc 22wc 3glc 1k0c 54xc 61nb 5r3a 7k0a 3yka
interbank qra
pontiac 4hte 6j9d 73nd 44nd 5h8b 6aab 3ekb 1tpb 3g8b 5okb 301a 39za 785a 24ua 5n5a 2kba
quirki 4z5d 2hqd 2smd 4gmd 6k4d 4m9d 4a2d 7iod 7gwd 6aid 73vd 5pzd 5b3d 46jc 5ifc 4uwc
ppp 5w6d 6frc 6auc 78sc 34lc 463b 63kb 3dlb 2t8b 5qta 4yta 7lia ya 3eqa 58ha 3i9a
scar 4ivb 5o2b 1d8b 543b 32mb 7sub 24ba 5n7a 49wa 28qa 2eaa 64ya 6cna 6lka
blackmail daj 6cfd tkd 6yyc 4jzc 746c 4lob e7b 253b 4vqb 6vxb 4g1b 4n4b 3aua 5ska 3pja
magna 6dvb 45ta
synod 4vd 53sd 40nd 3etc 1csc 2obc 46ab 2xtb 4uvb 4bgb 7h0b 79b 44qb 7eia 3boa 6bma
librarian j7d 4u9c 6mpb 3gsb 11ub 5xkb lcb 16rb 62ga 6waa 1zca 35fa 1kda
sentinel 2tpc 70ua 6ona 5fla 3b2a
englishman 421d 7qzb 4wmb 5znb 75db 2qqb 4ygb 6ctb 5nya 6gqa 3pra 4dwa 7lua 27aa 4d1a 6gia
procter 5usc 4wpc 3emb 6h8b 3svb 3yua 5sza 7p4a
judd 666c 475b 6l0b 61va 3aaa 6sfa 1wna 50ga
ratko 4omh 6aff 34ne 4ccc xfb 3eyb usa 1fua 3dsa 2dxa 2gja 2i8a
jakob 5b0b 52va lha
lindh 4hib
rewrit 4fjj 23xd dhd 1lac 3kjb 7m2b 2vea
faint 77uj 4j5j 7l5d 77zd 1wlb 2s8b 2yeb 27fb 78wb pnb 46nb 11ya 67ba 46ja 5xha 5p9a
hwa 4ebe 5sed 50zc 754c 43xc 7p3b 2w8b 4ifb 63jb 5wkb 4d7b 59lb 6n4b bib bkb 6f9b
daisi 20ud 55qb 510a
groom 1zpd mbb b0a 4r3a 5poa 4l8a
hobart 3pxe 44se 3o4d 6ard 1xfd 3j2c 7p8c 6k8c 4p2c 15vc 3fub 5tlb 2vbb 3itb 5o6b 6glb
autism 55ne 2wld 3ijd 2zkd 65cd 517c 639c lhc 425c s6c 1otb 7j0b 3bkb 75pb 3qcb 6egb
midwestern 3gpe 6rdc 1jsc y3a 2g8a 6pfa 27ta 1p3a 128a 1rka 46ga 1cza 1t0a y1a 2qxa
standstil 43ej 4q6j 5ekj 1o2d csd 4ntb 7gea
infiltr 5s6d 4vqc n8b nbb 1lcb 621a 68xa lia 1sna
cali 55cd 7t9c 7shc 1b3c 3kmc 28hb 3tdb 356a 2hka 7sca 2o3a 5zga 4dra
smallpox 2ize 5wqe 4jid 3hsd 4fgd 194d 567d 1apd 49sc 3sdc 2ypc 1s9c 53vc 66yc 6xyc 5qac
aloud 2zwj 6z3j otc 2f9b 1z2b 10pb n7b 39la 4g9a 29fa 51na 304a dha
parliamentarian 3l7e acd 14qc 7acb uob 25b 6e0b 6avb 10db 2r8a 4k5a 17ua 4kta 4hfa 6lxa 370a
borneo 5bke 45hb obb 63ob 10bb 3c9b 8nb 1o3b 66fb 4mib 25tb uqb 195b 4owa 5bza 4oka
depreci 1mkd qrb 2oxb 712b 3gib 3fsb 65za 2h7a 36aa 2x9a 6gva
knot 4bhc 2csc 192b 3ucb 4rmb 167b prb
ochoa 740e 5jmd 4d1d 6z7c 65lc 25vc 4ygc 6sic 5lfb 3hpb 4ijb 7cnb 5gqb 74cb 2byb 6cea
overcrowd 7unb 60zb 4pjb 2cla 2hua 320a 4xza
shire 57za
puriti 3vlj nyd 4wsd 74bc 6jcb 5ykb 47ca pma 3kqa 2l7a
sleev 3rwd 2c2c 3o7c 7n2c 50bb 2i7b 2r7b 1azb 2p6b 2zfb 354b 5eyb 4khb 33ob 1tob 58fa
aussi cxj 7q7b 3r7b 7nba 6gia
menem 5zre 7u3d 5zgd 7ohd 45sd 676d 7iuc 4nfc 4klc 1kxb 5qlb 3jwb 619b 47rb 5njb 734b
carmak 36kj 477e 5jhe 5w3d 45td 3g8d 1amd 18md 79td 1tpd 3pbd 24uc 3ekc 1c2c 6dvc 18cc
dazzl 2xme 2tee 7dod 4o8d 6mmd 53gd 38ld 7iwc 7ioc 48vc 3y7c 1kvc 23wc 6wbc 5yec 7obb
notat 5jpd 1fkd 1ejd 6b9c 7v1c 3wyc 577b 6zgb 2u0b 2lfb 66eb 6fwb 3mab 7c7a 4aba 6u9a
joachim 48sc 4wlc 4c0c 5aic 52vc 5ycb 6z1b 2wfb 7kxb 3zmb 6i7b 5b0b 5pxb 54ab 6ibb 3r6b
countrymen 4s9b 62pb 3p9a 5c4a 3u7a 1maa 5ota 4fha 5yma
napoli 4bjj 7nuf 5qrf 71lf 59bf 4j9f 363e 5cme 5phe 3shd 7thd 2wvd 6y2c 1b8c 7psc 4gic
rejoin gsd 4s7b 47nb 4i9a
pundit 6anc 3cvc 3jbb 13zb vbb
posada 5zed 229d 3x9d 3hqc 2cvc 33qc 3sec 4bwc 6wsc 2dvc 527c 5m1b 7scb 62fb 740b 723b
abel 7lqc 3gqb 65fb 2hnb 6csb 3a3b 4v2b 5cya 4p4a 182a 2aga 4qla 4fra 2s0a 49ua
giro 1xhc 2tib 3cpb 6fjb 35kb 2aqb 3crb 42yb 5lpb 3bna 46ya 7k6a 6zca hea
thug 1pqd 3f3d 6fnc 6skc 54qc 7ftc 494b 4jzb 4onb 1pzb 2xwb 51eb 6peb 6vqa 1p9a 60wa
multibillion 75ef 2toc 29gc xqc 34jc 28vb 2zyb jjb 2h9b m8b 22b nfb 5pb e5a 52a 55wa
bullock 5qdc 2fnb 57ub 2ceb 6qmb 4jkb 5yab 2w5a 5jka 5ywa 5nma 3j9a 40ma 55ta 1qga 4r4a
blizzard 6prj 2wd vfd 18vc 4l2b 12ub rnb 6xcb 6qyb 489b 1q1b 69xb 3ufb 4chb 5x2a 58ja
cheshir 54ef 3joe 4f1e 4t6d 4nrd 57od 4zld 7tlc 6njc 5jnc 4gsc 5o9c 5cic 5s5b 7d3b 743b
insul 5yrf osd 6k5d 4kbc 1vac 32hb 44vb 780b 67tb 3fbb 2ssa 1cga 4zwa 6kza 1qqa 637a
annoi 4uwd 54zd 7j4d 5gvc 410c 6aic 4lbc 2hqc 4tzc 4m9c 7i0c 6s9c 5l6c 7p0c 4z5c 7pzc
bazaar 3w7d 2ugd 1cjd rid 7knb 5ogb 28ub 34kb 6q0a 563a 7t4a
denktash 2sre 4ojc 6jlc 66oc 1lyb 5ngb 7pbb 6dhb 1fub 1mxb 7apb 3txb 7o1a 345a 7lra 1uga
aikman 7gjf 1pmd 6jxd 2cdc 3m3c 6hvc 4yqc 3gkc 5bwc 74ib 3jlb 5akb 4fdb 5kcb 2x3b 6vib
eindhoven 6lwh 4s2f 1p8d 5yjd 4gid 6y2c 3roc 7psc 6a9c 363c 508c 6kwc 59gc 5x8b 6sub 2zgb
mca 61nd 7pwd 3rdc 512c 6b6b 71ob 1k0b 22wb 1i2a yha
heali 5qmd 49md 5yvd 7ejd 3k3c 27ac 2qqc 7m8c 4q1c 2vcb 7sxb 6ejb 3qvb 6x0b 58wb 26yb
garro 40ue 282e 3f8c 3whc 2thc 4xhb 3a0b 2arb 6ceb 2swb 3amb 10eb 5z2b 4krb 29ab 64ib
pavement 4sdj 5q2j 7pie 3a8d 1nid 7b4c 4ric 1vac 7n5c 2o1c 6h5b 2qkb 69nb 2z4b 322b 6sdb
easiest 4yzc slc 5p2c 4e3b 1kgb 3nrb gja 3kra 2bia 6e3a 2asa
pennant 1oab 1jtb 4dmb 4iia 49xa 3loa 4awa
unfound 5jwd 2nqc 6iyc 2z0c 5frc 1n7c 4trc 4p1c 59yc 6tab 31kb 5kab 3fqb 5xzb 3fyb 2s7b
tariq 2vtd 1w8d 34zc 1h8c 4tac 2m5c 5pbb 25pb 1i7b 3xdb 31hb 5owb 5utb 5xdb 4obb 4s5b
sesam 5ibd 6ggc 2o4c 6ajb 41ib 4ewb 6knb 4x0b 691b 3s9b 3p5b 6pvb 2nna 2wma 33da 467a
unrestrict 6nbc 4kyc 5cb
philanthropist 21id 2bmd 79lc 4acc 5wdb 5hub 445b 4bdb 22sb 41ab 4lla 23ma 19la 4y6a
discriminatori 2rse 4dsd 25nc 3tcc 5tdc 4kic 3djc 44tc 7fdb 31kb 1ixb 1zlb 6dtb 4zhb 6fyb 1m4b
alito 7f4e 481c 4g3c 518c e2b 2e2b 10ob 1hja 673a noa 6d8a 6nra 5v7a
atkinson 6pmc 588c 5toc 40zc 514c 793c 4odc 3x4c 612c 6ptc 5nlb job 2ceb 7a3b 67hb 2j0b
kia 4emf 71we 3g8d 6tud 3cqc 1c2c 24uc 2kbc 5jhc 36kc 7r1b 1tpb 46sb 6dvb 477a 5w3a
delgado 3x9e 3hqe 71ze 229e 2cvd 527d 2dvd 70yd 47pd 4bwd 6k2d 740c 33qc 2h2c 3hpc 5w8c
lok 6beg 2hvc 6lva
tito
dane 6ctc 3w8b 5sma 4n7a 1l4a
welterweight 77ff 3mrd 5a3d 3gcc 61rc 6wtb 59tb 299a hba 5tra 50pa 6x9a 30fa 53qa 75sa
xerox 4q4e 5r3d 5kfd 2dtd 52hd 724d 4pgc 5d4c 4qxb 5u9b 2hab 6t8b 61wb 4wpb 79ub 5jhb
staircas 5ihf 6pud 60pd hgd 1y8d 5k1c qyc 61qc 1duc 46vc 5zjc 3hrb wfb 1vab 51jb glb
stipul 1ajd 215c 2rqc 7zc 1uzc 1u6b 4x9b ugb 3qsb 2t1b 29lb jyb 3ohb 3a2b 3m6b 3rqb
programm 183c puc 544b fdb 7uqb 445b dpa eya z5a
marrow 4g2f 3yee 3tse 1a3d 37ed 50nc s6c 1e6c 58ec 6edb 5h9b 5zwb 5rab 373b 55nb omb
guzman 3hqc 3x9c 527c 229b 5w8b 7r9b 3q2b 71zb 52fb 7tjb 4n8b 4p4b 2cvb 5ohb 6k2b 6z7b
stakehold 17ua 6lxa 295a 1j2a
gamma 437c 6xfb 2wza 6gea 5rka 3uea 4j6a 1oqa 6w7a
knit 2gvj 1ujd 5c2d 44vd 36nd 7n2b 3o7b 2cnb 250b 4e9b 44yb 6bfb 2c2b 476b 3rwa 2zfa
nih 5kd 4nea 4ota
juarez 7t9e 5amc 7qnc 1b3b dub 35nb 7scb 102b 28ha 55ca 4tla 35ia 5zga 5t8a 38da 26ma
mosaic c3d 5s7c 6k5b 38wb 46vb 1q4b 780b 3u0b 7oba
melani 5jac 686c 2xqc 568c 475c 51oc 3kec 5qnc 2mtc 49ic 7amc 53jc 5lrc 6ryc 7ilc 79pb
waterwai 20kd 4vjd 5ld 9dc 57ac 3ttb 233b s2b 5ucb 238b 3qtb 5qob 6hpa 5sva nwa 2ama
tab 147j 6md 4c1b
tudor 2b3d 4hvb 3g5b 3gba 7jla
foothil rhe 4ese 472d ood 5dud 57zc 2occ 1alc 4x8c 3bvc 184b 6sdb 11xb z8b 2gvb 2geb
infuri 1tmj 70ej 43sj 3fyc 1ldc 497c 5p3c 6plb 7a5b 2sub 5bvb 6wvb 6q1b 452b 702b 2q5a
youni 1eqd 4oac 5ipc 65ec 25pb 4mhb 5c6b 4lab jab 3xda 4s5a 5h1a 1i7a 4i0a 5f0a
swaziland 7dcg 576f 4c9f 2nkf 48qe 3kce 6xve 2h3e 1v9d 3pad 6uvd 59sd 14yd 4ckc 2g1c 35oc
booker 5jfb hcb 3l1b x9a 44fa
biograph 2bgd 1i5d 8dd qad dhb 4ehb 4hyb 73pb 1x1a 5eca 41aa 4toa 27ua
khalil 7vqe 2m5d 2o2d 1i7d 5eud 4tad 1w8d 67xd 1h8d 2i6c 34zc 2dxc 541c 13jc 7kjc 5pbc
forehead 2mde 5eye 2opd 42zd 1tod 24bd 3f7c 2wwc 44hc 69zc 1f7c 4ekc zsc 32mb 1m7b 6r5b
shill 3nbd 7ofd 6yac 3gic 36ac 22b 2h7b 742b 6f5b 5e1b kzb 3m0a v9a 3fsa 2rpa i2a
stud 5mya 460a 6lra 2k9a
mckenzi 58wd 49md 6imd 5l0c 5znc 6toc 43qc 2vnc 3k3c 2nwc 27ac 5ulc 2qwc 3zvc 5yvc 1itc
wwe 6mbd 299d 7ebc 5a3b 7cda
jumbo 1ilb 3aeb w6a 2i4a
equit 66cb 5fbb 1fmb 4xmb 1uza 6y8a
lockerbi 37la
norodom 6vlf 3t4d 33mc 36lb 6frb 4ujb 7dcb 7sqb 5tka ufa 42ta 67xa 1w9a 5mma 78sa 34la
nalbandian 6sif 3f8f 3uuf 5mff 5z2e 7ose 3a0e 6wie 3ile 6gid 64xd 7n1d 3amd 5jvd 4xhd 6ced
boutiqu 563d 1cjd rid 769d 175c 17dc 212c 34kc kgc 28uc 7ahb 18xb 3ncb 77vb 7iob 3rtb
taller 21vd 1hgb 4rmb 5hta 3uca
lenin 50je 6ocb 4hub 2xyb 6jza
lull 1s1j 1qij 51id 2egd 1vtd 4wkb 3w9b 18ab 292b 4apb 3slb 8ba
sant 3eua 7kia
tijuana 7she 5amc 7qnc 102b dub 72eb 3kmb 55cb 28ha 1b3a 6z9a 1v4a pwa 1pqa
murki 4psb 5tqb 78zb 2lwb 6g9b 6h5a 75la 6qfa 763a 4xza 5z7a 5mba
dissatisfi 7a5j 3jne 2hlc 2q5b 6hbb 3p9b 1oeb 1yjb 5bvb 7jxb 5v1b 24yb 3cva 6m2a 6xqa 641a
olusegun 4kmh 6ktd 3n4d 7tkc 45nc 7u5c 6d1b 20yb 5idb 7h9b 26vb 5j7b 619b 63kb 130b 1rqa
serra 5m0b 2mrb 7u3b 6rgb 24mb 4frb 26ub 72wa 374a 4pra
aftershock 1gre 1nqd 2vyd 69oc 6xcc 5uyb vfb 4j7b 2mcb 6ipa 6fva
henrik 52vd 61yb 6hqb 4wlb 6ctb 6z1a 5aia 4qla 7r4a 5pxa
giorgio 5rtc 7k8c 4zxc 4lrc 60db 33xb 6asb 2xlb 7kib 5lpa 68wa 3uma 3r6a 4d4a
verona 5phf 59be 4j9e 5cme 71le 5qre 7nud 7r6d 3shd 2wvd 1b8c 363c 4bjb 4gib 3mlb 5yjb
thorn 6usj
molina 527e 6k2d 4r6d 4p4d 33qd 3hqd 4bwd 229c 617c 37vc 4n8c 1y9c 71zc 53zc 5t8c 3hpc
bambang 7u5h 6d1h 58hc 7tcc 4kmb 7egb 63ka 3jwa 62ua
derbyshir 4t6f 54ee 3joe 4f1e 57oe 6njd 4zld 7rgc 5jnc 42rb 10lb 5o9b 743b 16ob 4gsb 6ftb
jalal 6h0g 4dlc 7apb 7rub 2zcb 31hb 4obb 2m5a 5lta 6q6a 108a
gypsi 2wvj cqd 1xkd
profan 7g5g 11pb 4gqb 2smb 30tb 7jqb 1g2a
councilman mad 6lvd 341c
iso kdb 46bb 12ib
potomac 6n0d 1o7c 35zc 6hib 5hcb 3x6b sfb 5fpb 1v7b 2u8b 9db 3jjb 69fa 1n9a 4rda 7bxa
longhorn 6whg 6ddf 69lf 7dae 6nte 4yqd 3ehd 3gkd 5t5d 5akd 4fdd 5evd 5kcd 4ghd 5ptd 64ac
klm 6cjg 7g8e 2dld 6i3d w6c 73oc 2i4c 7clc 63ub 7c3b 1mib 6qbb 6e7b 6vbb 5w3b 2gsa
adulteri 4n4c 4jbc 4zhb 25wb tpb 4t4b 6qsb 705b 60jb ozb 5l1b 21nb 4wnb 10ab 6cfa 6cha
terra 7gpa
bern 4ftd 5sdd 3ugd 5b9c 4ttb 1xvb 133b 5r2b 6ygb 7g0b 6w8a 16ga 4e5a 1vza 2xda
harpercollin 66vd boc 7jeb 6u2a 6f8a
leroi 4g8b 2a6b 5urb 3kgb 1zgb 2tsa 3fja 3oga 511a 3opa 3w0a 5nea 3xla 249a
inact 65na 7a9a
psychic 71jc 2jza 6xfa
fiesta 77bb 27ia
lockout 7geb 1zub 1bwa 6p7a 3rqa 191a
cardoso 5zre 7r0d 509d 7ohc 2mrc 7iuc 62uc 5zgc 5njc 3hpb 4frb 4tlb 1kxb 5ktb 3alb 47rb
anhui 6wug 5jlg 6klg 5z9g 5m7g 74gf 7n7f 3y0f 3agf 5kwf 5twf 7l9f 7d5e 6r2e 68fe 9gc
susilo 7tkh 6d1h 58hd 7tcc 7egb 4kmb 63kb 71gb 509a 2wta 7uua 62ua
hanna 7a1b 6clb 76mb 6ela 3q2a 4tha
resettl 3qdj 14md wad 5xtc vic 32pb 6esa
gam 5xed 3ozd 3e9d 3ryd 5b5d 5ard 7bdd 22kc 6vmc gmc 6qdb 3tdb 1snb 23cb 4ika 7pba
haze 4chj 2t5d 34ad 2ssb 23va 1tia
patton 22mb 4cgb 77yb 612b 3xob 579b 2pab 40ma 7ara 3qha 6o5a 4qja 672a 7dna 55ta 4vma
breaststrok 34gf 5kde 1tyd 5a0d 3rlc 74sc ymc 2kcb 6uxb 5ula 4r7a c6a 426a 6qca s0a 2oga
coher 1k8j 3fej 37nb 5xpb 4xmb 399b 6e3b 6fxb 7h1b 3y8b 3c8a 76ia 358a 3rna 1rba 3uba
gloom 1sud 75ld 2d1c 7pkc 2n6c 5otc 4ceb 40vb 4f5b 2elb 2kyb 2tnb mpb 2lkb 5e8a 6ida
nicosia 2src 345b 77lb 1mxb 7m4b 5e3b 3txa 1j4a 53ka 2sta 7rka 3ira 2jca
epstein 5c0d 60bc 713c 4r5c 5iuc 704c 6q5b 7kob 58ob 696b 6ikb 5clb 4tfb 634b 4c8b 6mgb
chandra 46rc 7fkb 5pya 7eoa
nathaniel 4d9c 28ec 4xec 4cib 2tkb 6gbb 3a3b 9zb 4z4b hnb una 6wya 7bca 5eca 1sia e4a
hotli 48gd o0b 5bvb 1bba 1e2a 4ska
sampson 4g3b 6j7b 4gbb 1z7b 3k3a 5cla 5i1a 5hha
clifton 5l4c 6ysc 4nrc 5hfc 5mkc 4odc 5n0b 7j1b 4szb 4gub 4hwb 3pdb 40zb 612b 5xib 5o3b
inflamm 373d 3cbd 3qcd 4fpc 7jac 37ec 50nc 5rac 2kfc 75pc 3tsc 2akc 38uc s6c 732c 38ob
warmli 36he 5a4e 1h7d 6v7d 1mnc 4kuc 3u7c 6z3c 6psb 4ctb 5xob 75hb 3zrb 2pcb 1gwb 702b
cram 1shc 1t4c 7b4c svc 4pjb 19yb 7qvb 3x2b 7vmb 4bqb f0b 7n5b 5hwb 5k1b 5q2b j0a
nicotin 359d 1hoc 5j5b 5bbb 1uxb 4p0b 1tib 6mxa 2jna cia 4sta 2lsa 653a 7kaa
clown 3xgd 45vd 1ygd 5fwd 3afd 2jhb 6y7b 4dgb 5uza 4ona 60ma 5h6a 678a 3usa 129a 6oxa
hacker 5src eyb 55sb 183b jdb 7sab 54jb fdb 6ytb 54qb 20ea 2uza pua
nymex 3w3d 3eec 120b 1leb 33ua
evad 44nj 3gvj btd qnd 1eed 68xb 53ca 5o0a 2r1a l5a
garnett 613e 5s4e 5yoe 7hvd 4fnd 6ofd 6sad 2inc 70bc 35qc 4pnc 32rc 6vic 5nec 4iub 6vrb
jeou 5ang 51rd 5h2d 6qed 4l7c 3eqc 15uc 526c 47tb 3i9b 1mqb 2ktb 78tb 4ebb 7bqa 5fja
ineffici 5naj 68pd 4vld 2zyd 66uc 3sib 69ib 6amb 648b 60zb 2rsa 24ga 3wba 4zza 5kka
merri o4j alj 4wib 2jha 3a4a 6kga
hydro 6v0e 25rc 72ib 266b 145b 1g9b 4ngb 7aya
northward 1ej 3yvd 3qtc 1spc 1emb 184b 64mb m0b 4fcb 21ta fwa 39ea 5s3a 1wva 1c0a zqa
flung 3rea
npt 7ppd 33jd ugc 2koc 3qxb 2oeb 2kua 6ua 1wga
terminolog n7d 6bhd 7g1c 6zgc 2xic 7r3c 3awc 268c 6rxc 7c7c 2u0c 1t9b 2ehb 12ib wpb 73zb
suarez 5lfd 5ddd 6j3d 5w8c 2h2c 2cvc 6rgc 75ic 2psc 3hpc 6s7c 3hqc 32kb 5ktb 7t3b 3ayb
downplai 17cc 40jc 64qc 5cuc m5b 2eib 1aob 6o0b 6wvb 3rrb qla 4yha 74la 6kha 6rka 17oa
panick 5l6j 6q3j 2rad 3grc 1ldc 6txb 2r1b 3p9b 451b 70eb 4kub 2fmb 2fhb 6kbb 771b 4uba
rangel 5q0c 4g3b 3ycb 4cdb 341b 6jrb 77rb 5g8b 7d9b 617a 4n8a
grizzli 74of 4i6f 5nse 6ope 5rue 6iwe 6d5e 4lhd 5mnd 64sd 5gld 20wd 32rd 33hd 41cc 5sfc
stagnant 444d 6qfb 4ppb 4jxb 5ib 5jdb 5f8b 164b 69bb 786b 78ub 4ofb 2qya 6h9a 3lka 2tna
oddli 7fvd 36cd 1rad 6mid 358c 6fcc mnc 381c 6w6c 7pzc 54zc 2wxc 4xwc 4ddc 5pzc x2c
brightli 1wlj 168d 78ac 3oqc 5uhb 77zb 5alb 57yb 2i7b 528b 1azb 7dob 1cdb 2c2b 6w6b 3fca
pedal 3skj 3g7j 4y7e 5gd 1kjd 5ggb 1rrb 28nb 4m8b 7h5a 7aya 39ma 5hza 2cka
gruel 6abc 339c 4k4c 2afc 6ymb 5hxb 4e3b 5jyb 5yqb 78zb 94a 5u5a 771a 1oga 1tea r5a
bogu 2vuj 5hke 1n7d 6l4c 5z7b 4trb 77xb 1akb 4unb 47wb 5kab 6iyb 1psa oaa 7l1a mia
rhythmic 398c 4rkb 2isb
chick 5h6j 1zbd tud
maskhadov 6y0f 67od 23cd 6vmc 1rhc 4spc 3esc 1dac 22kb 2nrb 4omb 5d8b 1aeb 6h0b 3gob 34na
dant 3gqb 42ca 7nya
choreograph 3usd 3rgd 2xfd 5n1c 4toc 47sc 678b ykb 4byb 668b 11sb 3znb 1d1b 5hub 45vb 129b
bln 73kg 6f5d 22b 42nb kza 5cva
dickinson 5tgb 6pmb 620b 4yyb 4adb 35ab 4ieb 3xoa 3n7a 57pa 4r4a 4ffa 6o5a 511a 2yza
militarili 3jzb 38ga
robson 2tad 3xxd 2kwc 5npc 5sqc 41gc 3xzc 51ac 6hhc 58cc 3sqc 4l0c 4ovc 36sb 1pkb 72yb
huddl 4pjb 1evb 7unb 1z8b 3qaa 1dza 6yva 307a 7kla 5pma
nutrient 67td 6dcc 310c 69mc 2m1c 5j2c 7kpc 1sjb 3bbb 340b 5j5b 7f1b 4d0b 7nfb 65pb 50fb
shaath 5rvg 6eaf 7hwe 2jad 28sc 1d6c 5t6c 389c tmc 792c 2owc 2jqc 58gc 4muc 3hgc 73wb
ant 4d0e 557c 3t9b 4udb 7kpb 5n9b 4a1a 6p2a 55qa 7fba 5hla 4fma 3t8a
adnan 7ste 2i6d 1h8c 67xc 4tac 1i7c 5euc 2m5c 3r1c 2o2b 541b 6vvb 68yb 1w8b 5rvb 108b`;
