import copy


class Element:
    pass


element = Element()
originals = [[element], {"key": element}, {element}]
copies = [copy.copy(original) for original in originals]

assert [a is b for a, b in zip(originals, copies)] == [False, False, False]
assert copies == originals

from_list, from_dict, from_set = copies
assert from_list[0] is element
assert from_dict["key"] is element
assert from_set.pop() is element

nested = [[1], [2]]
for shallow in (copy.copy(nested), nested.copy(), nested[:], list(nested)):
    shallow[0].append("seen")
    shallow.append("not seen")
    assert len(shallow) == 3
assert nested == [[1, "seen", "seen", "seen", "seen"], [2]]
print(nested)
