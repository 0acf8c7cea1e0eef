import random
import sys


def partition(items, low, high):
    pivot, border = items[high], low
    for i in range(low, high):
        if items[i] < pivot:
            items[i], items[border] = items[border], items[i]
            border += 1
    items[border], items[high] = items[high], items[border]
    return border


def quicksort(items, low, high):
    if low < high:
        border = partition(items, low, high)
        quicksort(items, low, border - 1)
        quicksort(items, border + 1, high)


def shallow(items, low, high, depth=1):
    deepest = depth
    while low < high:
        border = partition(items, low, high)
        if border - low < high - border:
            deepest = max(deepest, shallow(items, low, border - 1, depth + 1))
            low = border + 1
        else:
            deepest = max(deepest, shallow(items, border + 1, high, depth + 1))
            high = border - 1
    return deepest


draw = random.Random(4)
length = sys.getrecursionlimit()
mixed = draw.sample(range(length), length)
again = mixed[:]
quicksort(mixed, 0, length - 1)
assert 2 < shallow(again, 0, length - 1) <= length.bit_length()
assert mixed == again == list(range(length))
try:
    quicksort(mixed, 0, length - 1)
    outcome = "sorted"
except RecursionError:
    outcome = "RecursionError"
assert (outcome, shallow(again, 0, length - 1)) == ("RecursionError", 2)
print(outcome)
