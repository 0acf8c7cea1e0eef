evaluated = []


def check(name, answer):
    evaluated.append(name)
    return answer


table = []
for left in (False, True):
    for right in (False, True):
        evaluated.clear()
        conjunction = check("left", left) & check("right", right)
        disjunction = check("left", left) | check("right", right)
        assert conjunction is (left and right)
        assert disjunction is (left or right)
        assert evaluated == ["left", "right", "left", "right"]
        table.append((left, right))
assert table == [(False, False), (False, True), (True, False), (True, True)]
print(f"{len(table)} pairs, each evaluated as {evaluated[:2]}")
