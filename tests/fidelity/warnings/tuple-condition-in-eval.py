# shows: an assert on a tuple in compiled text warns
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile("assert (1, 'always')", "<s>", "exec")
assert "assertion is always true" in str(caught[0].message)
print(caught[0].message)
