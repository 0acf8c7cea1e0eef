print(-7 // 2)
assert -7 // 2 == -3
