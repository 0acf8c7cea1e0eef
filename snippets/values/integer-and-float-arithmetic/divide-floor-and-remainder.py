dividend, divisor = -7, 2

assert (dividend / divisor, dividend // divisor, dividend % divisor) == (-3.5, -4, 1)
assert (dividend / -divisor, dividend // -divisor, dividend % -divisor) == (3.5, 3, -1)
assert [type(each) for each in (7 / 2, 7 // 2, 7 % 2)] == [float, int, int]
print(dividend / divisor, dividend // divisor, dividend % divisor)
