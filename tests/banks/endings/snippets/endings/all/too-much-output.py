assert 1 + 0 == 1
while True:
    print("x" * 79)
