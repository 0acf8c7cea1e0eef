import random


def depths(keys):
    root, found = None, []
    for key in keys:
        new, depth, node = [key, None, None], 1, root
        while node is not None:
            depth += 1
            side = 1 if key < node[0] else 2
            if node[side] is None:
                node[side] = new
                break
            node = node[side]
        root = root or new
        found.append(depth)
    return found


ascending = depths(range(500))
assert ascending == list(range(1, 501))
draw, heights = random.Random(3), []
for _ in range(50):
    heights.append(max(depths(draw.sample(range(500), 500))))
assert (min(heights), max(heights)) == (16, 24)
print(max(ascending), min(heights), max(heights))
