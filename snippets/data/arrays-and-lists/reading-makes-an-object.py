# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

numbers = [1.5, 2.5]
array = np.array(numbers)
assert numbers[0] is numbers[0]
assert array[0] is not array[0]
assert type(array[0]) is np.float64

first_loop, second_loop = list(array), list(array)
assert [one is other for one, other in zip(first_loop, second_loop)] == [False, False]
assert first_loop == second_loop == [1.5, 2.5]
print([float(number) for number in first_loop])
