import math
from itertools import combinations, combinations_with_replacement, permutations, product

for n in range(6):
    for k in range(5):
        items = range(n)
        results = list(product(items, repeat=k))
        assert len(results) == n**k
        distinct = [each for each in results if len(set(each)) == k]
        assert list(permutations(items, k)) == distinct
        assert len(distinct) == math.perm(n, k)
        rising = [each for each in distinct if list(each) == sorted(each)]
        assert list(combinations(items, k)) == rising
        assert len(rising) == math.comb(n, k)
        repeating = [each for each in results if list(each) == sorted(each)]
        assert list(combinations_with_replacement(items, k)) == repeating
print(len(results), len(distinct), len(rising), len(repeating))
