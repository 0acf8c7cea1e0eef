import copy


class Counter:
    pass


def handler():
    pass


original = [10**30, "spam" * 3, handler, Counter, [handler]]
duplicate = copy.deepcopy(original)

shared = [a is b for a, b in zip(original, duplicate)]
assert duplicate == [10**30, "spamspamspam", handler, Counter, [handler]]
assert shared == [True, True, True, True, False]
assert duplicate[4][0] is handler
print(shared)
