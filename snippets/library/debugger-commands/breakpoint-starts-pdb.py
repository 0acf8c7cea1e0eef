import re
import subprocess
import sys

source = """
def order(price):
    breakpoint()
    total = price * 2
    return total
print("total:", order(7))
"""


def session(commands):
    return subprocess.check_output([sys.executable, "-c", source], input=commands, text=True)


output = session("next\nnext\np total + 1\ncontinue\n")
assert re.search(r"<string>\(\d+\)order\(\)", output) is not None
assert re.findall(r"\(Pdb\) (\d+)", output) == ["15"]
assert output.splitlines()[-1].endswith("total: 14")
print(re.findall(r"\(Pdb\) (\d+)", output), output.splitlines()[-1].split(") ")[-1])
