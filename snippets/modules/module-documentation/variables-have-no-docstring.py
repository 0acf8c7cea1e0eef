import ast
import sys
from pathlib import Path

sys.path.insert(0, ".")
source = 'rate = 19.0\n"""Tax in percent."""\n'
Path("prices.py").write_text(source)
import prices

kept = [name for name, value in vars(prices).items() if value == "Tax in percent."]
read = [node.value.value for node in ast.parse(source).body if isinstance(node, ast.Expr)]
assert prices.rate.__doc__ == float.__doc__
assert (kept, read) == ([], ["Tax in percent."])
print(kept, read)
