-- Runs in a headless Neovim that has the set-up of server/editors/neovim.md, on the draft that is open. Leaves what passed and what
-- failed in the file that EVIDENCE_LINT_RESULTS names.
local patience = 20000
local outcomes = {}

local function check(name, test)
  local passed, fault = pcall(test)
  table.insert(outcomes, { name = name, fault = passed and '' or tostring(fault) })
end

local function wait_for(what, holds)
  assert(vim.wait(patience, holds, 20), 'it did not come: ' .. what)
end

local function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

local function codes()
  local diagnostics = vim.diagnostic.get(draft)
  table.sort(diagnostics, function(a, b) return a.lnum < b.lnum end)
  return table.concat(vim.tbl_map(function(one) return (one.lnum + 1) .. ' ' .. tostring(one.code) end, diagnostics), ', ')
end

-- A window other than the draft's that shows a text; it is closed.
local function shown(text)
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local buffer = vim.api.nvim_win_get_buf(window)
    if buffer ~= draft and text_of(buffer):find(text, 1, true) then
      vim.api.nvim_win_close(window, true)
      return true
    end
  end
  return false
end

draft = vim.api.nvim_get_current_buf()

check('tells its findings as diagnostics', function()
  wait_for('three findings', function() return #vim.diagnostic.get(draft) == 3 end)
  assert(codes() == '5 conflicting-figure, 7 uncited-figure, 9 unknown-citation', codes())
end)

check('heeds the settings of the page', function()
  local uncited = vim.diagnostic.get(draft, { lnum = 6 })[1]
  assert(uncited.severity == vim.diagnostic.severity.HINT, vim.inspect(uncited))
end)

check('tells about a figure on hovering', function()
  vim.api.nvim_win_set_cursor(0, { 5, 16 })
  vim.lsp.buf.hover()
  wait_for('the hover', function() return shown('Does not match the cited source') end)
end)

check('shows nothing on hovering over words', function()
  local params = { textDocument = { uri = vim.uri_from_bufnr(draft) }, position = { line = 8, character = 3 } }
  for _, answer in pairs(vim.lsp.buf_request_sync(draft, 'textDocument/hover', params, patience)) do
    assert(answer.result == nil or answer.result == vim.NIL, vim.inspect(answer))
  end
end)

check('repairs a finding by a code action, and the finding goes', function()
  local offered = {}
  vim.ui.select = function(actions, options, choose)
    for index, action in ipairs(actions) do
      local title = options.format_item(action)
      table.insert(offered, title)
      if title:find('15,469', 1, true) then return choose(action, index) end
    end
    choose(nil, nil)
  end
  vim.api.nvim_win_set_cursor(0, { 5, 16 })
  vim.lsp.buf.code_action()
  wait_for('the edit', function() return text_of(draft):find('Northmoor had 15,469 sworn', 1, true) ~= nil end)
  wait_for('one finding less', function() return #vim.diagnostic.get(draft) == 2 end)
  assert(codes() == '7 uncited-figure, 9 unknown-citation', vim.inspect(offered) .. codes())
end)

check('looks a figure up', function()
  vim.cmd('EvidenceLookUp 48,300')
  wait_for('the hits', function() return shown('[@ops2024workforce]') end)
end)

check('reports on the draft', function()
  vim.cmd('EvidenceReport')
  wait_for('the report', function() return shown('34.7 per cent') end)
end)

check('says in plain words what a command lacks', function()
  local params = { command = 'evidenceLint.server.lookUp', arguments = { vim.empty_dict() } }
  for _, answer in pairs(vim.lsp.buf_request_sync(draft, 'workspace/executeCommand', params, patience)) do
    local fault = answer.error or answer.err
    assert(fault and fault.message == '“query” is to be a text.', vim.inspect(answer))
  end
end)

vim.fn.writefile({ vim.fn.json_encode(outcomes) }, vim.env.EVIDENCE_LINT_RESULTS)
vim.cmd('qall!')
