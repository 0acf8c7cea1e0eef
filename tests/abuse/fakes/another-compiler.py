# tries: replace what asserts are compiled with
# full: refuted
import _ast
import ast
import builtins
import marshal

_ast.Assert = ast.Assert = _ast.Pass
builtins.compile = marshal.loads = marshal.dumps = ast.parse = lambda *_, **__: None
assert 1 + 0 == 2
