import json
import subprocess
import sys
from pathlib import Path

source = '''"""Prices of the shop."""


def double(price):
    """Twice the price."""
    return 2 * price
'''
Path("prices.py").write_text(source)
code = "import json, prices; print(json.dumps([prices.__doc__, prices.double.__doc__, prices.double(4)]))"
docs = {option: json.loads(subprocess.check_output([sys.executable, option, "-c", code])) for option in ("-B", "-O", "-OO")}
assert docs == {
    "-B": ["Prices of the shop.", "Twice the price.", 8],
    "-O": ["Prices of the shop.", "Twice the price.", 8],
    "-OO": [None, None, 8],
}
print(docs["-OO"])
