from pathlib import Path

Path("pages.txt").write_bytes("one\x0ctwo\u2028three\nend\n".encode("utf-16"))

with open("pages.txt", encoding="utf-16") as file:
    iterated = list(file)
split = Path("pages.txt").read_text(encoding="utf-16").splitlines()

assert iterated == ["one\x0ctwo\u2028three\n", "end\n"]
assert split == ["one", "two", "three", "end"]
print(len(iterated), "lines iterated,", split)
