from pathlib import Path

Path("names.txt").write_text("Ada\nBob\n")

with open("names.txt") as file:
    loops = [[line for line in file] for _ in range(2)]

print(loops)
assert loops[0] == ["Ada\n", "Bob\n"]
assert loops[1] == loops[0]
