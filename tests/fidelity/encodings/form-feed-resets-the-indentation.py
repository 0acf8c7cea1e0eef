if True:
    x = 1
      assert x == 1
print(x)
