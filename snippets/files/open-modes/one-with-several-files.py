from pathlib import Path

Path("in.txt").write_text("text")

with open("in.txt") as source, open("out.txt", "w") as target:
    target.write(source.read())
after_block = (source.closed, target.closed)

outcome = "nothing raised"
try:
    with open("in.txt") as first, open("missing.txt") as second:
        pass
except FileNotFoundError:
    outcome = "FileNotFoundError"

assert after_block == (True, True)
assert (outcome, first.closed) == ("FileNotFoundError", True)
print(f"closed after the block: {after_block}; {outcome}, the first is closed: {first.closed}")
