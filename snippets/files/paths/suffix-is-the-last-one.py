from pathlib import PurePath

archive = PurePath("backup/site.tar.gz")
assert (archive.name, archive.stem, archive.suffix) == ("site.tar.gz", "site.tar", ".gz")
assert archive.suffixes == [".tar", ".gz"]
assert archive.with_suffix(".xz") == PurePath("backup/site.tar.xz")
print(archive.stem, archive.suffixes, archive.with_suffix(".xz").name)
