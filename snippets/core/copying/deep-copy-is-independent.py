import copy


class Counter:
    total = 0


original = {"counter": Counter}
duplicate = copy.deepcopy(original)
duplicate["counter"].total = 5

assert original["counter"].total == 0
