# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure()
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.validators import FileExtensionValidator

validate = FileExtensionValidator(["png"])
outcomes = []
for name, content in [("photo.png", b"<script>"), ("photo.PNG", b""), ("photo.php", b"\x89PNG\r\n\x1a\n")]:
    try:
        outcomes.append(validate(SimpleUploadedFile(name, content)))
    except ValidationError as error:
        outcomes.append(error.code)
assert outcomes == [None, None, "invalid_extension"]
print(outcomes)
