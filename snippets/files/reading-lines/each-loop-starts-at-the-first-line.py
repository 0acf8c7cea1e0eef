from pathlib import Path

path = Path("names.txt")
path.write_text("Ada\nBob\n")

with open(path) as file:
    loops = [[line for line in file] for _ in range(2)]

print(loops)
assert loops[1] == loops[0]
