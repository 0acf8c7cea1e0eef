# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

numbers = [np.array(1.5).item(), np.array([1.5]).item(), np.array([[1.5]]).item()]
outcome = "nothing raised"
try:
    np.array([1.5, 2.5]).item()
except ValueError as error:
    outcome = str(error)
assert [type(number) for number in numbers] == [float, float, float]
assert numbers == [1.5, 1.5, 1.5]
assert outcome == "can only convert an array of size 1 to a Python scalar"
print(numbers, outcome)
