from collections import deque

outcomes = []
for kind in (list, deque):
    try:
        outcomes.append([*kind("abcd")[1:3]])
    except TypeError as error:
        outcomes.append(str(error))
print(outcomes)
assert outcomes[0] == ["b", "c"]
assert outcomes[1] in (["b", "c"], "sequence index must be integer, not 'slice'")
assert outcomes[1] == ["b", "c"]
