import random


class Item:
    def __init__(self, value, position):
        self.value, self.position = value, position

    def __lt__(self, other):
        if abs(self.position - other.position) > 1:
            note(self.position, other.position)
        return self.value < other.value


def note(first, second):
    a, b = sorted((group[run_of[first]], group[run_of[second]]))
    if a != b:
        merged.append((a, b))
        for run in group:
            if group[run] == b:
                group[run] = a


def predicted(lengths):
    stack, merges = [], []

    def merge(i):
        merges.append((stack[i][0], stack[i + 1][0]))
        stack[i : i + 2] = [(stack[i][0], stack[i][1] + stack[i + 1][1])]

    for run in enumerate(lengths):
        stack.append(run)
        while len(stack) > 1:
            size = [0, 0, 0, *(length for _, length in stack)]
            d, c, b, a = size[-4], size[-3], size[-2], size[-1]
            if (c and c <= b + a) or (d and d <= c + b):
                merge(len(stack) - 3 if c < a else len(stack) - 2)
            elif b <= a:
                merge(len(stack) - 2)
            else:
                break
    while len(stack) > 1:
        merge(len(stack) - 3 if len(stack) > 2 and stack[-3][1] < stack[-1][1] else len(stack) - 2)
    return merges


draw, agreed = random.Random(3), 0
for _ in range(60):
    lengths = [draw.randint(64, 400) for _ in range(draw.randint(2, 9))]
    run_of = [run for run, length in enumerate(lengths) for _ in range(length)]
    group, merged, items = {run: run for run in range(len(lengths))}, [], []
    for run, length in enumerate(lengths):
        values = [-1.0, *sorted(draw.random() for _ in range(length - 2)), 2.0]
        items += [Item(value, len(items) + i) for i, value in enumerate(values)]
    items.sort()
    agreed += merged == predicted(lengths)
print(agreed)
assert agreed in (26, 60)
assert agreed == 60
