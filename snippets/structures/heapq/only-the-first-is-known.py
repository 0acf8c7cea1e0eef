import heapq
from itertools import permutations

second_places = set()
for order in permutations([1, 2, 3, 4, 5]):
    items = list(order)
    assert heapq.heapify(items) is None
    assert (items[0], sorted(items)) == (1, [1, 2, 3, 4, 5])
    assert items[1] <= min(items[3:]) and items[2] >= items[0]
    second_places.add(items.index(2))
assert second_places == {1, 2}
assert [heapq.heappop(items) for _ in range(5)] == [1, 2, 3, 4, 5]
print(second_places)
