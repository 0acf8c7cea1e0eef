import base64
import io
import zipfile

# Made with `zip --encrypt`: a.txt with the content b"secret" and the password b"password".
file = io.BytesIO(
    base64.b64decode(
        "UEsDBAoACQAAAAAAIVjl6KJcEgAAAAYAAAAFAAAAYS50eHRtutzVm2frL0W0rjWzwnAaPotQSwcI5eiiXBIAAAAGAAAA"
        "UEsBAh4DCgAJAAAAAAAhWOXoolwSAAAABgAAAAUAAAAAAAAAAAAAAKSBAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAAEUAAAAAAA=="
    )
)
outcomes = []
with zipfile.ZipFile(file) as archive:
    assert archive.getinfo("a.txt").flag_bits & 1 == 1
    for password in (None, b"password", b"wrong"):
        try:
            outcomes.append(archive.read("a.txt", pwd=password))
        except RuntimeError as error:
            outcomes.append(str(error).split(", ")[-1])

assert outcomes[:2] == ["password required for extraction", b"secret"]
assert outcomes[2] == "Bad password for file 'a.txt'"
print(outcomes)
