import subprocess
import sys

code = """
import sys
blocks = [bytes(200) for _ in range(40_000)]
full = sys.getallocatedblocks()
kept = blocks[::15]
del blocks
print(full - sys.getallocatedblocks())
sys._debugmallocstats()
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
rows = [[int(text) for text in line.split()] for line in ended.stderr.splitlines() if line.replace(" ", "").isdigit()]
in_use, free = next(row[3:5] for row in rows if len(row) == 5 and row[1] == 240)
freed = int(ended.stdout)
assert 37_000 < freed < 38_000
assert 2_667 <= in_use < 3_500
assert free > 30_000
print(freed > 37_000, free > 30_000)
