import os

seen = []


def look():
    seen.append({name: open(name).read() for name in sorted(os.listdir()) if name.endswith(".csv")})


with open("plain.csv", "w", buffering=1) as file:
    file.write("a,b\n")
    look()
    file.write("1,2\n")
os.remove("plain.csv")
with open("renamed.part", "w") as file:
    file.write("a,b\n1,2\n")
    look()
os.replace("renamed.part", "renamed.csv")
look()
print(seen)
assert seen == [{"plain.csv": "a,b\n"}, {}, {"renamed.csv": "a,b\n1,2\n"}]
