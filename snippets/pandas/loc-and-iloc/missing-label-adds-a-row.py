# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

numbers = pd.Series([1, 2])
numbers.loc[9] = 3
assert numbers.to_dict() == {0: 1, 1: 2, 9: 3}

outcomes = []
for write in (lambda: numbers.iloc.__setitem__(3, 4), lambda: numbers.loc.__setitem__([0, 7], 4)):
    try:
        write()
    except (IndexError, KeyError) as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["IndexError", "KeyError"]
assert numbers.to_dict() == {0: 1, 1: 2, 9: 3}
print(outcomes, numbers.to_dict())
