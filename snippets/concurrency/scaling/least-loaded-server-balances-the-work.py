import heapq
import random


def in_turn(costs, number):
    loads = [0] * number
    for index, cost in enumerate(costs):
        loads[index % number] += cost
    return loads


def to_the_least_loaded(costs, number):
    loads = [0] * number
    for cost in costs:
        heapq.heapreplace(loads, loads[0] + cost)
    return loads


assert in_turn([9, 1] * 50, 2) == [450, 50]
generator = random.Random(436)
spreads = []
for number in (2, 3, 7):
    costs = [generator.choice([1, 1, 1, 40]) for _ in range(1000)]
    loads = to_the_least_loaded(costs, number)
    assert sum(loads) == sum(costs)
    assert max(loads) - min(loads) <= 40 < max(in_turn(costs, number)) - min(in_turn(costs, number))
    spreads.append(max(loads) - min(loads))
assert spreads == [0, 25, 35]
print(spreads)
