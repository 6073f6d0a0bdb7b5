// A quiz for Google Forms. Paste all of this into a new project at script.google.com and press Run: the form is then in
// your Google Drive, and its address stands in the log. Run it once; each run makes another form.
const QUIZ = {{ data }};

function makeForm() {
  const form = FormApp.create(QUIZ.title).setTitle(QUIZ.title).setDescription(QUIZ.description).setIsQuiz(true);
  QUIZ.items.forEach((each) => add(form, each));
  Logger.log(form.getEditUrl());
}

function add(form, each) {
  const feedback = FormApp.createFeedback().setText(each.told).build();
  if (each.options) {
    const item = form.addMultipleChoiceItem();
    item.setChoices(each.options.map((text, index) => item.createChoice(text, index === each.correct)));
    if (each.told) item.setFeedbackForCorrect(feedback).setFeedbackForIncorrect(feedback);
    item.setTitle(each.title).setPoints(each.points);
    return;
  }
  const item = each.open ? form.addParagraphTextItem() : form.addTextItem();
  if (each.told) item.setGeneralFeedback(feedback);
  item.setTitle(each.title).setPoints(each.points);
}
