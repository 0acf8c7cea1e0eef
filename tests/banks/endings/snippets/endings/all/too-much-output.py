assert 1 == 1
while True:
    print("x" * 79)
