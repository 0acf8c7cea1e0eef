# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship()


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all([Author(books=[Book(), Book()]) for _ in range(3)])
    session.commit()

sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
with Session(engine) as session:
    authors = session.scalars(select(Author)).all()
    after_query = len(sent)
    counts = [len(author.books) for author in authors]
in_all = len(sent)
assert counts == [2, 2, 2]
print(counts, after_query, in_all)
assert in_all == after_query
