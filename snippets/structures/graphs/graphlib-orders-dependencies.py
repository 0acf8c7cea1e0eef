import graphlib

needs = {"dinner": ["rice", "sauce"], "rice": ["water"], "sauce": ["tomatoes"]}
order = list(graphlib.TopologicalSorter(needs).static_order())
assert sorted(order) == ["dinner", "rice", "sauce", "tomatoes", "water"]
assert all(order.index(before) < order.index(node) for node in needs for before in needs[node])
try:
    list(graphlib.TopologicalSorter(needs | {"water": ["dinner"]}).static_order())
except graphlib.CycleError as error:
    cycle = error.args[1]
assert (cycle[0], len(cycle), set(cycle)) == (cycle[-1], 4, {"dinner", "rice", "water"})
print(order[-1], len(cycle))
