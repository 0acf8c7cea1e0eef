from statistics import NormalDist

normal = NormalDist()
low, high = normal.inv_cdf(0.25), normal.inv_cdf(0.75)
assert round(high - low, 3) == 1.349
share = normal.cdf(low - 1.5 * (high - low)) + 1 - normal.cdf(high + 1.5 * (high - low))
print(round(share, 4))
assert round(share, 9) == 0.006976603
assert round(share, 4) == 0
