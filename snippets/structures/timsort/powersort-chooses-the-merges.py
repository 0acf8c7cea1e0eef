# /// script
# requires-python = ">=3.11"
# ///
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


def power(start, left, right, total):
    depth, a, b = 0, 2 * start + left, 2 * (start + left) + right
    while a * 2**depth // (2 * total) == b * 2**depth // (2 * total):
        depth += 1
    return depth


def predicted(lengths):
    stack, merges, start = [], [], 0

    def merge(i):
        merges.append((stack[i][0], stack[i + 1][0]))
        stack[i : i + 2] = [[stack[i][0], stack[i][1] + stack[i + 1][1], 0]]

    for run, length in enumerate(lengths):
        if stack:
            depth = power(start - lengths[run - 1], lengths[run - 1], length, sum(lengths))
            while len(stack) > 1 and stack[-2][2] > depth:
                merge(len(stack) - 2)
            stack[-1][2] = depth
        stack.append([run, length, 0])
        start += length
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
assert agreed == 60
print(agreed)
