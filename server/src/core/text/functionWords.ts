const list = `
a an the this that these those such same other another each every either neither some any all both few many much more most less least
no none not nor only just even still yet also too very quite rather almost nearly about around roughly approximately over under above below
between among of in on at by to for from with without within into onto upon up down out off through during before after since until till
against across along per via as than then there here where when while whereas although though if unless because so but and or
i me my we us our you your he him his she her hers it its they them their theirs ours who whom whose which what how why
be is am are was were been being have has had having do does did doing done will would shall should can could may might must
compared comparison according respectively including included total overall altogether figure figures number numbers amount amounts
one two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion dozen half third quarter
percent per cent percentage point points proportion share rate
year years month months week weeks day days
say says said show shows showed shown report reports reported estimate estimated estimates find finds found suggest suggests
rise rises rose risen rising raise raised fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing
decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping climb climbed jump jumped soar soared
shrink shrank shrunk gone going went change changes changed changing
stand stands stood come comes came go goes went make makes made take takes took get gets got put puts keep kept
now again ever never already nowadays currently today well away back further
january february march april june july august september october november december
`;

/** Function words and words that only introduce a figure: they say nothing of what is measured. */
export const functionWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
