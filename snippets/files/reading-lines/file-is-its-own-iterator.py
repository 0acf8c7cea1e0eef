from pathlib import Path

Path("names.txt").write_text("Ada\nBob\nCy\n")

with open("names.txt") as file:
    assert iter(file) is file
    first = next(file)
    loops = [list(file), list(file)]
    file.seek(0)
    loops.append(list(file))

assert (first, loops) == ("Ada\n", [["Bob\n", "Cy\n"], [], ["Ada\n", "Bob\n", "Cy\n"]])
print(first.strip(), loops)
