# shows: identifiers are normalised by NFKC
ﬁ = 1
assert globals()["fi"] == 1
print(fi)
