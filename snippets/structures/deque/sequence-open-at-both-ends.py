import random
from collections import Counter, deque

draw = random.Random(6)
double, model, calls = deque(), [], Counter()
twins = {
    "append": lambda item: model.append(item),
    "appendleft": lambda item: model.insert(0, item),
    "extend": lambda item: model.extend(item),
    "extendleft": lambda item: model.insert(0, *item),
    "pop": lambda: model.pop(),
    "popleft": lambda: model.pop(0),
}
for number in range(3000):
    name = draw.choice(list(twins))
    arguments = () if "pop" in name else ([number],) if "extend" in name else (number,)
    if model or arguments:
        assert getattr(double, name)(*arguments) == twins[name](*arguments)
        calls[name] += 1
    assert list(double) == model
assert [double[i] for i in range(-5, 5)] == [model[i] for i in range(-5, 5)]
assert calls == {"append": 531, "appendleft": 518, "extend": 491, "extendleft": 469, "pop": 477, "popleft": 513}
print(len(double), dict(calls))
