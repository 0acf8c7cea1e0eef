def create():
    global created
    created = "by a function"


existed_before = "created" in globals()
create()

assert existed_before == False
assert created == "by a function"
print(existed_before, created)
