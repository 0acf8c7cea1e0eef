# tries: read the repository that verify was built from
# full: raised
# says: [Errno
with open("@REPOSITORY@/Cargo.toml") as file:
    assert file.readline() == "[package]\n"
