# /// script
# dependencies = ["django"]
# ///
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.validators import FileExtensionValidator

validate = FileExtensionValidator(["png"])
outcomes = {}
for content in (b"<script>", b"\x89PNG\r\n\x1a\n"):
    for name in ("photo.png", "photo.PNG", "photo.php"):
        try:
            outcomes[content, name] = validate(ContentFile(content, name))
        except ValidationError as error:
            outcomes[content, name] = error.code
assert outcomes == {
    (b"<script>", "photo.png"): None,
    (b"<script>", "photo.PNG"): None,
    (b"<script>", "photo.php"): "invalid_extension",
    (b"\x89PNG\r\n\x1a\n", "photo.png"): None,
    (b"\x89PNG\r\n\x1a\n", "photo.PNG"): None,
    (b"\x89PNG\r\n\x1a\n", "photo.php"): "invalid_extension",
}
print(outcomes)
