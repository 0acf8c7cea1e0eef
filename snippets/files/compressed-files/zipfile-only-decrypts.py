import base64
import io
import zipfile

encrypted = io.BytesIO(
    base64.b64decode(
        "UEsDBAoACQAAAAAAIVjl6KJcEgAAAAYAAAAFAAAAYS50eHRtutzVm2frL0W0rjWzwnAaPotQSwcI5eiiXBIAAAAGAAAA"
        "UEsBAh4DCgAJAAAAAAAhWOXoolwSAAAABgAAAAUAAAAAAAAAAAAAAKSBAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAAEUAAAAAAA=="
    )
)
with zipfile.ZipFile(encrypted) as archive:
    outcome = "nothing raised"
    try:
        archive.read("a.txt")
    except RuntimeError as error:
        outcome = f"RuntimeError: {error}"
    archive.setpassword(b"password")
    decrypted = archive.read("a.txt")

own = io.BytesIO()
with zipfile.ZipFile(own, "w") as archive:
    archive.setpassword(b"password")
    archive.writestr("a.txt", b"secret")
with zipfile.ZipFile(own) as archive:
    content = archive.read("a.txt")

assert outcome == "RuntimeError: File 'a.txt' is encrypted, password required for extraction"
assert decrypted == b"secret"
assert content == b"secret"
print(outcome, decrypted, content)
