def f(x):
	if x:
		assert x == 1
	return x
print(f(1))
