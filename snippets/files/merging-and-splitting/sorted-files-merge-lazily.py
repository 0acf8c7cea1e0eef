import heapq
from pathlib import Path


class Lines:
    most = now = 0

    def __init__(self, name):
        self.name = name

    def __iter__(self):
        with open(self.name) as file:
            for line in file:
                Lines.now += 1
                Lines.most = max(Lines.most, Lines.now)
                yield line
                Lines.now -= 1


for name, start in (("a", 0), ("b", 1), ("c", 2)):
    Path(name).write_text("".join(f"{number:05}\n" for number in range(start, 900, 3)))
merged = list(heapq.merge(*map(Lines, "abc")))
print(len(merged), Lines.most)
assert merged == [f"{number:05}\n" for number in range(900)]
assert Lines.most == 3
