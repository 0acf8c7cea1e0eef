import subprocess
import sys

code = """
def add(item, items=[]):
    items.append(item)
    return items

def withdraw(balance, amount):
    assert amount > 0, "negative"
    return balance - amount

first = list(add(1))
print(first, add(2))
try:
    print(withdraw(100, -50))
except AssertionError as error:
    print(error)
"""


def run(*options):
    return subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True).stdout.split("\n")[:2]


found = [run(), run("-O")]
print(found)
assert found == [["[1] [1, 2]", "negative"], ["[1] [1, 2]", "150"]]
