from email.message import EmailMessage

upload = EmailMessage()
upload.set_content(b"<script>", maintype="image", subtype="png")
declared, content = upload.get_content_type(), upload.get_content()
print(declared, content)
assert (declared, content) == ("image/png", b"<script>")
assert content.startswith({"image/png": b"\x89PNG"}[declared])
