from itertools import islice

items = [1, 2, 3]
outcomes = []
for stop in (-1, 2):
    try:
        outcomes.append(list(islice(items, stop)))
    except ValueError as error:
        outcomes.append(str(error)[:33])
assert outcomes == ["Stop argument for islice() must b", [1, 2]]
assert items[:-1] == [1, 2]
print(outcomes)
