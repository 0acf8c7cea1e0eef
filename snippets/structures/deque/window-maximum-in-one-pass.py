import random
from collections import deque


def window_maxima(items, width):
    candidates, maxima, moves = deque(), [], 0
    for position, item in enumerate(items):
        while candidates and items[candidates[-1]] <= item:
            candidates.pop()
            moves += 1
        candidates.append(position)
        moves += 1
        if candidates[0] <= position - width:
            candidates.popleft()
            moves += 1
        if position >= width - 1:
            maxima.append(items[candidates[0]])
    return maxima, moves


draw, total = random.Random(7), 0
for _ in range(300):
    items = [draw.randrange(50) for _ in range(draw.randint(1, 80))]
    width = draw.randint(1, len(items))
    maxima, moves = window_maxima(items, width)
    assert maxima == [max(items[i : i + width]) for i in range(len(items) - width + 1)]
    assert moves <= 2 * len(items)
    total += moves
print(maxima[:5], total)
assert (maxima[:5], total) == ([36, 36, 28, 43, 43], 21319)
