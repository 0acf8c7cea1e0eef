import math
from statistics import NormalDist

normal = NormalDist()
low, high = normal.inv_cdf(0.25), normal.inv_cdf(0.75)
below = normal.cdf(low - 1.5 * (high - low))
above = 1 - normal.cdf(high + 1.5 * (high - low))
assert round(1000 * (below + above)) == 7 and round(below, 9) == round(above, 9)

low, high = math.log(4 / 3), math.log(4)
assert low - 1.5 * (high - low) < 0
assert round(1000 * math.exp(-(high + 1.5 * (high - low)))) == 48
