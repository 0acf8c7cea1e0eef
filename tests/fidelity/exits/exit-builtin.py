# shows: exit() of site closes stdin and exits
# ends: ended-early
x = 1
assert x == 1
exit(5)
print("not reached")
